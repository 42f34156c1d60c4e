import type { BenefitSectors } from '@/analysis/benefits';
import { numberOf } from '@/domain/figure';
import { formatPeriod } from '@/format/date';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { scaleName } from '@/format/scale';
import { barSeries, targetSeries, type BarTarget } from './bars';
import { GAP, layOutSectors, type SectorLine, type SectorsLayout } from './benefit-sectors-layout';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { firstThatFits } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark } from './marks';
import { figureMark } from './spoken';
import { headPlace, tableAxes } from './table';
import { fitText, textWidth } from './text-width';

/** What the bars are and whether rows can be laid against one another; the year and unit of the numbers. */
function headLayer({ rows, comparable, year }: BenefitSectors, { frame, width, grid, scale, left, lines }: SectorsLayout, { messages }: ChartContext): Layer {
  const words = benefitsWords(messages.locale).charts;
  const years = rows[0]?.years ?? [];
  const span = messages.charts.timeline.span(years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  const unit = year === undefined ? '' : scale ? words.inUnit(year, scaleName(scale)) : words.inOwnUnit(year);
  const notes = (comparable ? words.oneScale : words.ownScale)(span, grid.byQuarter ? words.byQuarter : words.byYear);
  return {
    squares: [],
    labels: [
      { ...headPlace(0, frame), text: firstThatFits(notes, width - textWidth(unit) - 2 * GAP) ?? '', color: 'muted' },
      { ...headPlace(width, frame), text: unit, color: 'muted', align: 'right' },
      ...(left > 0 ? [{ at: [0, lines.length] as const, text: words.more(left), color: 'muted' as const }] : []),
    ],
    lines: [],
  };
}

function lineLayer(line: SectorLine, index: number, year: number | undefined, layout: SectorsLayout, { messages }: ChartContext): Layer {
  const { row, name, latest, number, sparks } = line;
  const { nameEnd, numberEnd, width, grid, tag } = layout;
  const isTagged = latest !== undefined && numberOf(latest) !== undefined && latest.basis === 'illustrative';
  const label: LabelMark = { at: [numberEnd, index], text: number, color: isTagged ? 'ill' : number === '–' ? 'muted' : 'text', weight: 600, align: 'right' };
  return {
    squares: sparks.flatMap(({ bar, x }) =>
      bar ? [] : [{ at: [x, index] as const, shift: [grid.slot / 2, 0] as const, size: Math.min(1.8, grid.slot), shape: 'dash' as const, tone: 'muted' as const }],
    ),
    labels: [
      { at: [0, index], text: fitText(name, nameEnd), color: 'text', mark: { target: { record: row.sector.id }, label: name } },
      latest ? { ...label, mark: figureMark(latest, `${name} · ${formatPeriod(String(year), messages.locale)}`, messages) } : label,
      ...(isTagged ? [{ at: [width, index] as const, text: tag, color: 'ill' as const, align: 'right' as const }] : []),
    ],
    lines: [],
  };
}

/** The room of each bar from rule to rule, so that low bars can be hit too. */
function targetsOf({ name, sparks }: SectorLine, index: number, { frame, grid }: SectorsLayout, { messages }: ChartContext): readonly BarTarget[] {
  const y = frame.head + index * frame.pitch;
  return sparks.map(({ value, x }) => {
    const mark = figureMark(value.figure, `${name} · ${formatPeriod(value.period, messages.locale)}`, messages);
    return { x, y, width: grid.slot, height: frame.pitch, mark };
  });
}

/** An indicator by sector: a row each, its bars in time and its latest full year, with the tag on model output. */
export function benefitSectorsChart(sectors: BenefitSectors, context: ChartContext, description: string): Chart {
  const layout = layOutSectors(sectors, context);
  const { frame, lines } = layout;
  const layer = mergeLayers([headLayer(sectors, layout, context), ...lines.map((line, index) => lineLayer(line, index, sectors.year, layout, context))]);
  const { series, marks } = drawLayer('sectors', layer, context);
  const runs = lines.map(({ sparks, isIllustrative }) => ({ bars: sparks.flatMap(({ bar }) => bar ?? []), isIllustrative }));
  const targets = lines.flatMap((line, index) => targetsOf(line, index, layout, context));
  return {
    option: {
      ...baseOption(context, description),
      ...tableAxes(frame, context),
      series: [barSeries({ id: 'sectors-bars' }, runs, context), ...series, targetSeries({ id: 'sectors-targets' }, targets, context)],
    } satisfies ChartOption,
    marks: { ...marks, 'sectors-targets': targets.map(({ mark }) => mark) },
  };
}
