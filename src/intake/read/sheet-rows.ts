import { fromCellText } from '@/export/cell-text';
import type { CellValue, NoteCode, TableRow } from '../table';
import { dateText, type DateShown } from './date-formats';
import { MOST_CELLS, MOST_ROWS } from './limits';
import { Refused } from './refused';
import { Several } from './several';
import { isBlank } from './to-table';
import { walkXml } from './xml';

/** What the cells of a sheet refer to. */
export interface Book {
  readonly texts: readonly string[];
  readonly styles: readonly (DateShown | undefined)[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly isFrom1904: boolean;
}

/** A cell as it stands: where, of which kind and style, and what is written in it. */
interface RawCell {
  readonly column: number;
  readonly place: string;
  readonly type: string;
  readonly style: number;
  text: string;
}

const MIDNIGHT = 'T00:00:00';

/** Number of a column, from 0, by its letters: `AB12` → 27. */
function columnOf(place: string): number {
  let column = 0;
  for (const letter of place) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    column = column * 26 + digit;
  }
  if (column === 0) throw new Refused('NOT_A_WORKBOOK');
  return column - 1;
}

function valueOf({ type, style, text }: RawCell, { texts, styles, isFrom1904 }: Book): CellValue {
  if (text === '') return null;
  if (type === 's') {
    const shared = texts[Number(text)];
    if (shared === undefined) throw new Refused('NOT_A_WORKBOOK');
    return shared === '' ? null : shared;
  }
  if (type === 'str' || type === 'inlineStr') return fromCellText(text);
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return { error: text };
  if (type === 'd') return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  const shown = styles[style];
  return (shown && dateText(number, shown, isFrom1904)) ?? number;
}

/**
 * Rows of a sheet that hold anything, each cell at its column.
 *
 * Notes formulas, of which the values last computed are taken, and merged cells.
 */
export function readSheetRows(part: Uint8Array, book: Book, say: (code: NoteCode, detail: string) => void): TableRow[] {
  const rows: TableRow[] = [];
  const formulas = new Several();
  const merged = new Several();
  let line = 0;
  let cells: CellValue[] = [];
  let count = 0;
  let column = -1;
  let cell: RawCell | undefined;
  let isValue = false;
  let isAid = false;
  walkXml(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = Number(attributes()['r']) || line + 1;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const { r: place = '', t: type = 'n', s: style = '0' } = attributes();
        column = place === '' ? column + 1 : columnOf(place);
        cell = { column, place, type, style: Number(style), text: '' };
      } else if (name === 'mergeCell') merged.add(attributes()['ref'] ?? '');
      else if (cell && name === 'f') formulas.add(cell.place);
      else if (name === 'rPh') isAid = true;
      else isValue = cell !== undefined && (name === 'v' || (name === 't' && !isAid));
    },
    text: (text) => {
      if (isValue && cell) cell.text += text;
    },
    close: (name) => {
      isValue = false;
      if (name === 'rPh') isAid = false;
      else if (name === 'c' && cell) {
        const value = valueOf(cell, book);
        if (value !== null) {
          if ((count += Math.max(1, cell.column + 1 - cells.length)) > MOST_CELLS) throw new Refused('TOO_MANY_CELLS');
          while (cells.length < cell.column) cells.push(null);
          cells[cell.column] = value;
        }
        cell = undefined;
      } else if (name === 'row' && !isBlank(cells)) {
        if (rows.length > MOST_ROWS) throw new Refused('TOO_MANY_ROWS');
        rows.push({ line, cells });
      }
    },
  });
  if (formulas.count > 0) say('FORMULA', formulas.names);
  if (merged.count > 0) say('MERGED_CELLS', merged.names);
  return rows;
}
