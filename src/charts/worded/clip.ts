import type { WordedTable } from './table';

/** No box holds more characters on a line; measuring all 5000 of a name would keep the screen waiting. */
const MOST_CHARACTERS = 120;

function clip(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${[...text].slice(0, MOST_CHARACTERS - 1).join('')}…`;
}

/** The same table with names and words that no box could hold cut short. */
export function clipped(table: WordedTable): WordedTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      names: row.names.map(clip),
      cells: row.cells.map((cell) => ({
        ...cell,
        items: cell.items.map((item) => ({ ...item, texts: item.texts.map(clip), notes: item.notes.map(clip) })),
      })),
    })),
  };
}
