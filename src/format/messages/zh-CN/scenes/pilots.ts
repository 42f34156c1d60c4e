import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { joinSentences } from '../../../join';
import { say, type Sentence } from '../../../sentence';
import { strong } from '@/format/messages/zh-CN/panels';

/** A sector and how much of something it has. */
interface Share {
  readonly name: LocalText;
  readonly figure: Figure;
}

const shares = (each: readonly Share[]): Sentence => joinSentences(each.map(({ name, figure }) => say`${name.zh} ${figure}`), '、');

const facts = {
  inferred: (fact: string): string => `${fact}（推断）`,
  level: (level: string): string => `${level}级`,
  missing: { date: '日期未载', place: '地点未载', level: '级别未载' },
};

const dossier = {
  question: '每家企业，文件记下了什么？',
  recorded: (enterprises: Figure): Sentence => say`${enterprises} 家有成果记录`,
  /** Those with most on record, `total` each. */
  most: (who: readonly LocalText[], total: Figure): Sentence => say`${strong(who)}最多（${who.length > 1 ? '各 ' : ''}${total} 条）`,
  none: say`文中未载企业成果`,
};

const pathways = {
  question: '试点、产品、整机，是同一批企业吗？',
  /** Enterprises with a group's steps on record and no other. */
  some: (count: Figure, group: string): Sentence => say`${count} 家有${group}`,
  single: (count: Figure, group: string): Sentence => say`${count} 家${group}`,
  whole: (count: Figure): Sentence => say`${count} 家三者俱全`,
  all: (enterprises: Figure, parts: readonly Sentence[]): Sentence => say`${enterprises} 家中 ${joinSentences(parts, '，')}`,
  noneWhole: say`三者俱全的未载`,
  none: say`文中未载试点、产品或整机`,
};

const roles = {
  question: '这些企业各是什么角色？',
  some: (enterprises: Figure, remanufacturers: Figure): Sentence => say`${enterprises} 家企业中，${remanufacturers} 家是再制造企业`,
  noRemanufacturer: (enterprises: Figure): Sentence => say`${enterprises} 家企业，文中未载再制造企业`,
  none: say`文中未载企业`,
};

const outputSectors = {
  question: '产品和整机落在哪些领域？',
  products: (count: Figure, each: readonly Share[]): Sentence => say`目录产品 ${count} 个：${shares(each)}`,
  deliveries: (count: Figure, each: readonly Share[]): Sentence => say`整机 ${count} 台：${shares(each)}`,
  deliveriesOfOne: (count: Figure, sector: LocalText): Sentence => say`整机 ${count} 台，均属${strong([sector])}`,
  noProduct: say`文中未载目录产品`,
  noDelivery: say`文中未载整机下线`,
};

const headline = {
  remanufacturers: { question: '再制造企业', takeaway: (sectors: Figure): Sentence => say`分属 ${sectors} 个领域`, none: say`未载领域` },
  titles: {
    question: '绿色称号',
    /** Dates in words, as precise as they are given. */
    takeaway: (dates: readonly string[], someUndated: boolean): Sentence => say`${dates.join('、')}${someUndated ? '，部分未载日期' : ''}`,
    undated: say`未载日期`,
  },
};

/** Rows without room. */
const moreRows = (rows: number): string => `另有 ${rows} 行`;

/** Words of the scene of enterprises, pilots, products, machines and titles. */
export const pilotsScene = { moreRows, facts, dossier, pathways, roles, outputSectors, headline };
