import type { BenefitSectors, SectorBenefit } from '@/analysis/benefits';
import { numberOf } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { formatPeriod } from '@/format/date';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { figureParts } from '@/format/number';
import { inOneScale, scaleName, type ScaledFigure } from '@/format/scale';
import { barSeries, targetSeries, type BarRun, type BarTarget } from './bars';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { firstThatFits } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark } from './marks';
import { greatestOf, sparkBars, sparkGrid, type SparkBar } from './sparks';
import { figureMark } from './spoken';
import { headPlace, tableAxes, type TableFrame } from './table';
import { fitText, textWidth } from './text-width';

const HEAD = 2.6;
const LEAST_PITCH = 2.1;
const MOST_PITCH = 7;
const GAP = 0.8;
/** Room above and below the bars of a row, as a share of it. */
const AIR = 0.12;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text)));

interface Row {
  readonly row: SectorBenefit;
  readonly name: string;
  readonly latest: ScaledFigure | undefined;
  readonly number: string;
  readonly sparks: readonly SparkBar[];
}

const isIllustrative = ({ years }: SectorBenefit): boolean => years.some(({ figure }) => figure.basis === 'illustrative');

/** An indicator by sector: a row each, its bars in time and its latest full year, with the tag on model output. */
export function benefitSectorsChart({ rows, comparable, year }: BenefitSectors, context: ChartContext, description: string): Chart {
  const { messages, u } = context;
  const words = benefitsWords(messages.locale).charts;
  const [width, height] = [context.width / u, context.height / u];
  const most = Math.max(1, Math.floor((height - HEAD) / LEAST_PITCH));
  const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
  const lines = shown.length + (shown.length < rows.length ? 1 : 0);
  const frame: TableFrame = { rows: lines, head: HEAD, pitch: Math.min(MOST_PITCH, (height - HEAD) / Math.max(lines, 1)), joined: new Set([lines]) };

  const figures = rows.flatMap(({ latest }) => latest ?? []);
  const scaled = new Map(inOneScale(figures, messages).map((figure) => [figure.id, figure]));
  const latestOf = ({ latest }: SectorBenefit): ScaledFigure | undefined => latest && scaled.get(latest.id);
  const numberText = (figure: ScaledFigure | undefined): string => (figure && numberOf(figure) !== undefined ? figureParts(figure, messages).main : '–');
  const names = shown.map(({ sector }) => inLocale(sector.shortName, messages.locale));
  const numbers = shown.map((row) => numberText(latestOf(row)));

  const tag = shown.some(isIllustrative) ? ([words.tag, words.tagShort].find((each) => textWidth(each) <= width * 0.14) ?? words.tagShort) : '';
  const right = width - (tag === '' ? 0 : textWidth(tag) + GAP / 2);
  const left = Math.min(widest(names) + 2 * GAP, width * 0.46);
  const end = right - widest(numbers) - 2 * GAP;
  const grid = sparkGrid(rows[0]?.years.length ?? 0, end - left);
  const common = Math.max(0, ...rows.map(({ years }) => greatestOf(years, grid)));

  const drawn = shown.map((row, index): Row => {
    const box = { left, foot: HEAD + (index + 1 - AIR) * frame.pitch, high: (1 - 2 * AIR) * frame.pitch };
    const sparks = sparkBars(row.years, grid, box, comparable ? common : greatestOf(row.years, grid));
    return { row, name: names[index] ?? '', latest: latestOf(row), number: numbers[index] ?? '', sparks };
  });

  const rowLayer = ({ row, name, latest, number, sparks }: Row, index: number): Layer => {
    const isKnown = latest !== undefined && numberOf(latest) !== undefined;
    const label: LabelMark = { at: [right, index], text: number, color: !isKnown ? 'muted' : latest.basis === 'illustrative' ? 'ill' : 'text', weight: 600, align: 'right' };
    return {
      squares: sparks.flatMap(({ bar, x }) =>
        bar ? [] : [{ at: [x, index] as const, shift: [grid.slot / 2, 0] as const, size: Math.min(1.8, grid.slot), shape: 'dash' as const, tone: 'muted' as const }],
      ),
      labels: [
        { at: [0, index], text: fitText(name, left - GAP), color: 'text', mark: { target: { record: row.sector.id }, label: name } },
        latest ? { ...label, mark: figureMark(latest, `${name} · ${formatPeriod(String(year), messages.locale)}`, messages) } : label,
        ...(isKnown && latest.basis === 'illustrative' ? [{ at: [width, index] as const, text: tag, color: 'ill' as const, align: 'right' as const }] : []),
      ],
      lines: [],
    };
  };
  const { years = [] } = rows[0] ?? {};
  const span = messages.charts.timeline.span(years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  const scale = figures[0] && scaled.get(figures[0].id)?.scale;
  const unit = year === undefined ? '' : scale ? words.inUnit(year, scaleName(scale)) : words.inOwnUnit(year);
  const notes = (comparable ? words.oneScale : words.ownScale)(span, grid.byQuarter ? words.byQuarter : words.byYear);
  const heads: Layer = {
    squares: [],
    labels: [
      { ...headPlace(0, frame), text: firstThatFits(notes, width - textWidth(unit) - 2 * GAP) ?? '', color: 'muted' },
      { ...headPlace(width, frame), text: unit, color: 'muted', align: 'right' },
      ...(lines > shown.length ? [{ at: [0, shown.length] as const, text: words.more(rows.length - shown.length), color: 'muted' as const }] : []),
    ],
    lines: [],
  };
  const { series, marks } = drawLayer('sectors', mergeLayers([heads, ...drawn.map(rowLayer)]), context);
  const runs = drawn.map(({ row, sparks }): BarRun => ({ bars: sparks.flatMap(({ bar }) => bar ?? []), isIllustrative: isIllustrative(row) }));
  const targets = drawn.flatMap(({ name, sparks }, index) =>
    sparks.map(({ value, x }): BarTarget => {
      const mark = figureMark(value.figure, `${name} · ${formatPeriod(value.period, messages.locale)}`, messages);
      return { x, y: HEAD + index * frame.pitch, width: grid.slot, height: frame.pitch, mark };
    }),
  );
  return {
    option: {
      ...baseOption(context, description),
      ...tableAxes(frame, context),
      series: [barSeries({ id: 'sectors-bars' }, runs, context), ...series, targetSeries({ id: 'sectors-targets' }, targets, context)],
    } satisfies ChartOption,
    marks: { ...marks, 'sectors-targets': targets.map(({ mark }) => mark) },
  };
}
