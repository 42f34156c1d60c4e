import type { ChartContext } from '../chart';
import { mergeLayers, type Layer } from '../layer';
import { figureMark } from '../spoken';
import { openCells } from './fit-cards';
import { LINE, linesOf, type Fitted } from './fitted';
import { AFTER_SQUARE, shortHead, SQUARE } from './measure';
import { itemsLayer, middleOf, nameLayer, NOTHING, openLayer, whereOf, type Corner } from './parts';
import type { WordedTable } from './table';

/** One card: the row's name, under it its kinds with their items, at its foot the kinds of which nothing is recorded. */
export function cardRow(table: WordedTable, fitted: Fitted, index: number, corner: Corner, context: ChartContext): Layer {
  const { size, count, lefts } = fitted;
  const row = table.rows[index];
  const fit = fitted.rows[index];
  if (!row || !fit) return NOTHING;
  let line = linesOf(fit.name);
  const below = (): Corner => ({ ...corner, top: corner.top + line * LINE * size });
  const filled = row.cells.map((cell, place): Layer => {
    const arranged = fit.cells[place];
    const column = table.columns[place];
    if (!column || !arranged || cell.items.length === 0) return NOTHING;
    const start = below();
    line += arranged.lines;
    const lead = shortHead(column);
    const items = itemsLayer(arranged, { ...start, x: (lefts[0] ?? 0) * size }, whereOf(row, column.heads), context);
    if (lead === '') return items;
    return { ...items, labels: [{ at: [0, middleOf(start, 0)], text: lead, color: 'muted', size, mark: figureMark(cell.figure, whereOf(row, column.heads), context.messages) }, ...items.labels] };
  });
  const foot = below();
  const open = openCells(table, index, context.width / context.u / size).map(({ column: place, x, line: down }): Layer => {
    const cell = row.cells[place];
    const column = table.columns[place];
    if (!cell || !column) return NOTHING;
    const start = { x: x * size, top: foot.top + down * LINE * size, size };
    const where = whereOf(row, column.heads);
    const word = { at: [start.x + (SQUARE + AFTER_SQUARE) * size, middleOf(start, 0)] as const, text: shortHead(column), color: 'muted' as const, size };
    return mergeLayers([openLayer(cell, start, where, context), { ...NOTHING, labels: [word] }]);
  });
  return mergeLayers([nameLayer(row, fit.name, corner, count, context), ...filled, ...open]);
}
