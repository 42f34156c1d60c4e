import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellValue, ReadChoices } from '@/intake/table';
import { bookOf, smallBook, type BookXml } from './archives';
import { cellsOf, notesOf, onlyTable, readWell, refusalOf } from './read';

const text = (place: string, value: string): string => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (place: string, value: number | string, style = 0): string => `<c r="${place}" s="${style}"><v>${value}</v></c>`;
const row = (line: number, ...cells: readonly string[]): string => `<row r="${line}">${cells.join('')}</row>`;
const HEAD = row(1, text('A1', 'a'));

const read = async (book: BookXml, choices?: ReadChoices) => readWell('new.xlsx', bookOf(book), choices);
const readRows = async (rows: string, book: Partial<BookXml> = {}) => cellsOf(onlyTable(await read({ sheets: [{ name: 'pilots', rows }], ...book })));
/** Values of one column, under its head. */
async function valuesOf(cells: readonly string[], book: Partial<BookXml> = {}): Promise<readonly CellValue[]> {
  const [, ...rows] = await readRows(HEAD + cells.map((cell, at) => row(at + 2, cell)).join(''), book);
  return rows.map(([value = null]) => value);
}

/** A style sheet of one style a format; `0` is the first. */
const stylesOf = (...codes: readonly (number | string)[]): string => {
  const written = codes.flatMap((code, at) => (typeof code === 'string' ? [`<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`] : []));
  const xfs = codes.map((code, at) => `<xf numFmtId="${typeof code === 'string' ? 200 + at : code}"/>`);
  return `<numFmts>${written.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs>`;
};

describe('the cells of a sheet', () => {
  it('are texts as they stand, numbers, truth values and errors; a number written as text stays text', async () => {
    const cells = [
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="A3" t="s"><v>1</v></c>',
      number('A4', '-1.5e-3'),
      '<c r="A5" t="b"><v>1</v></c>',
      '<c r="A6" t="e"><v>#N/A</v></c>',
      '<c r="A7" t="b"><v>0</v></c>',
    ];
    const texts = '<si><t xml:space="preserve"> 0012 </t></si><si><r><t>武</t></r><r><rPr/><t>汉</t></r><rPh sb="0" eb="1"><t>wu</t></rPh></si>';
    expect(await valuesOf(cells, { texts })).toEqual([' 0012 ', '武汉', -0.0015, true, { error: '#N/A' }, false]);
  });

  it('are read whatever the characters are written by', async () => {
    const cells = [text('A2', '&lt;b&gt; &amp;amp; &quot;&apos;'), text('A3', '&#x1F3ED;&#22303;'), text('A4', '<![CDATA[<&>]]>'), text('A5', 'a_x000A_b_x005F_x0041_'), text('A6', '🏭 a\nb')];
    expect(await valuesOf(cells)).toEqual(['<b> &amp; "\'', '🏭土', '<&>', 'a\nb_x0041_', '🏭 a\nb']);
  });

  it('stand in their columns where others are empty, or none says its place', async () => {
    expect(await readRows(row(3, text('B3', 'x'), text('D3', 'y')) + row(5, number('D5', 2)))).toEqual([['x', 'y'], [null, 2]]);
    expect(await readRows('<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c/><c><v>2</v></c></row>')).toEqual([['a', 'b'], [null, 2]]);
    expect((await readRows(row(1, text('A1', 'a'), text('AB1', 'b')) + row(2, number('AB2', 1))))[1]).toEqual([null, 1]);
  });
});

describe('dates of a sheet', () => {
  it.each([
    [14, 42430, '2016-03-01'],
    ['yyyy\\-mm\\-dd', 42430, '2016-03-01'],
    ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@', 42430.7, '2016-03-01'],
    ['[$-804]dddd\\, mmmm dd\\, yyyy', 42430, '2016-03-01'],
    ['m/d', 42430, '2016-03-01'],
    [17, 42430, '2016-03'],
    ['yyyy&quot;年&quot;m&quot;月&quot;', 42430, '2016-03'],
    ['yyyy', 42430, '2016'],
    ['e', 42430, '2016'],
    [22, 42430.354166666664, '2016-03-01T08:30:00'],
    ['yyyy-mm-dd hh:mm', 42430, '2016-03-01'],
    [14, 1, '1900-01-01'],
    [14, 59, '1900-02-28'],
    [14, 61, '1900-03-01'],
    [14, 2_958_465, '9999-12-31'],
  ])('shown by %j, %d is %j: a calendar day, no more precise than it is shown', async (format, serial, date) => {
    expect(await valuesOf([number('A2', serial)], { styles: stylesOf(format) })).toEqual([date]);
  });

  it.each([
    [0, 42430],
    ['0.00E+00', 42430],
    ['General', 42430],
    ['#,##0 [$元-804]', 42430],
    ['[Red]0&quot; days&quot;', 42430],
    ['0.0_);\\(0.0\\)', 42430],
    ['@', 42430],
    [20, 0.5],
    ['mm:ss', 0.5],
    [14, -1],
    [14, 60],
    [14, 2_958_466],
  ])('shown by %j, %d is a number: no date, or none that there is', async (format, serial) => {
    expect(await valuesOf([number('A2', serial)], { styles: stylesOf(format) })).toEqual([serial]);
  });

  it('D31 · are counted from 1904 where the workbook says so', async () => {
    const days = [number('A2', 0), number('A3', 40_968)];
    expect(await valuesOf(days, { styles: stylesOf(14), isFrom1904: true })).toEqual(['1904-01-01', '2016-03-01']);
  });

  it('are read where they are written as text of the standard', async () => {
    expect(await valuesOf(['<c r="A2" t="d"><v>2016-03-01T00:00:00</v></c>', '<c r="A3" t="d"><v>2016-03-01</v></c>'])).toEqual(['2016-03-01', '2016-03-01']);
  });
});

describe('a workbook', () => {
  it('has a table for each sheet that holds anything, whose rows keep their numbers', async () => {
    const { parts, format } = await read({ sheets: [{ name: 'p &amp; q', rows: HEAD + row(7, text('A7', 'x')) }, { name: 'empty', rows: '' }, { name: 'r', rows: HEAD }] });
    expect(format).toBe('xlsx');
    expect(parts).toEqual([
      { kind: 'table', name: 'p & q', heads: ['a'], rows: [{ line: 7, cells: ['x'] }] },
      { kind: 'table', name: 'r', heads: ['a'], rows: [] },
    ]);
  });

  it('D31 · has values of formulas, with a word of where they stand', async () => {
    const rows = HEAD + row(2, '<c r="A2"><f>1+1</f><v>2</v></c>') + row(3, '<c r="A3" t="str"><f>"x"</f><v>x</v></c>') + row(4, '<c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    const file = await read({ sheets: [{ name: 'pilots', rows }] });
    expect(cellsOf(onlyTable(file)).flat()).toEqual(['a', 2, 'x', { error: '#DIV/0!' }]);
    expect(file.notes).toEqual([{ code: 'FORMULA', where: 'new.xlsx › pilots', detail: 'A2, A3, A4' }]);
  });

  it('has truth values that an office program writes as formulas, without a word', async () => {
    const file = await read({ sheets: [{ name: 'pilots', rows: HEAD + row(2, '<c r="A2" t="b"><f aca="false">TRUE()</f><v>1</v></c>') }] });
    expect(cellsOf(onlyTable(file)).flat()).toEqual(['a', true]);
    expect(file.notes).toEqual([]);
  });

  it('D31 · has a word of merged cells, of which the first alone has the value', async () => {
    const rows = row(1, text('A1', 'a'), text('B1', 'b')) + row(2, text('A2', 'x'), '<c r="B2"/>');
    const file = await read({ sheets: [{ name: 'pilots', rows, after: '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>' }] });
    expect(cellsOf(onlyTable(file))).toEqual([['a', 'b'], ['x', null]]);
    expect(notesOf(file)).toEqual([['MERGED_CELLS', 'A2:B2']]);
  });

  it('D31 · keeps hidden sheets to itself unless asked, and says that there are some', async () => {
    const sheets = [{ name: 'shown', rows: HEAD }, { name: 'hidden', rows: HEAD, state: 'hidden' }, { name: 'deep', rows: HEAD, state: 'veryHidden' }] as const;
    const file = await read({ sheets });
    expect(file.parts.map(({ name }) => name)).toEqual(['shown']);
    expect(notesOf(file)).toEqual([['HIDDEN_SHEET', 'hidden'], ['HIDDEN_SHEET', 'deep']]);
    expect((await read({ sheets }, { hidden: true })).parts.map(({ name }) => name)).toEqual(['shown', 'hidden', 'deep']);
    expect((await read({ sheets: sheets.slice(1) })).parts).toEqual([]);
  });

  it('is known by its bytes, whatever its name', async () => {
    expect(onlyTable(await readWell('new.csv', smallBook('a', 'x'))).rows).toEqual([{ line: 2, cells: ['x'] }]);
  });

  it('is read where its elements have a prefix and its parts are named in other ways', async () => {
    const main = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = `<x:worksheet ${main}><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = await read({ sheets: [{ name: 'pilots', rows: '' }], entries: { 'xl\\worksheets\\Sheet1.xml': strToU8(`\uFEFF${sheet}`) } });
    expect(onlyTable(file).heads).toEqual(['a']);
  });

  it('is refused where it holds nothing, is none, or breaks its own rules', async () => {
    expect((await refusalOf('a.xlsx', bookOf({ sheets: [{ name: 'a', rows: '' }] }))).code).toBe('EMPTY');
    const broken: readonly BookXml[] = [
      { sheets: [{ name: 'a', rows: '<row><c' }] },
      { sheets: [{ name: 'a', rows: '<row r="1"></c></row>' }] },
      { sheets: [{ name: 'a', rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }] },
      { sheets: [{ name: 'a', rows: '<row r="1"><c r="1" t="str"><v>7</v></c></row>' }] },
      { sheets: [{ name: 'a', rows: HEAD }], entries: { 'xl/workbook.xml': strToU8('no markup') } },
      { sheets: [{ name: 'a', rows: HEAD }], entries: { 'xl/workbook.xml': Uint8Array.from([0x3c, 0xff, 0xff, 0x3e]) } },
    ];
    for (const book of broken) expect((await refusalOf('a.xlsx', bookOf(book))).code).toBe('NOT_A_WORKBOOK');
  });

  it('with more rows or cells than can be held is refused, however few are written', async () => {
    const many = Array.from({ length: 100_001 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('');
    const [first, second] = [many.slice(0, many.indexOf('<row><c><v>60000<')), many.slice(many.indexOf('<row><c><v>60000<'))];
    expect((await refusalOf('a.xlsx', bookOf({ sheets: [{ name: 'a', rows: HEAD + many }] }))).code).toBe('TOO_MANY_ROWS');
    expect((await refusalOf('a.xlsx', bookOf({ sheets: [{ name: 'a', rows: HEAD + first }, { name: 'b', rows: HEAD + second }] }))).code).toBe('TOO_MANY_ROWS');
    const far = Array.from({ length: 1_000 }, (_, at) => row(at + 1, number(`XFD${at + 1}`, 1))).join('');
    expect((await refusalOf('a.xlsx', bookOf({ sheets: [{ name: 'a', rows: far }] }))).code).toBe('TOO_MANY_CELLS');
    expect((await refusalOf('a.xlsx', bookOf({ sheets: [{ name: 'a', rows: row(1, number('ZZZZZZZZ1', 1)) }] }))).code).toBe('TOO_MANY_CELLS');
  }, 30_000);
});
