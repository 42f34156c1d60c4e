import type { Cell } from '@/analysis/item';
import type { Choice } from '@/domain/filter';
import { unitAxes } from './bars';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartMark, type ChartOption } from './chart';
import { choiceTableFrame, COUNT_GAP, countRoom, LEADING, NAME_SIZE, type ChoiceTableFrame } from './choice-table-frame';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark, LineMark } from './marks';
import { countText, figureMark } from './spoken';
import { fitText, textWidth } from './text-width';
import type { Tokens } from './tokens';

/** A column: its words where there is room and where there is little, what they open and what they choose. */
export interface ChoiceColumn {
  readonly long: string;
  readonly short: string;
  readonly mark: ChartMark;
  readonly choice?: Choice;
  /** A stronger rule stands at its left: another sort of column begins. */
  readonly isFirst: boolean;
}

export interface ChoiceRow {
  readonly name: string;
  readonly isStrong: boolean;
  readonly mark: ChartMark;
  readonly choice?: Choice;
  /** Stands on a ground of its own: the whole row, or its name alone. */
  readonly raised?: 'row' | 'name' | undefined;
  /** One cell a column, in that order. */
  readonly cells: readonly Cell[];
  /** Words about the whole row, at its right end. */
  readonly note?: { readonly text: string; readonly color: keyof Tokens; readonly mark: ChartMark };
}

/** A table of squares of which rows, columns and cells can be chosen. */
export interface ChoiceTable {
  readonly id: string;
  readonly columns: readonly ChoiceColumn[];
  readonly rows: readonly ChoiceRow[];
  /** Whether a number stands beside the squares, all of them of one size so that lengths compare. */
  readonly isCounted: boolean;
  /** What a click on a cell chooses; nothing = it opens. */
  readonly choiceOf: (row: ChoiceRow, column: ChoiceColumn, cell: Cell) => readonly Choice[];
  /** What stands for rows that find no room. */
  readonly more: (count: number) => { readonly text: string; readonly mark?: ChartMark };
}

export const NO_LAYER: Layer = { squares: [], labels: [], lines: [] };

/** A layer whose marks choose something, and that stands aside where one of `asides` does. */
export function choosing({ squares, labels, lines }: Layer, choices: readonly Choice[], asides: readonly (Choice | undefined)[], context: ChartContext): Layer {
  const isFaded = asides.some((choice) => choice && context.isFaded(choice));
  const choice = choices.length > 1 ? choices : choices[0];
  const chosen = <Mark extends { readonly mark?: ChartMark }>(each: Mark): Mark => ({ ...each, isFaded, ...(each.mark && choice && { mark: { ...each.mark, choice } }) });
  return { squares: squares.map(chosen), labels: labels.map(chosen), lines };
}

export const asList = (choice: Choice | undefined): readonly Choice[] => (choice ? [choice] : []);

function headLayer({ columns }: ChoiceTable, frame: ChoiceTableFrame, context: ChartContext): Layer {
  const heads = columns.map(({ mark, choice }, index): Layer => {
    const place = frame.columns[index];
    if (!place) return NO_LAYER;
    const label: LabelMark = { at: [place.left, place.headTop], valign: 'top', text: place.head.join('\n'), color: 'muted', leading: LEADING, mark };
    return choosing({ ...NO_LAYER, labels: [label] }, asList(choice), [choice], context);
  });
  const rules = columns.flatMap(({ isFirst }, index): LineMark[] => {
    const x = (frame.columns[index]?.left ?? 0) - frame.gap / 2;
    return isFirst && index > 0 && !frame.isNameAbove ? [{ points: [frame.head, frame.head + frame.rows * frame.pitch].map((y) => ({ at: [x, y] })), color: 'rule2', width: 0.1 }] : [];
  });
  return mergeLayers([...heads, { ...NO_LAYER, lines: rules }]);
}

function countLayer(cell: Cell, left: number, y: number, width: number, where: string, frame: ChoiceTableFrame, context: ChartContext): Layer {
  const room = width - countRoom(cell);
  const layer = cellLayer(cell, { at: [left, y], align: 'after', width: Math.max(room, 0), size: frame.square }, where, context);
  const [last] = layer.squares.slice(-1);
  if (cell.items.length === 0 || !last) return layer;
  const end = (last.shift?.[0] ?? 0) + last.size / 2;
  const text = `${layer.labels.length > 0 ? '×' : ''}${countText(cell.figure)}`;
  const count: LabelMark = { at: [left, y], shift: [end + COUNT_GAP, 0], text, color: 'text', weight: 600, mark: figureMark(cell.figure, where, context.messages) };
  return { ...layer, labels: [count] };
}

function rowLayer(table: ChoiceTable, row: ChoiceRow, index: number, frame: ChoiceTableFrame, context: ChartContext): Layer {
  const top = frame.head + index * frame.pitch;
  const nameY = frame.isNameAbove ? top + LEADING * 0.65 + 0.3 : top + frame.pitch / 2;
  const cellY = frame.isNameAbove ? (nameY + LEADING / 2 + top + frame.pitch) / 2 : nameY;
  const across = (y: number, color: keyof Tokens, width: number, to = frame.width): LineMark => ({ points: [0, to].map((x) => ({ at: [x, y] })), color, width });
  const { note } = row;
  const noteWidth = note ? textWidth(note.text) + frame.gap : 0;
  const name: LabelMark = {
    at: [0, nameY],
    text: fitText(row.name, frame.isNameAbove ? frame.width - noteWidth : frame.name, NAME_SIZE),
    color: 'text',
    size: NAME_SIZE,
    weight: row.isStrong ? 600 : 500,
    mark: row.mark,
  };
  const words: LabelMark[] = note
    ? [{ at: [frame.width, nameY], text: fitText(note.text, frame.isNameAbove ? frame.width / 2 : frame.note), color: note.color, align: 'right', weight: 600, mark: note.mark }]
    : [];
  const cells = table.columns.map((column, each): Layer => {
    const cell = row.cells[each];
    const place = frame.columns[each];
    if (!cell || !place) return NO_LAYER;
    const where = `${row.name} · ${column.long}`;
    const layer = table.isCounted
      ? countLayer(cell, place.left, cellY, place.width, where, frame, context)
      : cellLayer(cell, { at: [place.left, cellY], align: 'after', width: place.width, size: frame.square }, where, context);
    return choosing(layer, table.choiceOf(row, column, cell), [row.choice, column.choice], context);
  });
  const isNarrow = row.raised === 'name' && !frame.isNameAbove;
  const raised = row.raised ? [across(top + frame.pitch / 2, 'raise', frame.pitch - (isNarrow ? 0.5 : 0), isNarrow ? frame.name + frame.gap / 2 : frame.width)] : [];
  const ground: Layer = { ...NO_LAYER, lines: [...raised, across(top + frame.pitch, 'rule', 0.1)] };
  return mergeLayers([ground, choosing({ ...NO_LAYER, labels: [name, ...words] }, asList(row.choice), [row.choice], context), ...cells]);
}

function moreLayer({ more }: ChoiceTable, left: number, frame: ChoiceTableFrame): Layer {
  const { text, mark } = more(left);
  const y = frame.head + (frame.rows - 0.5) * frame.pitch;
  return { ...NO_LAYER, labels: [{ at: [0, y], text: fitText(text, frame.width), color: 'muted', ...(mark && { mark }) }] };
}

/** Draws a table as series `<id>-…`; of rows that find no room the last line tells how many they are. */
export function choiceTableChart(table: ChoiceTable, context: ChartContext, description: string): Chart {
  const frame = choiceTableFrame(table, context);
  const isCut = frame.rows < table.rows.length;
  const shown = table.rows.slice(0, isCut ? frame.rows - 1 : frame.rows);
  const top: LineMark = { points: [0, frame.width].map((x) => ({ at: [x, frame.head] })), color: 'rule2', width: 0.1 };
  const layers =
    table.rows.length === 0
      ? []
      : [
          ...shown.map((row, index) => rowLayer(table, row, index, frame, context)),
          ...(isCut ? [moreLayer(table, table.rows.length - shown.length, frame)] : []),
          { ...NO_LAYER, lines: [top] },
          headLayer(table, frame, context),
        ];
  const { series, marks } = drawLayer(table.id, mergeLayers(layers), context);
  return { option: { ...baseOption(context, description), ...unitAxes(context), series } satisfies ChartOption, marks };
}
