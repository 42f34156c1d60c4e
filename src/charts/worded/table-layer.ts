import type { ChartContext } from '../chart';
import { mergeLayers, type Layer } from '../layer';
import type { LabelMark } from '../marks';
import { countText, figureMark } from '../spoken';
import type { Fitted } from './fitted';
import { headTotalAt } from './measure';
import { itemsLayer, nameLayer, NOTHING, openLayer, whereOf, type Corner } from './parts';
import type { WordedTable } from './table';

/** The names of the columns and their totals. */
export function headLayer(table: WordedTable, { size, head, lefts }: Fitted, context: ChartContext): Layer {
  const y = ((head - 0.3) / 2) * size;
  return {
    ...NOTHING,
    labels: table.columns.flatMap(({ heads, total }, index): LabelMark[] => {
      const [word] = heads;
      if (word === undefined) return [];
      const x = (lefts[index] ?? 0) * size;
      const name: LabelMark = { at: [x, y], text: word, color: 'muted', size };
      if (!total) return [name];
      return [name, { at: [x + headTotalAt(word) * size, y], text: countText(total), color: 'text', size, weight: 600, mark: figureMark(total, word, context.messages) }];
    }),
  };
}

/** One row: its name, and a cell a column beside it. */
export function tableRow(table: WordedTable, fitted: Fitted, index: number, corner: Corner, context: ChartContext): Layer {
  const row = table.rows[index];
  const fit = fitted.rows[index];
  if (!row || !fit) return NOTHING;
  const cells = row.cells.map((cell, place): Layer => {
    const where = whereOf(row, table.columns[place]?.heads ?? []);
    const start = { ...corner, x: (fitted.lefts[place] ?? 0) * fitted.size };
    const arranged = fit.cells[place];
    return cell.items.length === 0 || !arranged ? openLayer(cell, start, where, context) : itemsLayer(arranged, start, where, context);
  });
  return mergeLayers([nameLayer(row, fit.name, corner, fitted.count, context), ...cells]);
}
