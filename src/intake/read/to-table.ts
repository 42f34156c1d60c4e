import { columnLetters } from '../column-letters';
import type { CellValue, NoteCode, Table, TableRow } from '../table';
import { MOST_CELLS } from './limits';
import { Refused } from './refused';
import { Several } from './several';

/** Names that every object has, or that make an object another one where they are set. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a row holds nothing that can be seen. */
export const isBlank = (cells: readonly CellValue[]): boolean => cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));

function headOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  const head = typeof cell === 'object' ? cell.error : String(cell);
  return head.trim() === '' ? '' : head;
}

/**
 * A table of rows whose first holds the heads; none where there are no rows.
 *
 * Columns that hold nothing are left out. Notes heads that stand twice, that are missing, and that may not be.
 */
export function toTable(name: string, rows: readonly TableRow[], say: (code: NoteCode, detail: string) => void): Table | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (rows.length * width > MOST_CELLS) throw new Refused('TOO_MANY_CELLS');
  const body = rows.slice(1);
  const heads = Array.from({ length: width }, (_, column) => headOf(first.cells[column]));
  const seen = new Set<string>();
  const missing = new Several();
  const doubled = new Several();
  const columns = heads.flatMap((head, column) => {
    const key = head.trim();
    if (key === '' && body.every(({ cells }) => (cells[column] ?? null) === null)) return [];
    if (key === '') missing.add(columnLetters(column));
    else if (seen.has(key)) doubled.add(key);
    seen.add(key);
    if (!RESERVED.has(key)) return [column];
    say('RESERVED_HEAD', key);
    return [];
  });
  if (missing.count > 0) say('EMPTY_HEAD', missing.names);
  if (doubled.count > 0) say('DUPLICATE_HEAD', doubled.names);
  return {
    kind: 'table',
    name,
    heads: columns.map((column) => heads[column] ?? ''),
    rows: body.map(({ line, cells }) => ({ line, cells: columns.map((column) => cells[column] ?? null) })),
  };
}
