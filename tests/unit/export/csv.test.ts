import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toTabbed } from '@/export/csv';
import { fromInert, inert } from '@/export/inert';
import type { Sheet } from '@/export/sheet';
import { anySheet, LINES } from './tables';

const sheetOf = (...rows: Sheet['rows']): Sheet => ({ heads: ['a', 'b'], widths: [1, 1], rows, records: [] });
/** Rows of a file by another library, without the lines that the file says of itself. */
function read(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv);
  expect(errors.filter(({ type }) => type === 'Quotes')).toEqual([]);
  return data.slice(0, -(LINES.length + 2));
}

describe('a table as CSV', () => {
  it('D18 · reads back as the same rows, numbers as they were and texts that no spreadsheet computes', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const [heads, ...rows] = read(toCsv(sheet, LINES));
        expect(heads).toEqual(sheet.heads);
        expect(rows).toEqual(sheet.rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : inert(cell)))));
        for (const [index, row] of sheet.rows.entries()) {
          for (const [at, cell] of row.entries()) {
            if (typeof cell === 'number') expect(Number(rows[index]?.[at])).toBe(cell);
            else expect(rows[index]?.[at] ?? '').not.toMatch(/^[\s\0]*[=+\-@＝＋－＠\t\r\n\0]/);
          }
        }
      }),
    );
  });

  it('begins with the mark of UTF-8, ends its lines by the standard and tells at its end what it is', () => {
    const csv = toCsv(sheetOf(['x', 1]), LINES);
    expect(csv).toBe('\uFEFFa,b\r\nx,1\r\n\r\n# 筛选,无\r\n# 链接,"http://localhost/#/explore?sector=a,b"\r\n');
    expect(Papa.parse(csv, { comments: '# ', skipEmptyLines: true }).data).toEqual([['a', 'b'], ['x', '1']]);
  });

  it('D18 · keeps a text that only looks like a formula in sight, with an apostrophe before it', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '\0x', '＝1', ' =1', "'=1"]) expect(inert(text)).toBe(`'${text}`);
    for (const text of ['–', '—', '1-2', '', 'a=b']) expect(inert(text)).toBe(text);
    expect(toCsv(sheetOf(['=1', -1]), [])).toContain("'=1,-1");
  });

  it('D18, D19 · loses no text for it: what is made inert is had back, apostrophes of its own included', () => {
    const pieces = fc.constantFrom("'", ' ', '\t', '\n', '\r', '\0', '=', '＝', '+', '-', '@', 'a', '字', '\u00A0');
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(pieces, { maxLength: 6 }).map((each) => each.join('')));
    fc.assert(
      fc.property(texts, (text) => {
        expect(fromInert(inert(text))).toBe(text);
        expect(inert(text)).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠\t\r\n\0]/);
      }),
      { numRuns: 5_000 },
    );
    expect(["'=1", "''=1", "'tis", "' ="].map(fromInert)).toEqual(['=1', "'=1", "'tis", ' =']);
  });
});

it('a table for the clipboard keeps one row a line and one cell a tab', () => {
  const text = toTabbed(sheetOf(['a\tb\nc', 2], ['=1', -3]), LINES);
  expect(text.split('\n').slice(0, 3)).toEqual(['a\tb', 'a b c\t2', "'=1\t-3"]);
});
