import type { Cell } from '@/analysis/item';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartMark, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark, LineMark } from './marks';
import { headPlace, tableAxes, type TableFrame } from './table';
import { fitText, textWidth } from './text-width';
import { breakInTwo, fitTwoLines, linesWidth } from './two-lines';

/** Words of a matrix and what they open. */
export interface MatrixLabel {
  readonly text: string;
  readonly mark?: ChartMark;
  readonly strong?: boolean;
}

export interface MatrixRow {
  readonly name: MatrixLabel;
  /** One cell a column, in that order. */
  readonly cells: readonly Cell[];
  /** At the right edge: a total, or the name of the group that begins here. */
  readonly tail?: MatrixLabel;
  /** Begins a group: a stronger rule above it. */
  readonly isFirst: boolean;
}

/** A table of squares: names at the left, columns of cells, and what is said of each row at the right. */
export interface Matrix {
  readonly columns: readonly { readonly head: MatrixLabel; readonly name: string }[];
  readonly tailHead: MatrixLabel;
  readonly tailAlign: 'left' | 'right';
  readonly rows: readonly MatrixRow[];
  /** What stands for rows that find no room. */
  readonly more: (count: number) => MatrixLabel;
}

const SQUARE = 1.8;
const LEAST_SQUARE = 1.5;
const WIDEST_SQUARE = 2.6;
const LEAST_PITCH = 2;
const MOST_PITCH = 7.2;
/** Lower rows hold one line of words. */
const TWO_LINES = 3.9;
const WIDE_GAP = 1;
const NARROW_GAP = 0.6;
const LEAST_NAME = 6;
const LEAST_COLUMN = 2.6;
const LEADING = 1.9;

/** Where everything of a matrix stands; lengths in root units, x from the left edge. */
interface MatrixFrame extends TableFrame {
  readonly name: number;
  readonly columns: readonly { readonly left: number; readonly width: number }[];
  readonly tail: number;
  readonly tailWidth: number;
  readonly square: number;
  readonly lines: 1 | 2;
  readonly headLines: 1 | 2;
}

function matrixFrame({ columns, tailHead, rows }: Matrix, { width: box, height, u }: ChartContext): MatrixFrame {
  const width = box / u;
  const heads = columns.map(({ head }) => head.text);
  const most = columns.map((_, index) => Math.max(1, ...rows.map(({ cells }) => cells[index]?.items.length ?? 0)));
  const needs = (headLines: 1 | 2, lines: 1 | 2) => {
    const broken = (text: string, on: 1 | 2): readonly string[] => (on === 2 ? breakInTwo(text) : [text]);
    return {
      name: Math.max(0, ...rows.map(({ name }) => linesWidth(broken(name.text, lines)))),
      columns: heads.map((head, index) => Math.max(linesWidth(broken(head, headLines)), Math.min(most[index] ?? 1, 4) * (headLines === 2 ? LEAST_SQUARE : SQUARE) * 1.22)),
      tail: linesWidth([...broken(tailHead.text, headLines), ...rows.flatMap(({ tail }) => broken(tail?.text ?? '', lines))]),
    };
  };
  const total = (need: ReturnType<typeof needs>, gap = WIDE_GAP): number => need.name + need.tail + need.columns.reduce((sum, each) => sum + each, 0) + (columns.length + 1) * gap;
  const pitchWith = (headLines: 1 | 2): number => Math.min(MOST_PITCH, Math.max(0, height / u - headLines * LEADING - 0.6) / Math.max(rows.length, 1));
  const headLines = total(needs(1, 1)) <= width || pitchWith(2) < LEAST_PITCH ? 1 : 2;
  const pitch = pitchWith(headLines);
  const lines = total(needs(headLines, 1)) <= width || pitch < TWO_LINES ? 1 : 2;
  const need = needs(headLines, lines);
  const gap = total(need) <= width ? WIDE_GAP : NARROW_GAP;
  const slack = width - total(need, gap);
  const name = Math.max(need.name + Math.min(0, slack), Math.min(need.name, LEAST_NAME));
  // Columns share what is left over; where it falls short, they are cut after the names.
  const lack = Math.max(0, name - need.name - slack) / Math.max(columns.length, 1);
  const spread = Math.max(0, slack) / (columns.length + 1);
  let left = name + gap + spread;
  const placed = need.columns.map((each) => {
    const column = { left, width: Math.max(each + spread - lack, LEAST_COLUMN) };
    left += column.width + gap;
    return column;
  });
  // One size for all cells of the picture, but for those that hold more than four.
  const widest = placed.map((column, index) => fitSquares(Math.min(most[index] ?? 1, 4), column.width, WIDEST_SQUARE).size);
  const square = Math.max(LEAST_SQUARE, Math.min(...widest, Math.max(SQUARE, pitch * 0.45)));
  return { rows: rows.length, head: headLines * LEADING + 0.6, pitch, name, columns: placed, tail: Math.min(left, width - need.tail), tailWidth: need.tail, square, lines, headLines };
}

const fitLines = (lines: readonly string[], width: number): string => lines.map((line) => fitText(line, width)).join('\n');

function words(text: string, width: number, lines: 1 | 2): string {
  return lines === 2 ? fitTwoLines(text, width) : fitText(text, width);
}

function headLabels(matrix: Matrix, frame: MatrixFrame): readonly LabelMark[] {
  const label = (head: MatrixLabel, x: number, width: number, align: 'left' | 'right'): LabelMark => ({
    ...headPlace(x, frame),
    text: frame.headLines === 2 ? fitLines(breakInTwo(head.text), width) : fitText(head.text, width),
    color: 'muted',
    align,
    leading: LEADING,
    ...(head.mark && { mark: head.mark }),
  });
  const tail = matrix.tailAlign === 'right' ? frame.tail + frame.tailWidth : frame.tail;
  return [
    ...frame.columns.flatMap(({ left, width }, index) => {
      const column = matrix.columns[index];
      return column ? [label(column.head, left, Math.max(width, textWidth('…')), 'left')] : [];
    }),
    label(matrix.tailHead, tail, frame.tailWidth, matrix.tailAlign),
  ];
}

function rowLayer(matrix: Matrix, index: number, frame: MatrixFrame, context: ChartContext): Layer {
  const row = matrix.rows[index];
  if (!row) return { squares: [], labels: [], lines: [] };
  const label = ({ text, strong, mark }: MatrixLabel, x: number, width: number, align: 'left' | 'right'): LabelMark => ({
    at: [x, index],
    text: words(text, width, frame.lines),
    color: strong === false ? 'muted' : 'text',
    weight: strong === true ? 600 : 500,
    align,
    leading: LEADING,
    ...(mark && { mark }),
  });
  const tail = matrix.tailAlign === 'right' ? frame.tail + frame.tailWidth : frame.tail;
  const rule: LineMark = { points: [0, context.width / context.u].map((x) => ({ at: [x, index], shift: [0, -frame.pitch / 2] })), color: 'rule2', width: 0.2 };
  return mergeLayers([
    {
      squares: [],
      labels: [label(row.name, 0, frame.name, 'left'), ...(row.tail ? [label(row.tail, tail, frame.tailWidth, matrix.tailAlign)] : [])],
      lines: row.isFirst ? [rule] : [],
    },
    ...frame.columns.map(({ left, width }, column): Layer => {
      const cell = row.cells[column];
      const where = `${row.name.text} · ${matrix.columns[column]?.name ?? ''}`;
      return cell ? cellLayer(cell, { at: [left, index], align: 'after', width, size: frame.square }, where, context) : { squares: [], labels: [], lines: [] };
    }),
  ]);
}

/** As many rows as have room; the last one counts those that have none. */
function fitRows(matrix: Matrix, most: number): Matrix {
  const { rows, more } = matrix;
  if (rows.length <= most) return matrix;
  const left = rows.length - most + 1;
  return { ...matrix, rows: [...rows.slice(0, most - 1), { name: more(left), cells: [], isFirst: false }] };
}

/** Draws a matrix as series `<id>-…`. */
export function matrixChart(id: string, matrix: Matrix, context: ChartContext, description: string): Chart {
  const shown = fitRows(matrix, Math.max(1, Math.floor((context.height / context.u - LEADING - 0.6) / LEAST_PITCH)));
  const frame = matrixFrame(shown, context);
  const layer = mergeLayers([
    { squares: [], labels: shown.rows.length === 0 ? [] : headLabels(shown, frame), lines: [] },
    ...shown.rows.map((_, index) => rowLayer(shown, index, frame, context)),
  ]);
  const { series, marks } = drawLayer(id, layer, context);
  return { option: { ...baseOption(context, description), ...tableAxes(frame, context), series } satisfies ChartOption, marks };
}
