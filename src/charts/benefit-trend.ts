import type { BenefitTrend } from '@/analysis/benefits';
import { numberOf } from '@/domain/figure';
import { formatPeriod } from '@/format/date';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { figureParts } from '@/format/number';
import { inOneScale, scaleName, type ScaledFigure } from '@/format/scale';
import { barSeries, targetSeries, unitAxes } from './bars';
import { GAP, layOutTrend, LINE, YEAR, type TrendColumn, type TrendLayout } from './benefit-trend-layout';
import { baseOption, type Chart, type ChartContext, type ChartMark, type ChartOption } from './chart';
import { drawLayer } from './layer';
import type { LabelMark } from './marks';
import { figureMark } from './spoken';
import { textWidth } from './text-width';

const NO_NUMBER = '–';

/** The number of a year as it is printed over its bar. */
interface YearNumber {
  readonly figure: ScaledFigure;
  readonly year: string;
  readonly text: string;
  readonly mark: ChartMark;
  readonly isTagged: boolean;
}

function yearNumbers({ years }: BenefitTrend, { messages }: ChartContext): readonly YearNumber[] {
  return inOneScale(years.map(({ figure }) => figure), messages).map((figure, index) => {
    const isKnown = numberOf(figure) !== undefined;
    const year = String(years[index]?.year);
    return {
      figure,
      year,
      text: isKnown ? figureParts(figure, messages).main : NO_NUMBER,
      mark: figureMark(figure, formatPeriod(year, messages.locale), messages),
      isTagged: isKnown && figure.basis === 'illustrative',
    };
  });
}

/** A middle from which `half` to either side stays in the picture. */
const within = (x: number, half: number, width: number): number => Math.min(Math.max(x, half), width - half);

/** A number and its tag over a bar, clear of the bars beside it. */
function numberLabels({ text, mark, isTagged }: YearNumber, { x, top }: TrendColumn, layout: TrendLayout, width: number): readonly LabelMark[] {
  const { columns, pitch, labelling, tag } = layout;
  const color = isTagged ? 'ill' : text === NO_NUMBER ? 'muted' : 'text';
  const number = { text, mark, color, weight: 600 } as const;
  if (!isTagged) return [{ ...number, at: [x, top - LINE / 2], align: 'center' }];
  if (labelling === 'above') {
    const middle = within(x, Math.max(textWidth(text), textWidth(tag)) / 2, width);
    return [
      { ...number, at: [middle, top - LINE * 1.5], align: 'center' },
      { at: [middle, top - LINE / 2], text: tag, color: 'ill', align: 'center' },
    ];
  }
  const half = (textWidth(text) + GAP / 2 + textWidth(tag)) / 2;
  const middle = within(x, half, width);
  const under = columns.filter((column) => Math.abs(column.x - middle) < half + pitch / 2);
  const y = Math.min(...under.map((column) => column.top)) - LINE / 2;
  return [
    { ...number, at: [middle - half, y] },
    { at: [middle + half, y], text: tag, color: 'ill', align: 'right' },
  ];
}

/** Names of the quarters to the right of the last bar. */
function quarterLabels({ columns }: TrendLayout, names: readonly string[]): readonly LabelMark[] {
  return (columns.at(-1)?.parts ?? []).map(({ bar }, place) => ({ at: [bar.x + bar.width + GAP, bar.y + bar.height / 2], text: names[place] ?? '', color: 'muted' }));
}

/** An indicator by year: bars from zero made of their quarters, each year with its number and, on model output, the tag. */
export function benefitTrendChart(trend: BenefitTrend, context: ChartContext, description: string): Chart {
  const { messages, u } = context;
  const [width, height] = [context.width / u, context.height / u];
  const words = benefitsWords(messages.locale).charts;
  const numbers = yearNumbers(trend, context);
  const scale = numbers[0]?.figure.scale;
  const unit = scale ? scaleName(scale) : '';
  const layout = layOutTrend(trend.years, { ...words, unit, numbers: numbers.map(({ text }) => text) }, width, height);
  const { columns, pitch, foot, labelling, namesQuarters } = layout;
  const isEnd = (index: number): boolean => index === 0 || index === columns.length - 1;

  const labels = numbers.flatMap((number, index): readonly LabelMark[] => {
    const column = columns[index];
    if (!column) return [];
    const year: LabelMark = { at: [within(column.x, YEAR / 2, width), foot + LINE / 2], text: number.year, color: 'muted', align: 'center' };
    return [
      ...(labelling !== 'ends' || isEnd(index) ? numberLabels(number, column, layout, width) : []),
      ...(pitch >= YEAR + GAP || isEnd(index) ? [year] : []),
    ];
  });
  const unitLabel: LabelMark = { at: [0, LINE / 2], text: unit, color: 'muted' };
  const baseline = { points: [{ at: [0, foot] as const }, { at: [width, foot] as const }], color: 'rule2' as const, width: 0.15 };
  const layer = { squares: [], labels: [unitLabel, ...labels, ...(namesQuarters ? quarterLabels(layout, words.quarters) : [])], lines: columns.length > 0 ? [baseline] : [] };
  const { series, marks } = drawLayer('trend', layer, context);
  const parts = columns.flatMap((column) => column.parts);
  const runs = columns.map((column) => ({
    bars: column.parts.map(({ bar }) => bar),
    isIllustrative: column.parts.some(({ figure }) => figure.basis === 'illustrative'),
  }));
  const targets = parts.map(({ bar, figure, period }) => ({ ...bar, mark: figureMark(figure, formatPeriod(period, messages.locale), messages) }));
  return {
    option: {
      ...baseOption(context, description),
      ...unitAxes(context),
      series: [barSeries({ id: 'trend-bars' }, runs, context), ...series, targetSeries({ id: 'trend-targets' }, targets, context)],
    } satisfies ChartOption,
    marks: { ...marks, 'trend-targets': targets.map(({ mark }) => mark) },
  };
}
