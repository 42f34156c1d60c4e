import { inert } from './inert';
import type { Sheet, SheetCell } from './sheet';

/** What must stand in quotes: separators, quotes, ends of lines, and blanks that a reader might trim. */
const SPECIAL = /[",\r\n]|^\s|\s$/;
const LINE_END = '\r\n';
/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Leads the lines after the rows, so that readers of data can leave them out as comments. */
export const COMMENT = '# ';

function csvCell(cell: SheetCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = inert(cell);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvLine = (cells: readonly SheetCell[]): string => cells.map(csvCell).join(',');

/**
 * A table as CSV by RFC 4180, UTF-8 with a byte order mark: heads, rows, an empty line, then what the file says of itself,
 * two fields a line, the first led by `# `.
 */
export function toCsv({ heads, rows }: Sheet, about: readonly (readonly [label: string, value: string])[]): string {
  const lines = [csvLine(heads), ...rows.map(csvLine), '', ...about.map(([label, value]) => csvLine([COMMENT + label, value]))];
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

const tsvLine = (cells: readonly SheetCell[]): string => cells.map((cell) => (typeof cell === 'number' ? String(cell) : inert(cell).replaceAll(/[\t\r\n]+/g, ' '))).join('\t');

/** The same for the clipboard, where tabs part the cells of a spreadsheet and a text document alike. */
export function toTabbed({ heads, rows }: Sheet, about: readonly (readonly [label: string, value: string])[]): string {
  return [tsvLine(heads), ...rows.map(tsvLine), '', ...about.map(tsvLine)].join('\n');
}
