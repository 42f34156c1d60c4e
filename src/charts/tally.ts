import { squareOf } from '@/analysis/square';
import type { Tally as Tallied } from '@/analysis/tally';
import type { Choice } from '@/domain/filter';
import { numberOf } from '@/domain/figure';
import { itemSquare } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartMark, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { rowShifts, type LabelMark } from './marks';
import { figureMark } from './spoken';
import { tableAxes, type TableFrame } from './table';
import { fitText, textWidth } from './text-width';

/** A row that chooses a value of a filter, or none: then its squares open their records, and its count what it counts. */
type Tally = Tallied & { readonly choice?: Choice };

/** A row of the picture and its name. */
export interface TallyLine {
  readonly name: string;
  readonly row: Tally;
}

const PITCH = 3.8;
/** Rows closer than this run into one another; then those without a record are left out. */
const LEAST_PITCH = 2.1;
const SQUARE = 2;
const COUNT = 2;
const GAP = 1.2;
/** From the squares of one status to those of the next, where each stands for several. */
const RUN_GAP = 0.8;
const MOST_NAME = 0.46;

interface TallyFrame extends TableFrame {
  readonly names: number;
  readonly squares: { readonly left: number; readonly width: number; readonly size: number };
  readonly width: number;
}

const amountOf = (row: Tally): number => numberOf(row.figure) ?? 0;

function frameOf(lines: readonly TallyLine[], { u, width, height }: ChartContext): TallyFrame {
  const room = width / u;
  const pitch = Math.min(PITCH, height / u / Math.max(lines.length, 1));
  const names = Math.min(Math.max(0, ...lines.map(({ name }) => textWidth(name))), room * MOST_NAME);
  const counts = Math.max(0, ...lines.map(({ row }) => textWidth(String(amountOf(row)), COUNT)));
  const left = names + GAP;
  const squares = { left, width: Math.max(0, room - left - counts - GAP), size: Math.min(SQUARE, pitch * 0.62) };
  // One size for all rows, so that a longer one means more.
  const whole = lines.map(({ row }) => fitSquares(amountOf(row), squares.width, squares.size)).filter(({ times }) => times === undefined);
  return { rows: lines.length, head: 0, pitch, names, width: room, squares: { ...squares, size: Math.min(squares.size, ...whole.map(({ size }) => size)) } };
}

/** Its own mark, which chooses the row's value. */
function chosenBy(mark: ChartMark, { choice }: Tally): ChartMark {
  return choice ? { ...mark, choice } : mark;
}
function isFadedRow({ choice }: Tally, context: ChartContext): boolean {
  return choice !== undefined && context.isFaded(choice);
}

/** A square a record, in the order of the statuses. */
function eachLayer({ name, row }: TallyLine, index: number, frame: TallyFrame, context: ChartContext): Layer {
  const run = fitSquares(amountOf(row), frame.squares.width, frame.squares.size);
  const shifts = rowShifts(run.shown, run.pitch, 'after').map((shift) => shift - (run.pitch - run.size) / 2);
  const isFaded = isFadedRow(row, context);
  const items = row.runs.flatMap((each) => each.items);
  const squares = items.map((item, at) => {
    const square = itemSquare(item, { at: [frame.squares.left, index], size: run.size, shift: [shifts[at] ?? 0, 0] }, name, context);
    return { ...square, isFaded, ...(square.mark && { mark: chosenBy(square.mark, row) }) };
  });
  return { squares, labels: [], lines: [] };
}

/** A square and ×n a status; nothing where not even those fit, since the count stands beside. */
function foldedLayer({ name, row }: TallyLine, index: number, frame: TallyFrame, context: ChartContext): Layer {
  const { left, width, size } = frame.squares;
  const parts = row.runs.map(({ status, count }) => ({ status, times: `×${count}` }));
  const widths = parts.map(({ times }) => size + 0.3 + textWidth(times));
  const total = widths.reduce((sum, each) => sum + each, 0) + RUN_GAP * (parts.length - 1);
  if (total > width) return mergeLayers([]);
  const isFaded = isFadedRow(row, context);
  const starts = widths.map((_, part) => left + widths.slice(0, part).reduce((sum, each) => sum + each + RUN_GAP, 0));
  const mark = chosenBy(figureMark(row.figure, name, context.messages), row);
  return {
    squares: parts.map(({ status }, part) => ({ at: [starts[part] ?? left, index], shift: [size / 2, 0], size, ...squareOf(status), isFaded, mark })),
    labels: parts.map(({ times }, part) => ({ at: [starts[part] ?? left, index], shift: [size + 0.3, 0], text: times, color: 'muted' as const })),
    lines: [],
  };
}

function wordsLayer({ name, row }: TallyLine, index: number, frame: TallyFrame, context: ChartContext): Layer {
  const mark = chosenBy(figureMark(row.figure, name, context.messages), row);
  const color: LabelMark['color'] = amountOf(row) === 0 || isFadedRow(row, context) ? 'muted' : 'text';
  return {
    squares: [],
    labels: [
      { at: [0, index], text: fitText(name, frame.names), color, mark },
      { at: [frame.width, index], text: String(amountOf(row)), color, size: COUNT, weight: 600, align: 'right', mark },
    ],
    lines: [],
  };
}

/**
 * Rows of names, squares and counts; a click on any of them chooses the row's value. Where a row's squares do not fit,
 * each of its statuses is one square and ×n; where the rows do not, those without a record are left out.
 */
export function tallyChart(id: string, all: readonly TallyLine[], context: ChartContext, description: string): Chart {
  const isTight = context.height / context.u / Math.max(all.length, 1) < LEAST_PITCH;
  const lines = isTight ? all.filter(({ row }) => amountOf(row) > 0) : all;
  const frame = frameOf(lines, context);
  const layers = lines.map((line, index) => {
    const { squares } = frame;
    const isWhole = fitSquares(amountOf(line.row), squares.width, squares.size).times === undefined;
    return mergeLayers([wordsLayer(line, index, frame, context), (isWhole ? eachLayer : foldedLayer)(line, index, frame, context)]);
  });
  const { series, marks } = drawLayer(id, mergeLayers(layers), context);
  // By keyboard the rows come first, then their squares one by one.
  const { [`${id}-labels`]: labels = [], ...others } = marks;
  return { option: { ...baseOption(context, description), ...tableAxes(frame, context), series } satisfies ChartOption, marks: { [`${id}-labels`]: labels, ...others } };
}
