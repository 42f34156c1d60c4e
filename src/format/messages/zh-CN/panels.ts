import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { joinSentences } from '../../join';
import { say, type Sentence } from '../../sentence';

/** More names than this are cut short with 等. */
const MOST_NAMES = 3;

function names(all: readonly LocalText[]): string {
  const shown = all.slice(0, MOST_NAMES).map(({ zh }) => zh);
  return shown.join('、') + (all.length > MOST_NAMES ? '等' : '');
}

export const strong = (all: readonly LocalText[]) => ({ strong: names(all) });
const years = (all: readonly number[]): string => `${all.join('、')} 年`;

const landing = {
  question: '点名的领域，哪些已见落地？',
  some: (named: Figure, landed: Figure): Sentence => say`${named} 个领域中 ${landed} 个已见落地`,
  all: (named: Figure): Sentence => say`点名的 ${named} 个领域均已见落地`,
  none: (named: Figure): Sentence => say`点名的 ${named} 个领域，文中均未载落地`,
  unnamed: say`文中未点名领域`,
  platform: (count: Figure): Sentence => say`${count} 个平台在建`,
  policyOnly: (count: Figure): Sentence => say`${count} 个仅见规划`,
  /** The most named sectors, where policy is all there is of them; `times` each. */
  mostNamed: (sectors: readonly LocalText[], times: Figure): Sentence =>
    say`点名最多的${strong(sectors)}（${sectors.length > 1 ? '各 ' : ''}${times} 次）仅见规划`,
  /** Likewise, with others beside them: `count` in all. */
  mostNamedOf: (sectors: readonly LocalText[], times: Figure, count: Figure): Sentence =>
    say`点名最多的${strong(sectors)}（${sectors.length > 1 ? '各 ' : ''}${times} 次）等 ${count} 个仅见规划`,
};

const enterprises = {
  question: '哪家走到了整机？',
  roles: (all: Figure, remanufacturers: Figure): Sentence => say`${all} 家，再制造 ${remanufacturers} 家`,
  nobody: say`文中未载企业`,
  noRemanufacturer: (all: Figure): Sentence => say`${all} 家企业，文中未载再制造企业`,
  delivered: (who: readonly LocalText[], machines: Figure): Sentence => say`${strong(who)}整机 ${machines} 台`,
  noDelivery: say`文中未载整机下线`,
  titles: (count: Figure): Sentence => say`称号 ${count} 项`,
  noTitle: say`未载绿色称号`,
};

const pilots = {
  question: '试点落在哪些领域？',
  /** When they were accepted: `all` years, and whether the document gives none for some. */
  accepted: (count: Figure, all: readonly number[], someUndated: boolean): Sentence => {
    if (all.length === 0) return say`${count} 个验收，年份未载`;
    return say`${count} 个验收，${someUndated ? '已载' : all.length === 1 ? '均在' : '分别在'} ${years(all)}`;
  },
  acceptedOne: (count: Figure, year: number): Sentence => say`${count} 个在 ${years([year])}通过验收`,
  none: say`文中未载试点验收`,
  sectors: (each: readonly { readonly name: LocalText; readonly figure: Figure }[]): Sentence =>
    joinSentences(each.map(({ name, figure }) => say`${name.zh} ${figure}`), '、'),
  withSectors: (head: Sentence, sectors: Sentence): Sentence => (sectors.length === 0 ? head : say`${head}：${sectors}`),
  planned: (count: Figure): Sentence => say`拟开展 ${count} 个`,
};

const outputs = {
  question: '产品和整机出自谁？',
  products: (count: Figure, makers: Figure): Sentence => say`目录产品 ${count} 个（${makers} 家）`,
  noProduct: say`文中未载目录产品`,
  deliveries: (count: Figure, makers: readonly LocalText[]): Sentence => say`整机 ${count} 台，出自${strong(makers)}`,
  noDelivery: say`文中未载整机下线`,
};

const platforms = {
  question: '研发、平台、中试接上了吗？',
  projects: (count: Figure): Sentence => say`立项 ${count} 项`,
  innovation: (parts: readonly Sentence[]): Sentence => say`创新平台${joinSentences(parts, '、')}`,
  pilotScale: (parts: readonly Sentence[]): Sentence => say`中试平台${joinSentences(parts, '、')}`,
  built: (count: Figure): Sentence => say`建成 ${count} 个`,
  underConstruction: (count: Figure): Sentence => say`在建 ${count} 个`,
  planned: (count: Figure): Sentence => say`拟建 ${count} 个`,
  pipeline: (count: Figure): Sentence => say`在建或拟建 ${count} 个`,
  unsplit: (count: Figure): Sentence => say`在建或拟建 ${count} 个（文中未拆分）`,
  none: say`文中未载立项与平台`,
};

const timeline = {
  question: '文件记下了什么、没记下什么？',
  policies: (count: Figure): Sentence => say`政策文件 ${count} 份`,
  directions: (count: Figure): Sentence => say`规划方向 ${count} 条`,
  nextSteps: (count: Figure): Sentence => say`下一步 ${count} 条`,
  counted: (parts: readonly Sentence[]): Sentence => joinSentences(parts, '、'),
  /** Spans of years, e.g. `2017–2020`. */
  silent: (spans: readonly string[]): Sentence => say`${{ strong: `${spans.join('、')} 年` }}无记录`,
  undated: (count: Figure): Sentence => say`${count} 条未载日期`,
  allDated: say`记录均有日期`,
  none: say`文中未载`,
};

/** What one rule found, and the words for it. */
export interface AttentionParts {
  readonly figure: Figure;
  readonly against: Figure | undefined;
  readonly subjects: readonly { readonly name: LocalText; readonly figure: Figure }[];
}

const attention = {
  question: '哪里对不上？',
  none: say`按现有规则未见待核事项`,
  /** The takeaway: how many priorities of the next steps have nothing on record. */
  focus: ({ figure, against }: AttentionParts): Sentence =>
    against ? say`下一步点名 ${against} 个领域，${figure} 个文中未载落地或平台` : say`下一步 ${figure} 个领域文中未载落地或平台`,
  checks: {
    'focus-without-record': {
      title: ({ subjects }: AttentionParts): Sentence => say`${names(subjects.map(({ name }) => name))}列为重点，文中未载落地`,
      detail: ({ figure }: AttentionParts): Sentence => say`${figure} 个`,
    },
    'pipeline-over-built': {
      title: (): Sentence => say`中试平台在建、拟建多于建成`,
      detail: ({ figure, against }: AttentionParts): Sentence => say`${figure} 个${against ? say`，建成 ${against} 个` : say`，未载建成`}`,
    },
    'document-age': {
      title: (): Sentence => say`所据文件已有年头`,
      detail: ({ figure }: AttentionParts): Sentence => say`已满 ${figure} 年`,
    },
    'undated-achievements': {
      title: (): Sentence => say`成果未载日期`,
      detail: ({ subjects }: AttentionParts): Sentence => joinSentences(subjects.map(({ name, figure }) => say`${name.zh} ${figure}`), '、'),
    },
    'pilot-without-product': {
      title: ({ subjects }: AttentionParts): Sentence => say`${names(subjects.map(({ name }) => name))}：试点后未见目录产品`,
      detail: ({ figure }: AttentionParts): Sentence => say`${figure} 家`,
    },
  },
};

const headline = {
  'landing-rate': {
    question: '领域落地率（据文件所载）',
    takeaway: (named: Figure, landed: Figure): Sentence => say`点名 ${named} 个，已见落地 ${landed} 个`,
    none: (named: Figure): Sentence => say`点名 ${named} 个，文中均未载落地`,
    unnamed: say`文中未点名领域`,
  },
  enterprises: {
    question: '企业',
    takeaway: (remanufacturers: Figure): Sentence => say`其中再制造 ${remanufacturers}`,
    none: say`未载再制造企业`,
  },
  pilots: {
    question: '试点验收',
    takeaway: (all: readonly number[], someUndated: boolean): Sentence =>
      say`${someUndated ? '已载' : all.length === 1 ? '均为' : ''}${someUndated || all.length === 1 ? ' ' : ''}${years(all)}`,
    undated: say`未载年份`,
  },
  products: { question: '目录产品', takeaway: (enterprises: Figure): Sentence => say`${enterprises} 家企业`, none: say`未载企业` },
  deliveries: {
    question: '下线整机',
    /** Dates in words, as precise as they are given. */
    takeaway: (dates: readonly string[], someUndated: boolean): Sentence => say`${dates.join('、')}${someUndated ? '，部分未载日期' : ''}`,
    undated: say`未载日期`,
  },
  platforms: {
    question: '创新平台在建',
    planned: (count: Figure): Sentence => say`另拟建 ${count}`,
    pilotScaleBuilt: (count: Figure): Sentence => say`中试建成 ${count}`,
    none: say`未载拟建`,
  },
};

/** Questions of the panels, and the sentences that answer them; numbers in them are figures. */
export const panels = {
  clauses: (parts: readonly Sentence[]): Sentence => joinSentences(parts, '；'),
  landing,
  enterprises,
  pilots,
  outputs,
  platforms,
  timeline,
  attention,
  quote: { question: '文件原话' },
  headline,
};
