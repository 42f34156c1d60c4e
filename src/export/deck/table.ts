import type { Square } from '@/analysis/square';
import type PptxGenJS from 'pptxgenjs';
import type { Messages } from '@/format/messages';
import { formatCount } from '@/format/number';
import type { NativeTable } from '../pages';
import type { SheetCell } from '../sheet';
import { glyphsOf, NOTHING } from './glyphs';
import { COLORS, FONT, SIZES, widthOf, type Box } from './look';
import { CELL_MARGIN, mostCharacters, type LaidRow, type LaidTable } from './table-layout';

const NONE = { type: 'none' } as const;
const RULE = { type: 'solid', pt: 0.75, color: COLORS.rule } as const;
const STRONG_RULE = { type: 'solid', pt: 1.25, color: COLORS.rule2 } as const;
const MARGIN: [number, number, number, number] = [CELL_MARGIN.y, CELL_MARGIN.x, CELL_MARGIN.y, CELL_MARGIN.x];

/** A cell without any character takes the height of the program's own large letters. */
const BLANK = '\u00A0';

const isCount = (table: NativeTable, column: number): boolean =>
  table.rows.some((row, at) => typeof row[column] === 'number' || (table.squares?.[at]?.[column] ?? null) !== null);

/** Where nothing is on record a column of counts shows a short dash, as the pictures do; the key says what it means. */
const isNothing = (cell: SheetCell, { frame }: Messages): boolean => cell === frame.key.open;

/** A number, and behind it a square for each thing counted, where they have room. */
function countRuns(cell: SheetCell, squares: readonly Square[], width: number, messages: Messages): PptxGenJS.TextProps[] {
  if (isNothing(cell, messages)) return [{ text: NOTHING, options: { color: COLORS.muted } }];
  const number = typeof cell === 'number' ? formatCount(cell, messages.locale) : cell;
  const runs = glyphsOf(squares);
  const room = width - 2 * CELL_MARGIN.x;
  const isWide = widthOf(`${number} ${'□'.repeat(squares.length)}`, SIZES.body) > room;
  return [
    { text: runs.length === 0 || isWide ? number : `${number} `, options: { bold: true, color: COLORS.text } },
    ...(isWide ? [] : runs.map(({ text, color }) => ({ text, options: { color } }))),
  ];
}

/** Some rows of a table as a native one; a first cell that repeats the one above it is left blank. */
export function writeTable(slide: PptxGenJS.Slide, table: NativeTable, laid: LaidTable, rows: readonly LaidRow[], box: Box, name: string, messages: Messages): void {
  const counts = table.heads.map((_, column) => isCount(table, column));
  const head = table.heads.map(
    (text): PptxGenJS.TableCell => ({ text, options: { fontSize: SIZES.small, color: COLORS.muted, valign: 'bottom', border: [NONE, NONE, STRONG_RULE, NONE] } }),
  );
  const body = rows.map(({ at }, place): PptxGenJS.TableRow => {
    const row = table.rows[at] ?? [];
    const before = place === 0 ? undefined : table.rows[at - 1]?.[0];
    const isRepeated = before !== undefined && before === row[0];
    const next = rows[place + 1];
    const isInGroup = next !== undefined && table.rows[next.at]?.[0] === row[0];
    return row.map((cell, column): PptxGenJS.TableCell => {
      const width = laid.widths[column] ?? 1;
      const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] = [NONE, NONE, isInGroup && column === 0 ? NONE : RULE, NONE];
      const options = { border, color: COLORS.text };
      if (counts[column]) return { text: countRuns(cell, table.squares?.[at]?.[column] ?? [], width, messages), options };
      const text = column === 0 && isRepeated ? BLANK : String(cell);
      const most = mostCharacters(width);
      const shown = text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
      return { text: shown, options: { ...options, bold: column === 0, ...(isNothing(cell, messages) && { color: COLORS.muted }) } };
    });
  });
  slide.addTable([head, ...body], {
    ...box,
    h: laid.head + rows.reduce((sum, { height }) => sum + height, 0),
    colW: [...laid.widths],
    rowH: [laid.head, ...rows.map(({ height }) => height)],
    objectName: name,
    fontFace: FONT,
    fontSize: SIZES.body,
    margin: MARGIN,
    valign: 'middle',
  });
}
