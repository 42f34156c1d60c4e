import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { say, type Sentence } from '../../../sentence';

const names = (all: readonly LocalText[]): string => all.map(({ zh }) => zh).join('、');

/** Words of the scene of illustrative benefits; what stands in `charts` is drawn. */
export const benefits = {
  band: {
    lead: '示例数据',
    text: '模型推演，非统计数据。答复全文没有产值、节材、节能、减排数字；本页用于演示口径与图式。',
  },
  /** Instead of an answer, where only what the document records is asked for. */
  nothing: say`文中未载；示例数值不属于文件所载`,
  headline: {
    'output-value': '产值',
    'material-saved': '节材',
    'energy-saved': '节能',
    'co2-avoided': '减排',
  },
  /** Under a headline number: its year, and how it compares with the first. */
  compared: (year: number, growth: Figure, first: number): Sentence => say`${year} 年为 ${first} 年的 ${growth}`,
  alone: (year: number): Sentence => say`${year} 年`,
  noFullYear: say`没有一年四个季度俱全`,
  output: {
    question: '示例口径下，产值怎样变化？',
    takeaway: (first: number, from: Figure, latest: number, to: Figure): Sentence => say`各领域合计：${first} 年 ${from} → ${latest} 年 ${to}`,
    one: (latest: number, to: Figure): Sentence => say`各领域合计：${latest} 年 ${to}`,
  },
  trends: {
    'material-saved': '节材多少？',
    'energy-saved': '节能多少？',
    'co2-avoided': '减排多少？',
  },
  sectors: {
    question: '哪些领域撑起产值？',
    leading: (sectors: readonly LocalText[], share: Figure, year: number): Sentence =>
      say`${year} 年${{ strong: names(sectors) }}${sectors.length > 1 ? '合计' : ''}占 ${share}`,
  },
  units: {
    question: '各领域产量怎样变化？',
    apart: say`件数单位不一，不跨领域加总`,
    fastest: (sector: LocalText, growth: Figure, first: number, latest: number): Sentence =>
      say`增长最多的${{ strong: sector.zh }}，${latest} 年为 ${first} 年的 ${growth}`,
  },
  method: {
    question: '这些数字怎么来的？',
    takeaway: (values: Figure): Sentence => say`均由模型推演，共 ${values} 个数值；算式取自指标定义`,
    /** After the formula of an indicator that may not be added up. */
    apart: '（不跨领域加总）',
  },
  charts: {
    /** The tag where it stands after a number, and where there is no room for the word. */
    tag: '示例',
    tagShort: '示例',
    quarters: ['一季', '二季', '三季', '四季'],
    inUnit: (year: number, unit: string): string => `${year} 年，${unit}`,
    inOwnUnit: (year: number): string => `${year} 年，各自单位`,
    /** From full to short: what the bars of the rows are, and whether one row can be laid against another. */
    oneScale: (span: string, by: string): readonly string[] => [`${span} ${by}，各行同一比例尺`, `${by}，同一比例尺`, span],
    ownScale: (span: string, by: string): readonly string[] => [`${span} ${by}，各行自有比例尺`, `${by}，各行自有比例尺`, '比例尺各异'],
    byQuarter: '按季',
    byYear: '按年',
    more: (count: number): string => `另有 ${count} 个领域`,
  },
};
