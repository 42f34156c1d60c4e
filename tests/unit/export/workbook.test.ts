import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { cleanText } from '@/export/clean-text';
import { toSheet, type Sheet } from '@/export/sheet';
import { toWorkbook } from '@/export/workbook';
import { toolWords } from '@/format/messages/desk/tools';
import { anySheet, LINES } from './tables';

const words = toolWords('zh-CN');
const NONE: Sheet = { heads: ['编号'], widths: [10], rows: [['pil-01']], records: [] };

async function read(sheet: Sheet, name: string): Promise<readonly (readonly unknown[])[]> {
  const blob = await toWorkbook(sheet, NONE, LINES, words);
  return readSheet(Buffer.from(await blob.arrayBuffer()), name, { trim: false });
}

/** Words that every object of the language knows are told from those by a mark without width. */
const held = (text: string): string => (text in Object.prototype ? `${text}\u200B` : text);

it('D18 · a workbook reads back as the same rows and types: texts as texts, formulas among them, numbers as numbers', async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, async (sheet) => {
      const [heads, ...rows] = await read(sheet, '表');
      expect(heads).toEqual(sheet.heads);
      for (const [index, row] of sheet.rows.entries()) {
        for (const [at, cell] of row.entries()) {
          const found = rows[index]?.[at] ?? '';
          if (typeof cell === 'string') expect(found).toBe(held(cleanText(cell).replaceAll(/\r\n?/g, '\n')));
          else expect(found).toBeCloseTo(cell, 6);
        }
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('D17 · words that every object knows, or that look like an escape, are texts like others', async () => {
  const texts = ['__proto__', 'constructor', 'toString', 'constructors', '_x0041_', '_x005F_x0041_'];
  expect(await read({ heads: texts, widths: texts.map(() => 1), rows: [texts], records: [] }, '表')).toEqual([texts, texts].map((row) => row.map(held)));
});

it('a workbook has a sheet of sources and one of what it is', async () => {
  expect(await read(NONE, '来源')).toEqual([['编号'], ['pil-01']]);
  expect(await read(NONE, '说明')).toEqual(LINES.map((line) => [...line]));
});

it('a text longer than a cell can hold is cut and says so; none holds a character that it may not', async () => {
  const [, [long, broken] = []] = await read({ ...NONE, heads: ['a', 'b'], widths: [1, 1], rows: [['字'.repeat(40_000), 'a\u0000b\uD800']] }, '表');
  expect(String(long)).toHaveLength(32_767);
  expect(String(long).endsWith('…')).toBe(true);
  expect(broken).toMatch(/^a\uFFFD?b\uFFFD?$/);
});

it('the sheet of a table holds its shown columns, numbers as numbers, and each record once', () => {
  const columns = [
    { id: 'name', title: '名称', width: 10, text: ({ name }: { name: string }) => name },
    { id: 'size', title: '数', width: 5, text: () => '未载', number: ({ size }: { size?: number }) => size },
  ];
  const rows: readonly { readonly name: string; readonly size?: number }[] = [{ name: 'a', size: 2 }, { name: 'b' }];
  expect(toSheet(columns, rows, () => ['pil-01'])).toEqual({ heads: ['名称', '数'], widths: [10, 5], rows: [['a', 2], ['b', '未载']], records: ['pil-01'] });
});
