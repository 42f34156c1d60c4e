import { squareOf } from '@/analysis/square';
import type { RecordTimeline, TimelineRow } from '@/analysis/record-timeline';
import { inLocale } from '@/domain/text';
import { formatEdtf } from '@/format/date';
import { recordWords } from '@/format/messages/desk/record';
import { itemSquare } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { firstThatFits } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { rowShifts } from './marks';
import { figureMark } from './spoken';
import { headPlace, tableAxes, type TableFrame } from './table';
import { fitText, textWidth } from './text-width';
import { onAxis } from './timeline-frame';

const SQUARE = 1.6;
const GAP = 0.8;
const HEAD = 2.6;
const PITCH = 3.6;
/** Years are named no closer than this. */
const YEAR = textWidth('2016');
const LEAST_YEAR = YEAR + GAP;
const WIDEST_NAME = 0.38;

/** How high the picture wants to be, in root units. */
export function recordTimelineHeight({ rows }: RecordTimeline): number {
  return HEAD + rows.length * PITCH;
}

interface Frame extends TableFrame {
  /** Where the axis begins and ends, where the undated stand, and the right edge; root units from the left. */
  readonly axis: number;
  readonly axisEnd: number;
  readonly bay: number;
  readonly width: number;
  readonly year: number;
  readonly from: number;
  readonly end: number;
}

function nameOf(row: TimelineRow, context: ChartContext): string {
  const words = recordWords(context.messages.locale);
  if (row.isSelf) return words.timeline.self;
  const [only, another] = row.items;
  if (only && (!another || another.record === only.record)) return inLocale(only.name, context.messages.locale);
  return context.messages.labels.collections[row.collection];
}

function frameOf({ from, to, rows }: RecordTimeline, context: ChartContext): Frame {
  const width = context.width / context.u;
  const undated = rows.filter(({ span }) => span === null);
  const most = Math.max(0, ...undated.map(({ items }) => items.length));
  const bayWidth = undated.length === 0 ? 0 : Math.min(width * 0.3, Math.max(textWidth(context.messages.charts.timeline.undated), most * SQUARE * 1.25) + 2 * GAP);
  const axis = Math.min(width * WIDEST_NAME, Math.max(0, ...rows.map((row) => textWidth(nameOf(row, context)))) + 2 * GAP);
  const bay = width - bayWidth;
  const axisEnd = bay - GAP;
  return { rows: rows.length, head: HEAD, pitch: PITCH, axis, axisEnd, bay, width, year: (axisEnd - axis) / (to + 1 - from), from, end: to + 1 };
}

const across = (year: number, { axis, year: width, from }: Frame): number => axis + (year - from) * width;

function headLayer(timeline: RecordTimeline, frame: Frame, { messages }: ChartContext): Layer {
  const hasBay = frame.bay < frame.width;
  const step = Math.max(1, Math.ceil(LEAST_YEAR / frame.year));
  const years = Array.from({ length: frame.end - frame.from }, (_, index) => frame.from + index).filter((year, index) => index % step === 0 && across(year, frame) + YEAR <= frame.bay);
  const { undated, undatedShort } = messages.charts.timeline;
  const bayName = firstThatFits([undated, undatedShort], frame.width - frame.bay - GAP) ?? '';
  const foot = timeline.rows.length - 1;
  const upright = (x: number, dash?: readonly number[]) => ({
    points: [
      { at: [x, 0] as const, shift: [0, -frame.pitch / 2] as const },
      { at: [x, foot] as const, shift: [0, frame.pitch / 2] as const },
    ],
    color: 'rule' as const,
    width: 0.1,
    ...(dash && { dash }),
  });
  return {
    squares: [],
    labels: [
      ...years.map((year) => ({ ...headPlace(across(year, frame), frame), text: String(year), color: 'muted' as const })),
      ...(hasBay ? [{ ...headPlace(frame.bay + GAP, frame), text: bayName, color: 'muted' as const }] : []),
    ],
    lines: [...years.map((year) => upright(across(year, frame))), ...(hasBay ? [{ ...upright(frame.bay, [0.5, 0.5]), color: 'rule2' as const }] : [])],
  };
}

/** Squares of a row from a place on, as many as the width holds; else one and its number. */
function squaresAt(row: TimelineRow, index: number, x: number, width: number, where: string, context: ChartContext): { readonly layer: Layer; readonly end: number } {
  const run = fitSquares(row.items.length, width, SQUARE);
  const shifts = rowShifts(run.shown, run.pitch, 'after');
  const isCut = run.times !== undefined;
  const mark = figureMark(row.figure, where, context.messages);
  const squares = row.items.slice(0, run.shown).map((item, place) => {
    const square = itemSquare(item, { at: [x, index], size: run.size, shift: [(shifts[place] ?? 0) - (run.pitch - run.size) / 2, 0] }, where, context);
    return isCut ? { ...square, mark } : square;
  });
  const labels = isCut ? [{ at: [x + run.width, index] as const, text: run.times ?? '', color: 'text' as const, align: 'right' as const, mark }] : [];
  return { layer: { squares, labels, lines: [] }, end: x + run.width };
}

function rowLayer(row: TimelineRow, index: number, frame: Frame, context: ChartContext): Layer {
  const { messages } = context;
  const name = nameOf(row, context);
  const date = formatEdtf(row.date, messages.locale);
  const where = `${row.isSelf ? recordWords(messages.locale).timeline.self : messages.labels.collections[row.collection]} · ${date}`;
  const isExternal = row.items.every(({ status }) => status === 'external');
  const label: Layer = {
    squares: [],
    labels: [{ at: [0, index], text: fitText(name, frame.axis - GAP), color: isExternal ? 'muted' : 'text', weight: row.isSelf ? 600 : 500 }],
    lines: [],
  };
  if (!row.span) return mergeLayers([label, squaresAt(row, index, frame.bay + GAP, frame.width - frame.bay - GAP, where, context).layer]);
  const [start, end] = onAxis(row.span, frame);
  const [left, right] = [across(start, frame), Math.max(across(end, frame), across(start, frame) + 0.4)];
  const words = [date, ...(isExternal ? [messages.labels.statuses.external] : []), ...(row.items.some(({ inferred }) => inferred) ? [messages.charts.inferred] : [])].join(' · ');
  const wordsWidth = textWidth(words);
  const { layer, end: after } = squaresAt(row, index, left, Math.max(SQUARE, frame.axisEnd - left - GAP - wordsWidth), where, context);
  const fits = after + GAP + wordsWidth <= frame.axisEnd;
  const dateLabel = fits
    ? { at: [after + GAP, index] as const, text: words, color: 'muted' as const, rim: 'bg' as const }
    : { at: [left - GAP, index] as const, text: left - GAP - wordsWidth >= frame.axis ? words : '', color: 'muted' as const, align: 'right' as const, rim: 'bg' as const };
  const [first] = row.items;
  const y = frame.pitch / 2 - 0.25;
  const bracket = {
    points: [
      { at: [left, index] as const, shift: [0, y - 0.4] as const },
      { at: [left, index] as const, shift: [0, y] as const },
      { at: [right, index] as const, shift: [0, y] as const },
      { at: [right, index] as const, shift: [0, y - 0.4] as const },
    ],
    color: first && !isExternal ? squareOf(first.status).tone : ('muted' as const),
    width: 0.15,
    ...(isExternal && { dash: [0.3, 0.3] }),
  };
  return mergeLayers([label, layer, { squares: [], labels: [dateLabel], lines: [bracket] }]);
}

/** A record and its neighbours, a row each date and kind: brackets as wide as the date is precise, the undated in a bay. */
export function recordTimelineChart(timeline: RecordTimeline, context: ChartContext, description: string): Chart {
  const frame = frameOf(timeline, context);
  const layer = mergeLayers([headLayer(timeline, frame, context), ...timeline.rows.map((row, index) => rowLayer(row, index, frame, context))]);
  const { series, marks } = drawLayer('record-timeline', layer, context);
  return { option: { ...baseOption(context, description), ...tableAxes(frame, context), series } satisfies ChartOption, marks };
}
