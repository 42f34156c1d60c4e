import { numberOf, type Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { Platform } from '@/domain/platform';
import type { Project } from '@/domain/project';
import { joinSentences } from '../../../join';
import { say, type Sentence } from '../../../sentence';

/** A word for each of several; left out of one. */
const ofSeveral = (figure: Figure, word: string): string => (numberOf(figure) === 1 ? '' : word);

const names = (all: readonly LocalText[]) => ({ strong: all.map(({ zh }) => zh).join('、') });

const register = {
  question: '平台由谁建、建到哪一步？',
  platforms: (all: Figure, built: Figure): Sentence => say`平台 ${all} 个，建成 ${built} 个`,
  noneBuilt: (all: Figure): Sentence => say`平台 ${all} 个，文中未载建成`,
  hosts: (count: Figure): Sentence => say`载明单位 ${count} 家`,
  withoutHost: (count: Figure): Sentence => say`${count} 个平台未载单位`,
  projects: (count: Figure): Sentence => say`研发项目 ${count} 项`,
  pairingInferred: (projects: Sentence): Sentence => say`${projects}，承担单位为推断`,
  none: say`文中未载平台与研发项目`,
  heads: { status: '状态', level: '层级', host: '单位', fields: '领域' },
  /** The same without a head above it, where nothing is stated. */
  open: { level: '层级未载', host: '单位未载', fields: '领域未载' },
  status: (_status: Platform['status'] | Project['status'], word: string): string => word,
  level: (name: string): string => `${name}级`,
  more: (count: number): string => `另有 ${count} 条`,
};

const levels = {
  question: '哪一级的平台，建到哪一步？',
  all: (count: Figure, parts: Sentence): Sentence => say`${count} 个平台：${parts}`,
  /** Platforms of each level: 国家级 1 个、省级 3 个. */
  parts: (each: readonly { readonly name: string; readonly figure: Figure }[]): Sentence =>
    joinSentences(each.map(({ name, figure }) => say`${name}级 ${figure} 个`), '、'),
  unstated: (count: Figure): Sentence => say`${count} 个未载层级`,
  silent: (which: readonly string[]): Sentence => say`文中未载${{ strong: which.map((name) => `${name}级`).join('、') }}平台`,
  none: say`文中未载平台`,
  total: '合计',
  unstatedRow: '层级未载',
  more: (count: number): string => `另有 ${count} 行`,
  status: (_status: Platform['status'], word: string): string => word,
};

const fields = {
  question: '平台落在再制造领域了吗？',
  some: (all: Figure, remanufacturing: Figure, sectors: readonly LocalText[]): Sentence =>
    say`${all} 个平台中 ${remanufacturing} 个属再制造领域（${names(sectors)}）`,
  nowhere: (all: Figure): Sentence => say`${all} 个平台，文中${ofSeveral(all, '均')}未载属再制造领域`,
  noPlatform: say`文中未载平台`,
  unstated: (count: Figure): Sentence => say`${count} 个未载领域`,
  unlinked: (count: Figure): Sentence => say`所涉 ${count} 个领域${ofSeveral(count, '各')}只见于一环`,
  linked: (count: Figure, linked: Figure): Sentence => say`所涉 ${count} 个领域中 ${linked} 个见于两环以上`,
  stages: { projects: '研发项目', 'innovation-platforms': '创新平台', 'pilot-scale': '中试平台' },
  groups: { remanufacturing: '再制造领域', 'circular-economy-field': '循环经济相关', 'not-stated': '未载领域' },
  platforms: '平台',
  more: (count: number): string => `另有 ${count} 个领域`,
  others: (count: string): string => `其余 ${count} 个领域`,
  /** The same where no other remanufacturing sector has anything. */
  sectors: (count: string): string => `${count} 个领域`,
  unstatedRow: '领域未载',
};

const terms = {
  question: '规划点了哪些技术、部件与渠道？',
  directions: (all: Figure, specific: Figure): Sentence => say`${all} 条规划方向中 ${specific} 条点到具体内容`,
  unspecific: (all: Figure): Sentence => say`${all} 条规划方向${ofSeveral(all, '均')}未点到具体内容`,
  nextSteps: (all: Figure, specific: Figure): Sentence => say`${all} 条下一步中 ${specific} 条点到`,
  noNextStep: (all: Figure): Sentence => say`${all} 条下一步${ofSeveral(all, '均')}未点到`,
  none: say`文中未载规划方向与下一步`,
  kinds: { technologies: '技术', components: '部件', channels: '渠道', means: '手段' },
  more: (count: number): string => `另 ${count} 项`,
  /** At the end of a list that goes on in the document. */
  goesOn: '等',
};

const headline = {
  'pilot-scale': {
    question: '中试平台在建或拟建',
    built: (count: Figure): Sentence => say`另建成 ${count}`,
    notBuilt: say`未载建成`,
    unsplit: say`文中未拆分`,
  },
  projects: {
    question: '研发项目立项',
    years: (all: readonly number[], someUndated: boolean): Sentence => say`${someUndated ? '已载 ' : ''}${all.join('、')} 年`,
    undated: say`未载年份`,
  },
  hosts: {
    question: '平台建设单位',
    withoutHost: (count: Figure): Sentence => say`另 ${count} 个平台未载单位`,
    all: say`各平台均载单位`,
  },
  field: {
    question: '再制造领域的平台',
    of: (platforms: Figure): Sentence => say`共 ${platforms} 个平台`,
    withoutField: (count: Figure): Sentence => say`${count} 个未载领域`,
  },
  specific: {
    question: '点到具体内容的方向',
    of: (directions: Figure): Sentence => say`规划方向共 ${directions} 条`,
    none: say`文中未载规划方向`,
  },
};

/** Words of the scene of platforms, projects and technologies. */
export const platforms = { register, levels, fields, terms, headline };
