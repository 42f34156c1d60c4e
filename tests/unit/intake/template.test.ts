import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { cleanText } from '@/export/clean-text';
import { readFile } from '@/intake/read';
import { isRefusal, type ReadFile } from '@/intake/table';
import { toTemplate, type TemplateExplanation } from '@/intake/template';
import type { TemplateColumn, TemplateSheet } from '@/intake/template-sheet';
import { cellsOf } from './read/read';

const EXPLANATION: TemplateExplanation = { name: '说明', lines: ['填写说明'], heads: ['工作表', '列', '必填', '说明'], required: '必填' };
const column = (head: string, others: Partial<TemplateColumn> = {}): TemplateColumn => ({ head, width: 12, isRequired: false, note: '', ...others });
const SHEET: TemplateSheet = {
  name: '试点 pilots',
  columns: [
    column('编号', { isRequired: true, isText: true, note: '小写 <字母> & "连字符"' }),
    column('领域', { options: ['机床', 'a,b "c"'] }),
    column('所属', { options: ['ent-01'] }),
    column('级别', { options: ['机床', 'a,b "c"'] }),
  ],
  rows: [['p-1', '机床', null, null]],
};

const xmlOf = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array(0));
async function readBack(bytes: Uint8Array): Promise<ReadFile> {
  const read = await readFile('t.xlsx', bytes);
  if (isRefusal(read)) throw new Error(read.code);
  return read;
}

describe('a workbook to fill in', () => {
  it('explains every column first, and has a sheet for each collection', async () => {
    const bytes = await toTemplate([SHEET, { ...SHEET, name: 'products' }], EXPLANATION);
    const { parts } = await readBack(bytes);
    expect(parts.map(({ name }) => name)).toEqual(['说明', '试点 pilots', 'products']);
    const [lines, , heads, first, second] = await readSheet(Buffer.from(bytes), '说明', { trim: false });
    expect(lines?.[0]).toBe('填写说明');
    expect(heads).toEqual(['工作表', '列', '必填', '说明']);
    expect(first).toEqual(['试点 pilots', '编号', '必填', '小写 <字母> & "连字符"']);
    expect(second).toEqual(['试点 pilots', '领域', null, null]);
  });

  it('keeps its heads in sight', async () => {
    expect(xmlOf(await toTemplate([SHEET], EXPLANATION), 'xl/worksheets/sheet2.xml')).toMatch(/<pane ySplit="1"[^>]* topLeftCell="A2"[^>]* state="frozen"/);
  });

  it('offers the words of a column in a drop-down, each list once in a hidden sheet that is not read as data', async () => {
    const bytes = await toTemplate([SHEET], EXPLANATION);
    const sheet = xmlOf(bytes, 'xl/worksheets/sheet2.xml');
    const lists = [...sheet.matchAll(/<dataValidation type="list"[^>]* sqref="(\w+):\w+"><formula1>([^<]*)</g)].map(([, from, range]) => [from, range]);
    expect(lists).toEqual([['B2', '_words!$A$1:$A$2'], ['C2', '_words!$B$1:$B$1'], ['D2', '_words!$A$1:$A$2']]);
    expect(xmlOf(bytes, 'xl/workbook.xml')).toMatch(/<sheet [^>]*name="_words"[^>]* state="hidden"/);
    expect(await readSheet(Buffer.from(bytes), '_words')).toEqual([['机床', 'ent-01'], ['a,b "c"', null]]);
    expect((await readBack(bytes)).parts.map(({ name }) => name)).not.toContain('_words');
  });

  it('shows beside a cell what is to be written, markup of its own in it as text, cut where it is too long', async () => {
    const sheet = xmlOf(await toTemplate([{ ...SHEET, columns: [...SHEET.columns, column('长', { note: '字'.repeat(300) })] }], EXPLANATION), 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('promptTitle="编号" prompt="小写 &lt;字母&gt; &amp; &quot;连字符&quot;"');
    expect(/promptTitle="长" prompt="(字*)"/.exec(sheet)?.[1]).toHaveLength(255);
  });

  it('keeps what is written into a column of texts as it is written, below its rows too', async () => {
    const bytes = await toTemplate([SHEET], EXPLANATION);
    const sheet = xmlOf(bytes, 'xl/worksheets/sheet2.xml');
    const style = /<c r="A3" s="(\d+)"\/>/.exec(sheet)?.[1];
    expect(style).toBeDefined();
    expect(sheet).toMatch(new RegExp(`<col [^>]*style="${style}"[^>]*min="1"`));
    const styles = xmlOf(bytes, 'xl/styles.xml');
    const xf = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)][Number(style)]?.[0];
    const id = /numFmtId="(\d+)"/.exec(xf ?? '')?.[1];
    expect(styles).toContain(`<numFmt numFmtId="${id}" formatCode="@"/>`);
  });

  it('has no sheet of words and asks nothing where no column does', async () => {
    const bytes = await toTemplate([{ name: 'a', columns: [column('x')], rows: [] }], EXPLANATION);
    expect(xmlOf(bytes, 'xl/workbook.xml')).not.toMatch(/_words|hidden/);
    expect(xmlOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('dataValidation');
  });
});

describe('what is filled in comes back as it was', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('=1+1', "'=1", ' a ', '\n', 'a\r\nb', '🏭', '"', '0012', '1e5', '2016-03', 'TRUE', '_x0041_', '_x005F_', 'constructor', '__proto__', 'toString', '<b>&amp;</b>', '\u202Eabc', '\uFFFD', 'a\u0000', '#N/A'),
  );
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => (each === 0 ? 0 : each)), fc.integer(), fc.boolean(), fc.constant(null));
  const isSeen = (value: unknown): boolean => value !== null && (typeof value !== 'string' || value.trim() !== '');

  it('cell by cell: texts as texts, numbers as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), fc.boolean(), async (rows, isText) => {
        const columns = ['a', 'b', 'c'].map((head) => column(head, { isText }));
        const { parts, notes } = await readBack(await toTemplate([{ name: 'pilots', columns, rows }], EXPLANATION));
        const table = parts.find(({ name }) => name === 'pilots');
        if (table?.kind !== 'table') throw new Error('no table');
        const expected = rows.map((row) => row.map((each) => (typeof each === 'string' ? cleanText(each) || null : each))).filter((row) => row.some(isSeen));
        expect(cellsOf(table)).toEqual([['a', 'b', 'c'], ...expected]);
        expect(notes.filter(({ where }) => where.endsWith('pilots'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
