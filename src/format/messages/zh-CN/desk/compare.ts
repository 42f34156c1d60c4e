import type { Figure } from '@/domain/figure';
import { joinSentences } from '../../../join';
import { say, type Sentence } from '../../../sentence';

const list = (words: readonly string[]): string => words.join('、');

/** A name in its sentence, with a space between its digits and the words. */
const named = (name: string): Sentence => [...(/^\d/.test(name) ? [' '] : []), { strong: name }, ...(/\d$/.test(name) ? [' '] : [])];
const subject = (name: string): Sentence => [{ strong: name }, ...(/\d$/.test(name) ? [' '] : [])];

/** One of the things side by side, with its number. */
interface Counted {
  readonly name: string;
  readonly figure: Figure;
}

/** Words of the comparison side by side. */
export const compare = {
  question: '并排看，差在哪里？',
  has: (name: string, kinds: readonly string[]): Sentence => say`${subject(name)}载有${list(kinds)}`,
  lacks: (name: string, kinds: readonly string[]): Sentence => say`${subject(name)}未载${list(kinds)}`,
  hasAndLacks: (name: string, has: readonly string[], lacks: readonly string[]): Sentence => say`${subject(name)}载有${list(has)}，未载${list(lacks)}`,
  only: (name: string, kinds: readonly string[]): Sentence => say`仅${named(name)}载有${list(kinds)}`,
  onlyNot: (name: string, kinds: readonly string[]): Sentence => say`仅${named(name)}未载${list(kinds)}`,
  uneven: (kinds: readonly string[]): Sentence => say`${list(kinds)}有的载有，有的未载`,
  sameKinds: say`载有的类别相同`,
  counts: (kind: string, each: readonly Counted[]): Sentence =>
    say`${kind} ${joinSentences(each.map(({ name, figure }) => say`${name} ${figure}`), '、')}`,
  sameCounts: say`各类记录数相同`,
  nothing: say`文中未载可并排的记录`,
  within: (sentence: Sentence): Sentence => say`所选范围内，${sentence}`,
  kinds: {
    policies: '政策文件',
    mentions: '被点名',
    directions: '规划方向',
    'next-steps': '下一步',
    remanufacturers: '再制造企业',
    pilots: '试点',
    products: '产品',
    deliveries: '整机',
    titles: '称号',
    platforms: '平台',
    projects: '研发项目',
  },
  levels: { national: '国家级', provincial: '省级', municipal: '市级' },
  noLevel: '未载层级',
  undated: '未载日期',
  more: (count: number): string => `另有 ${count} 类`,
};
