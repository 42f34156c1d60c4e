import type { Cell, Sheet as XlsxSheet, SheetData } from 'write-excel-file/universal';
import type { ToolWords } from '@/format/messages/desk/tools';
import { toCellText } from './cell-text';
import type { Sheet, SheetCell } from './sheet';

/** Root units of the screen in a character of a workbook's column. */
const UNITS_A_CHARACTER = 0.95;
const LINES_WIDTH = [16, 90] as const;

/** A text as a cell holds it: line feeds alone, as a spreadsheet has them. */
const cellText = (text: string): string => toCellText(text.replaceAll(/\r\n?/g, '\n'));
/** Said to be text, so that it is never read as a formula, a number or a date; whole to read, as long quotations are. */
const textCell = (text: string): Cell => ({ type: String, wrap: true, alignVertical: 'top', value: cellText(text) });

function typedCell(cell: SheetCell): Cell {
  if (typeof cell === 'string') return cell === '' ? null : textCell(cell);
  return Number.isFinite(cell) ? { type: Number, value: cell, alignVertical: 'top' } : textCell(String(cell));
}
const headCell = (text: string): Cell => ({ type: String, value: cellText(text), fontWeight: 'bold', bottomBorderStyle: 'thin' });

function dataSheet(name: string, { heads, widths, rows }: Sheet): XlsxSheet<Blob> {
  const data: SheetData = [heads.map(headCell), ...rows.map((row) => row.map(typedCell))];
  return { data, sheet: name, columns: widths.map((width) => ({ width: Math.round(width / UNITS_A_CHARACTER) })), stickyRowsCount: 1, orientation: 'landscape' };
}

function linesSheet(name: string, lines: readonly (readonly [label: string, value: string])[]): XlsxSheet<Blob> {
  const data = lines.map(([label, value]): Cell[] => [
    { type: String, value: cellText(label), fontWeight: 'bold', alignVertical: 'top' },
    { type: String, value: cellText(value), wrap: true },
  ]);
  return { data, sheet: name, columns: LINES_WIDTH.map((width) => ({ width })) };
}

/**
 * A workbook of three sheets: the table with typed cells, the citation of every record it rests on, and what the file is.
 * The library that writes it is loaded on demand.
 */
export async function toWorkbook(
  sheet: Sheet,
  sources: Sheet,
  about: readonly (readonly [label: string, value: string])[],
  { sheets }: ToolWords,
): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const { table, sources: cited, about: what } = sheets;
  return write([dataSheet(table, sheet), dataSheet(cited, sources), linesSheet(what, about)], { fontFamily: 'Microsoft YaHei', fontSize: 10 }).toBlob();
}
