import type { BenefitTrend } from '@/analysis/benefits';
import { numberOf } from '@/domain/figure';
import { formatPeriod } from '@/format/date';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { figureParts } from '@/format/number';
import { inOneScale, scaleName } from '@/format/scale';
import { barSeries, targetSeries, unitAxes } from './bars';
import { GAP, layOutTrend, LINE, YEAR, type TrendColumn } from './benefit-trend-layout';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { drawLayer } from './layer';
import type { LabelMark } from './marks';
import { figureMark } from './spoken';
import { textWidth } from './text-width';

/** An indicator by year: bars from zero made of their quarters, each year with its number and, on model output, the tag. */
export function benefitTrendChart({ years }: BenefitTrend, context: ChartContext, description: string): Chart {
  const { messages, u } = context;
  const [width, height] = [context.width / u, context.height / u];
  const words = benefitsWords(messages.locale).charts;
  const figures = inOneScale(years.map(({ figure }) => figure), messages);
  const numbers = figures.map((figure) => (numberOf(figure) === undefined ? '–' : figureParts(figure, messages).main));
  const scale = figures.find((figure) => figure.scale)?.scale;
  const unit = scale ? scaleName(scale) : '';
  const layout = layOutTrend(years, { ...words, numbers, unit }, width, height);
  const { columns, pitch, foot, labelling, tag } = layout;
  const last = columns.length - 1;
  const isEnd = (index: number): boolean => index === 0 || index === last;
  const isTagged = (index: number): boolean => figures[index]?.basis === 'illustrative';

  const within = (x: number, textHalf: number): number => Math.min(Math.max(x, textHalf), width - textHalf);

  const numberLabels = ({ x, top }: TrendColumn, index: number): readonly LabelMark[] => {
    const figure = figures[index];
    const text = numbers[index] ?? '';
    if (!figure || (labelling === 'ends' && !isEnd(index))) return [];
    const mark = figureMark(figure, formatPeriod(String(years[index]?.year), messages.locale), messages);
    const number = { text, mark, color: isTagged(index) ? ('ill' as const) : ('text' as const), weight: 600 as const };
    if (!isTagged(index) || numberOf(figure) === undefined) return [{ ...number, at: [x, top - LINE / 2], align: 'center' }];
    if (labelling !== 'above') {
      const half = (textWidth(text) + GAP / 2 + textWidth(tag)) / 2;
      const middle = within(x, half);
      const over = Math.min(...columns.filter((column) => Math.abs(column.x - middle) < half + pitch / 2).map((column) => column.top));
      return [
        { ...number, at: [middle - half, over - LINE / 2] },
        { at: [middle + half, over - LINE / 2], text: tag, color: 'ill', align: 'right' },
      ];
    }
    const middle = within(x, Math.max(textWidth(text), textWidth(tag)) / 2);
    return [
      { ...number, at: [middle, top - LINE * 1.5], align: 'center' },
      { at: [middle, top - LINE / 2], text: tag, color: 'ill', align: 'center' },
    ];
  };
  const yearLabels = columns.flatMap(({ x }, index): readonly LabelMark[] =>
    pitch >= YEAR + GAP || isEnd(index) ? [{ at: [within(x, YEAR / 2), foot + LINE / 2], text: String(years[index]?.year), color: 'muted', align: 'center' }] : [],
  );
  const quarterLabels = layout.namesQuarters
    ? (columns[last]?.parts ?? []).flatMap(({ bar }, place): readonly LabelMark[] =>
        bar.height >= LINE ? [{ at: [bar.x + bar.width + GAP, bar.y + bar.height / 2], text: words.quarters[place] ?? '', color: 'muted' }] : [],
      )
    : [];
  const unitLabel: LabelMark = { at: [0, LINE / 2], text: unit, color: 'muted' };

  const labels = [unitLabel, ...columns.flatMap(numberLabels), ...yearLabels, ...quarterLabels];
  const baseline = { points: [{ at: [0, foot] as const }, { at: [width, foot] as const }], color: 'rule2' as const, width: 0.15 };
  const { series, marks } = drawLayer('trend', { squares: [], labels, lines: [baseline] }, context);
  const runs = columns.map(({ parts }, index) => ({ bars: parts.map(({ bar }) => bar), isIllustrative: isTagged(index) }));
  const targets = columns.flatMap(({ parts }) =>
    parts.map(({ bar, figure, period }) => ({ ...bar, mark: figureMark(figure, formatPeriod(period, messages.locale), messages) })),
  );
  return {
    option: {
      ...baseOption(context, description),
      ...unitAxes(context),
      series: [barSeries({ id: 'trend-bars' }, runs, context), ...series, targetSeries({ id: 'trend-targets' }, targets, context)],
    } satisfies ChartOption,
    marks: { ...marks, 'trend-targets': targets.map(({ mark }) => mark) },
  };
}
