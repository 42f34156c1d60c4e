import type { BenefitSectors, SectorBenefit } from '@/analysis/benefits';
import type { QuarterValue } from '@/analysis/observed';
import { numberOf, type Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { formatPeriod } from '@/format/date';
import { indicatorWords } from '@/format/messages/desk/indicator';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { figureParts } from '@/format/number';
import { inOneScale, scaleName, type Scale, type ScaledFigure } from '@/format/scale';
import { targetSeries, unitAxes, type BarTarget } from './bars';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { firstThatFits } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LineMark } from './marks';
import { figureMark } from './spoken';
import { fitText, textWidth } from './text-width';

/** So many sectors can be told apart in one frame; the others stand back. */
const MOST_LIT = 4;
/** Dashes that keep lit lines apart without a colour of their own. */
const DASHES = [[0.9, 0.35], [0.3, 0.3], [1.8, 0.5], [1.4, 0.4, 0.3, 0.4]] as const;
const LINE = 2.4;
const GAP = 0.8;
const FOOT = 2.6;
const YEAR = textWidth('2016');
const WIDEST_LABEL = 0.42;

interface Point {
  readonly x: number;
  readonly y: number | undefined;
  readonly value: QuarterValue;
}

interface Curve {
  readonly row: SectorBenefit;
  readonly name: string;
  readonly points: readonly Point[];
}

/** The scale of all numbers of a picture, and the greatest of them. */
function scaleOf(figures: readonly Figure[], { messages }: ChartContext): { readonly scale: Scale | undefined; readonly greatest: number } {
  const greatest = Math.max(0, ...figures.map((figure) => numberOf(figure) ?? 0));
  return { scale: inOneScale(figures, messages)[0]?.scale, greatest };
}

/** Stretches of a line without a gap; a quarter alone is as long as a stroke. */
function stretches({ points }: Curve): readonly (readonly (readonly [x: number, y: number])[])[] {
  const runs: (readonly [number, number])[][] = [];
  let isOpen = false;
  for (const { x, y } of points) {
    if (y === undefined) isOpen = false;
    else if (isOpen) runs.at(-1)?.push([x, y]);
    else {
      runs.push([[x, y]]);
      isOpen = true;
    }
  }
  return runs.map((run) => (run.length === 1 && run[0] ? [run[0], [run[0][0] + 0.3, run[0][1]] as const] : run));
}

const isIllustrative = ({ points }: Curve): boolean => points.some(({ value }) => value.figure.basis === 'illustrative');

function linesOf(curve: Curve, lit: number): readonly LineMark[] {
  const style = lit < 0 ? { color: 'rule2' as const, width: 0.16 } : { color: isIllustrative(curve) ? ('ill' as const) : ('neutral' as const), width: 0.34 };
  const dash = isIllustrative(curve) ? (DASHES[lit] ?? [0.3, 0.3]) : lit < 0 ? undefined : DASHES[lit];
  return stretches(curve).map((run) => ({ points: run.map((at) => ({ at })), ...style, ...(dash && { dash }) }));
}

/** Heights for labels of these heights, none closer than a line, within the picture. */
export function apart(heights: readonly number[], least: number, top: number, bottom: number): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let above = top - least;
  for (const each of order) {
    each.height = Math.max(each.height, above + least);
    above = each.height;
  }
  let below = bottom + least;
  for (const each of order.reverse()) {
    each.height = Math.min(each.height, below - least);
    below = each.height;
  }
  return heights.map((_, index) => order.find((each) => each.index === index)?.height ?? top);
}

interface Ends {
  readonly figure: ScaledFigure;
  readonly text: string;
  readonly isTagged: boolean;
  readonly y: number;
  readonly period: string;
}

/** The last number of a line, which stands at its end. */
function endOf({ points }: Curve, scale: Scale | undefined, { messages }: ChartContext): Ends | undefined {
  const last = points.findLast(({ y }) => y !== undefined);
  if (last?.y === undefined) return undefined;
  const { figure, period } = last.value;
  const scaled = { ...figure, ...(scale && { scale }) };
  return { figure: scaled, text: figureParts(scaled, messages).main, isTagged: figure.basis === 'illustrative', y: last.y, period };
}

/** An indicator by sector and quarter, from zero: the first sectors lit and named at their ends, the others behind. */
export function indicatorLinesChart({ rows }: BenefitSectors, context: ChartContext, description: string): Chart {
  const { messages, u } = context;
  const [width, height] = [context.width / u, context.height / u];
  const words = benefitsWords(messages.locale).charts;
  const quartersOf = (row: SectorBenefit): readonly QuarterValue[] => row.years.flatMap(({ quarters }) => quarters);
  const count = Math.max(1, ...rows.map((row) => quartersOf(row).length));
  const { scale, greatest } = scaleOf(rows.flatMap((row) => quartersOf(row).map(({ figure }) => figure)), context);
  const names = rows.slice(0, MOST_LIT).map(({ sector }) => inLocale(sector.shortName, messages.locale));
  const wished = Math.max(0, ...names.map((name) => textWidth(name))) + textWidth('00,000') + 3 * GAP;
  const tag = wished + textWidth(words.tag) <= width * WIDEST_LABEL ? words.tag : words.tagShort;
  const labelWidth = Math.min(width * WIDEST_LABEL, wished + textWidth(tag));
  const right = width - labelWidth;
  const [top, foot] = [LINE + GAP, height - FOOT];
  const slot = right / count;
  const heightOf = (amount: number | undefined): number | undefined => (amount === undefined || greatest <= 0 ? undefined : foot - (amount / greatest) * (foot - top));
  const curves = rows.map((row): Curve => ({
    row,
    name: inLocale(row.sector.shortName, messages.locale),
    points: quartersOf(row).map((value, index) => ({ value, x: (index + 0.5) * slot, y: heightOf(numberOf(value.figure)) })),
  }));
  const lit = curves.slice(0, MOST_LIT);
  const ends = lit.map((curve) => endOf(curve, scale, context));
  const heights = apart(ends.map((end) => end?.y ?? foot), LINE, top, foot);

  const years = (rows[0]?.years ?? []).map(({ year, quarters }, index, all) => ({ year, at: all.slice(0, index).reduce((sum, before) => sum + before.quarters.length, 0), size: quarters.length }));
  const step = Math.max(1, Math.ceil((YEAR + GAP) / (4 * slot)));
  const unit = scale ? scaleName(scale) : '';
  const rest = firstThatFits(indicatorWords(messages.locale).series.rest, right - textWidth(unit) - GAP) ?? '';
  const frame: Layer = {
    squares: [],
    labels: [
      { at: [0, LINE / 2], text: unit, color: 'muted' },
      ...(curves.length > MOST_LIT ? [{ at: [right, LINE / 2] as const, text: rest, color: 'muted' as const, align: 'right' as const }] : []),
      ...years.filter((_, index) => index % step === 0).map(({ year, at }) => ({ at: [at * slot, foot + FOOT / 2 + 0.2] as const, text: String(year), color: 'muted' as const })),
    ],
    lines: [
      { points: [{ at: [0, foot] }, { at: [right, foot] }], color: 'rule2', width: 0.15 },
      ...years.map(({ at }) => ({ points: [{ at: [at * slot, foot] as const }, { at: [at * slot, foot + 0.6] as const }], color: 'rule2' as const, width: 0.15 })),
    ],
  };
  const labels: Layer = {
    squares: [],
    lines: [],
    labels: lit.flatMap(({ name }, index) => {
      const end = ends[index];
      if (!end) return [];
      const y = heights[index] ?? end.y;
      const mark = figureMark(end.figure, `${name} · ${formatPeriod(end.period, messages.locale)}`, messages);
      const tail = textWidth(end.text) + (end.isTagged ? GAP + textWidth(tag) : 0);
      return [
        { at: [right + GAP, y] as const, text: fitText(name, labelWidth - tail - 2 * GAP), color: 'text' as const, weight: 600 as const, mark },
        { at: [width - (end.isTagged ? GAP + textWidth(tag) : 0), y] as const, text: end.text, color: end.isTagged ? ('ill' as const) : ('text' as const), weight: 600 as const, align: 'right' as const, mark },
        ...(end.isTagged ? [{ at: [width, y] as const, text: tag, color: 'ill' as const, align: 'right' as const }] : []),
      ];
    }),
  };
  const lines: Layer = { squares: [], labels: [], lines: [...curves.slice(MOST_LIT).flatMap((curve) => linesOf(curve, -1)), ...lit.flatMap((curve, index) => linesOf(curve, index))] };
  const { series, marks } = drawLayer('indicator', mergeLayers([frame, lines, labels]), context);
  const targets = lit.flatMap(({ name, points }) =>
    points.flatMap(({ x, y, value }): readonly BarTarget[] => {
      if (y === undefined) return [];
      const mark = figureMark(value.figure, `${name} · ${formatPeriod(value.period, messages.locale)}`, messages);
      return [{ x: x - slot / 2, y: y - 0.9, width: slot, height: 1.8, mark }];
    }),
  );
  return {
    option: { ...baseOption(context, description), ...unitAxes(context), series: [...series, targetSeries({ id: 'indicator-targets' }, targets, context)] } satisfies ChartOption,
    marks: { ...marks, 'indicator-targets': targets.map(({ mark }) => mark) },
  };
}
