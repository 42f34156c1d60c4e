import { COMMENT } from '@/export/csv';
import { fromInert } from '@/export/inert';
import type { NoteCode, Table, TableRow } from '../table';
import { MOST_CELLS, MOST_ROWS } from './limits';
import { readRecords } from './records';
import { Refused } from './refused';
import { Several } from './several';
import { isBlank, toTable } from './to-table';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** The line with which a spreadsheet is told what parts the cells. */
const TOLD = /^"?sep=([^\n"])"?\n/i;
/** Records that are looked at to find out. */
const SAMPLE = 20;

/** How many of the first records have as many cells as the heads, and how many that is; 0 where the heads are one. */
function fit(text: string, delimiter: string): readonly [share: number, width: number] {
  const widths: number[] = [];
  for (const { cells } of readRecords(text, delimiter)) {
    if (!isBlank(cells)) widths.push(cells.length);
    if (widths.length === SAMPLE) break;
  }
  const [width = 1] = widths;
  return [width === 1 ? 0 : widths.filter((each) => each === width).length / widths.length, width];
}

/** What parts the cells: that by which most records have as many as the heads. */
function findDelimiter(text: string): string {
  let best: { delimiter: string; share: number; width: number } = { delimiter: ',', share: 0, width: 0 };
  for (const delimiter of DELIMITERS) {
    const [share, width] = fit(text, delimiter);
    if (share > best.share || (share === best.share && share > 0 && width > best.width)) best = { delimiter, share, width };
  }
  return best.delimiter;
}

/** Records that hold anything, each at its number, without the lines that a file of ours says of itself at its end. */
function readRows(text: string, delimiter: string, open: Several): TableRow[] {
  const rows: (TableRow & { readonly isOpen: boolean })[] = [];
  let line = 0;
  let count = 0;
  let isAfterBlank = false;
  let comments: number | undefined;
  for (const { cells, isOpen } of readRecords(text, delimiter)) {
    line += 1;
    const isEmpty = isBlank(cells);
    if (!isEmpty) {
      if (cells[0]?.startsWith(COMMENT) !== true) comments = undefined;
      else if (isAfterBlank) comments = rows.length;
      if ((count += cells.length) > MOST_CELLS) throw new Refused('TOO_MANY_CELLS');
      if (rows.length > 2 * MOST_ROWS) throw new Refused('TOO_MANY_ROWS');
      rows.push({ line, isOpen, cells });
    }
    isAfterBlank = isEmpty;
  }
  const kept = rows.slice(0, comments === 0 ? undefined : comments);
  for (const each of kept) if (each.isOpen) open.add(each.line);
  return kept;
}

export interface Delimited {
  readonly table: Table | undefined;
  readonly delimiter: string;
}

/**
 * A delimited text as a table, every cell a text as it stands, but for the apostrophe that keeps spreadsheets from computing it.
 *
 * Notes quotes that are never closed, and rows of more or fewer cells than there are heads.
 */
export function readDelimited(name: string, text: string, asked: string | undefined, say: (code: NoteCode, detail: string) => void): Delimited {
  const told = TOLD.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = asked ?? told?.[1] ?? findDelimiter(body);
  const open = new Several();
  const ragged = new Several();
  const rows = readRows(body, delimiter, open);
  const width = rows[0]?.cells.length;
  for (const { cells, line } of rows) if (cells.length !== width) ragged.add(line);
  if (open.count > 0) say('OPEN_QUOTE', open.names);
  if (ragged.count > 0) say('RAGGED_ROW', ragged.names);
  const table = toTable(name, rows.map(({ line, cells }) => ({ line, cells: cells.map((cell) => (typeof cell === 'string' && cell !== '' ? fromInert(cell) : null)) })), say);
  return { table, delimiter };
}
