import type { Cell } from '@/analysis/item';
import { unitAxes } from './bars';
import { itemSquare } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { asList, choosing, NO_LAYER, type ChoiceRow, type ChoiceTable } from './choice-table';
import { countWidth } from './choice-table-frame';
import { fitSquares } from './fit-squares';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { rowShifts, type LabelMark, type LineMark } from './marks';
import { countText, figureMark } from './spoken';
import { fitText, textWidth } from './text-width';

const HEAD = 3.6;
const HEAD_SIZE = 2.2;
const NAME_SIZE = 1.8;
const NAME_PADDING = 2.4;
const SQUARE = 2.2;
const GAP = 0.8;
const LEAST_PITCH = 2.4;
const EASY_PITCH = 3.6;
const MOST_PITCH = 5.4;
/** A wing is no longer than the eye follows from the name. */
const WIDEST_WING = 46;

/** The height at which so many rows stand with ease, in root units. */
export function wingsHeight(rows: number): number {
  return HEAD + rows * EASY_PITCH;
}

/** Where the two wings begin, in root units; `sign` is the way they grow. */
interface Wing {
  readonly sign: -1 | 1;
  readonly start: number;
  readonly width: number;
}

interface WingsFrame {
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
  readonly name: { readonly centre: number; readonly width: number };
  readonly square: number;
  readonly wings: readonly [Wing, Wing];
}

function wingsFrame({ rows }: ChoiceTable, { width: box, height, u }: ChartContext): WingsFrame {
  const width = box / u;
  const name = Math.min(width / 2, Math.max(0, ...rows.map((row) => textWidth(row.name, NAME_SIZE))) + NAME_PADDING);
  const wing = Math.min(WIDEST_WING, (width - name) / 2);
  const pitch = Math.min(MOST_PITCH, Math.max(LEAST_PITCH, (height / u - HEAD) / Math.max(1, rows.length)));
  const largest = Math.min(SQUARE, pitch * 0.6);
  // One size for both wings, so that lengths compare.
  const sizes = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const run = fitSquares(cell.items.length, wing - GAP * 2 - countWidth(cell), largest);
      return cell.items.length === 0 || run.times !== undefined ? [] : [run.size];
    }),
  );
  const middle = width / 2;
  return {
    pitch,
    left: middle - name / 2 - wing,
    right: middle + name / 2 + wing,
    name: { centre: middle, width: name },
    square: Math.min(largest, ...sizes),
    wings: [
      { sign: -1, start: middle - name / 2 - GAP, width: wing - GAP },
      { sign: 1, start: middle + name / 2 + GAP, width: wing - GAP },
    ],
  };
}

/** Squares away from the name, their number at the outer end; a dash where nothing is recorded. */
function wingLayer(cell: Cell, { sign, start, width }: Wing, y: number, where: string, size: number, context: ChartContext): Layer {
  const mark = figureMark(cell.figure, where, context.messages);
  const at = [start, y] as const;
  if (cell.items.length === 0) return { ...NO_LAYER, squares: [{ at, shift: [(sign * size) / 2, 0], size, shape: 'dash', tone: 'muted', mark }] };
  const run = fitSquares(cell.items.length, width - GAP - countWidth(cell), size);
  const isFolded = run.times !== undefined;
  const shown = cell.items.slice(0, isFolded ? 1 : run.shown);
  const side = isFolded ? size : run.size;
  const shifts = rowShifts(shown.length, run.pitch, 'after').map((shift) => sign * (shift - (run.pitch - side) / 2));
  const squares = shown.map((item, index) => {
    const square = itemSquare(item, { at, size: side, shift: [isFolded ? (sign * side) / 2 : (shifts[index] ?? 0), 0] }, where, context);
    return isFolded ? { ...square, mark } : square;
  });
  const end = (isFolded ? side : run.width) + GAP;
  const count: LabelMark = { at, shift: [sign * end, 0], text: `${isFolded ? '×' : ''}${countText(cell.figure)}`, color: 'text', weight: 600, align: sign < 0 ? 'right' : 'left', mark };
  return { squares, labels: [count], lines: [] };
}

function headLayer({ columns }: ChoiceTable, frame: WingsFrame, context: ChartContext): Layer {
  return mergeLayers(
    columns.map(({ long, mark, choice }, index) => {
      const wing = frame.wings[index];
      if (!wing) return NO_LAYER;
      const label: LabelMark = {
        at: [wing.start, HEAD / 2],
        text: fitText(long, wing.width, HEAD_SIZE),
        color: 'text',
        size: HEAD_SIZE,
        weight: 600,
        align: wing.sign < 0 ? 'right' : 'left',
        mark,
      };
      return choosing({ ...NO_LAYER, labels: [label] }, asList(choice), [choice], context);
    }),
  );
}

function rowLayer({ columns }: ChoiceTable, row: ChoiceRow, index: number, frame: WingsFrame, context: ChartContext): Layer {
  const y = HEAD + (index + 0.5) * frame.pitch;
  const { centre, width } = frame.name;
  const across = (from: number, to: number, at: number, color: 'rule' | 'raise', thick: number): LineMark => ({ points: [from, to].map((x) => ({ at: [x, at] })), color, width: thick });
  const name: LabelMark = {
    at: [centre, y],
    text: fitText(row.name, width - 0.4, NAME_SIZE),
    color: row.isStrong ? 'text' : 'muted',
    weight: row.isStrong ? 600 : 500,
    align: 'center',
    mark: row.mark,
  };
  const lines = [
    ...(row.raised ? [across(centre - width / 2, centre + width / 2, y, 'raise', frame.pitch * 0.84)] : []),
    across(frame.left, frame.right, HEAD + index * frame.pitch, 'rule', 0.1),
  ];
  const cells = row.cells.map((cell, side): Layer => {
    const wing = frame.wings[side];
    const column = columns[side];
    if (!wing || !column) return NO_LAYER;
    const layer = wingLayer(cell, wing, y, `${column.long} · ${row.name}`, frame.square, context);
    return choosing(layer, asList(row.choice), [row.choice, column.choice], context);
  });
  const [left = NO_LAYER, right = NO_LAYER] = cells;
  return mergeLayers([left, choosing({ ...NO_LAYER, labels: [name], lines }, asList(row.choice), [row.choice], context), right]);
}

/** Draws a table of two columns as wings about the rows' names, series `<id>-…`. */
export function wingsChart(table: ChoiceTable, context: ChartContext, description: string): Chart {
  const frame = wingsFrame(table, context);
  const rows = table.rows.map((row, index) => rowLayer(table, row, index, frame, context));
  const layer = table.rows.length === 0 ? NO_LAYER : mergeLayers([headLayer(table, frame, context), ...rows]);
  const { series, marks } = drawLayer(table.id, layer, context);
  return { option: { ...baseOption(context, description), ...unitAxes(context), series } satisfies ChartOption, marks };
}
