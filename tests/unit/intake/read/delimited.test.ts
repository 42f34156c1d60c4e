import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toTabbed } from '@/export/csv';
import { inert } from '@/export/inert';
import { readRecords } from '@/intake/read/records';
import { anySheet, LINES } from '../../export/tables';
import { cellsOf, notesOf, onlyTable, readWell, refusalOf, utf8 } from './read';

const read = async (text: string | Uint8Array, name = 'pilots.csv') => onlyTable(await readWell(name, text));
/** `编号,名称` and one row, in GBK. */
const GBK = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x70, 0x2d, 0x31, 0x2c, 0xce, 0xe4, 0xba, 0xba, 0x0a]);
const utf16 = (text: string, isBig: boolean): Uint8Array =>
  Uint8Array.from([0xfeff, ...Array.from(text, (each) => each.charCodeAt(0))].flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8])));

describe('the cells of a delimited file', () => {
  it('D26 · are texts as they stand: no number, date or blank of them is made another', async () => {
    const cells = ['0012', '1e5', '2016-03', '12345678901234567890', ' x ', 'TRUE', '-'];
    expect(cellsOf(await read(`a,b,c,d,e,f,g\n${cells.join(',')}\n`))).toEqual([[...'abcdefg'], cells]);
  });

  it('are empty where nothing stands or the row is shorter, and rows keep their number where others are blank', async () => {
    const table = await read('\na,b,c\n\n1,,\n" ",,\n2\n');
    expect(table.heads).toEqual(['a', 'b', 'c']);
    expect(table.rows).toEqual([{ line: 4, cells: ['1', null, null] }, { line: 6, cells: ['2', null, null] }]);
  });

  it('D23 · hold delimiters, quotes and ends of lines in quotes, the latter as line feeds whatever they are', async () => {
    expect(cellsOf(await read('a,b\r\n"1,""2""","x\r\ny\rz"\r"3" ,4'))).toEqual([['a', 'b'], ['1,"2"', 'x\ny\nz'], ['3', '4']]);
  });

  it('are those that a well-known reader finds, however they are quoted', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.array(fc.constantFrom('"', ',', '\n', ' ', 'a'), { maxLength: 5 }).map((each) => each.join('')));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, quotes) => {
        const text = Papa.unparse(rows, { quotes, newline: '\n' });
        expect([...readRecords(text, ',')].map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a delimited file', () => {
  it.each([
    ['a;b;c\n1,5;2,5;x\n', ';'],
    ['a\tb\n1,5\t2\n', '\t'],
    ['a|b\n1|"x|y"\n', '|'],
    ['a,b\n1;2;3,"4;5"\n', ','],
    ['a\n1,2\n', ','],
    ['sep=;\na;b\n1;2\n', ';'],
    ['"sep=^"\na^b\n1^2\n', '^'],
  ])('D24 · is parted by what parts its heads, or by what it says: %j', async (text, delimiter) => {
    expect((await readWell('a.csv', text)).delimiter).toBe(delimiter);
  });

  it('D24 · is parted by what a person says instead', async () => {
    const file = await readWell('a.csv', 'a,b;c\n1,2;3\n', { delimiter: ';' });
    expect(cellsOf(onlyTable(file))).toEqual([['a,b', 'c'], ['1,2', '3']]);
  });

  it('counts its rows from the heads where its first line tells the delimiter', async () => {
    expect((await read('sep=,\na,b\n1,2\n')).rows[0]?.line).toBe(2);
  });

  it('D25 · names rows of more or fewer cells, and keeps what has no head', async () => {
    const file = await readWell('a.csv', 'a,b\n1\n1,2\n1,2,3\n');
    expect(cellsOf(onlyTable(file))).toEqual([['a', 'b', ''], ['1', null, null], ['1', '2', null], ['1', '2', '3']]);
    expect(notesOf(file)).toEqual([['RAGGED_ROW', '2, 4'], ['EMPTY_HEAD', 'C']]);
  });

  it('names the first twenty of many such rows, and how many more there are', async () => {
    const [[, detail] = []] = notesOf(await readWell('a.csv', `a,b\n${'1\n'.repeat(30)}`));
    expect(detail).toMatch(/^2, 3, .*, 21 … \+10$/);
  });

  it('D25 · names the row of a quote that is never closed, or amid a cell', async () => {
    expect(notesOf(await readWell('a.csv', 'a,b\n1,2\n3,"4\n5,6\n'))).toEqual([['OPEN_QUOTE', '3']]);
    const file = await readWell('a.csv', 'a,b\n1,"2" inches\n3,4\n');
    expect(cellsOf(onlyTable(file))).toEqual([['a', 'b'], ['1', '2 inches'], ['3', '4']]);
    expect(notesOf(file)).toEqual([['OPEN_QUOTE', '2']]);
  });

  it('D17, D27 · names heads that stand twice or are missing, keeps both, and takes no name that every object has', async () => {
    const file = await readWell('a.csv', 'a,a,,__proto__,constructor,b\n1,2,3,4,5,6\n');
    expect(cellsOf(onlyTable(file))).toEqual([['a', 'a', '', 'b'], ['1', '2', '3', '6']]);
    expect(notesOf(file)).toEqual([['RESERVED_HEAD', '__proto__'], ['RESERVED_HEAD', 'constructor'], ['EMPTY_HEAD', 'C'], ['DUPLICATE_HEAD', 'a']]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('D20 · has clean heads where it begins with a byte order mark', async () => {
    const bare = await readWell('a.csv', '\uFEFFa,b\n1,2\n');
    expect(onlyTable(bare).heads).toEqual(['a', 'b']);
  });

  it('D21 · is read as GB 18030 where it is not UTF-8, and says so', async () => {
    const chinese = await readWell('a.csv', GBK);
    expect(chinese.encoding).toBe('gb18030');
    expect(cellsOf(onlyTable(chinese))).toEqual([['编号', '名称'], ['p-1', '武汉']]);
    expect(notesOf(chinese)).toEqual([['READ_AS', 'gb18030']]);
  });

  it('D22 · is read as UTF-16 by its mark, or where a person says so', async () => {
    for (const isBig of [false, true]) expect((await read(utf16('编号,b\n1,2\n', isBig))).heads).toEqual(['编号', 'b']);
    expect(onlyTable(await readWell('a.csv', utf16('编,b\n', false).slice(2), { encoding: 'utf-16le' })).heads).toEqual(['编', 'b']);
  });

  it('is refused where it is no text, a page of the web, or empty', async () => {
    expect((await refusalOf('a.csv', 'a,b\n1,\0\n')).code).toBe('BAD_TEXT');
    expect((await refusalOf('a.csv', Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a]))).code).toBe('BAD_TEXT');
    expect((await refusalOf('a.csv', '\u0001\u0002\u0003\u0004\u0005\u0006abc,b')).code).toBe('BAD_TEXT');
    expect((await refusalOf('a.csv', '<!DOCTYPE html><p>log in</p>')).code).toBe('BAD_TEXT');
    expect((await refusalOf('a.xls', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>')).code).toBe('OLD_EXCEL');
    for (const text of ['', ' \n\n', '\uFEFF', ',,\n,,\n']) expect((await refusalOf('a.csv', text)).code).toBe('EMPTY');
  });

  it('may begin like JSON', async () => {
    expect((await read('[a],b\n1,2\n')).heads).toEqual(['[a]', 'b']);
  });
});

describe('what the product wrote', () => {
  /** A row that can be told from the lines after it, and seen. */
  const isSeen = (row: readonly unknown[]): boolean => row.some((cell) => String(cell).trim() !== '') && !String(row[0]).startsWith('# ');

  it('D19 · comes back as it was, without the lines that the file says of itself', async () => {
    await fc.assert(
      fc.asyncProperty(anySheet, async (sheet) => {
        const rows = sheet.rows.filter(isSeen);
        const file = await readWell('a.csv', utf8(toCsv({ ...sheet, rows }, LINES)), { delimiter: ',' });
        const expected = rows.map((row) => row.map((cell) => String(cell).replaceAll(/\r\n?/g, '\n')));
        expect(onlyTable(file).rows.map(({ cells }) => cells.map((cell) => cell ?? ''))).toEqual(expected);
        expect(notesOf(file)).toEqual([]);
      }),
    );
  });

  it('is known for what it is without being told', async () => {
    const sheet = { heads: ['名称', '数'], widths: [1, 1], rows: [['武汉；a,b', 1], ["'=x", -2]], records: [] };
    for (const text of [toCsv(sheet, LINES), toTabbed(sheet, [])]) expect(cellsOf(await read(text))).toEqual([sheet.heads, ['武汉；a,b', '1'], ["'=x", '-2']]);
  });

  it('comes back from any writer that guards texts the same way', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((each) => !/[\0\r]/.test(each));
    const guarded = fc.oneof(text, fc.constantFrom('=1', "'=1", "''=1", ' =1', '＝1', '+86', '-', '@a', '\t', "'", '"', '"a"', 'a\nb', '\n=1'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(guarded, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), async (rows) => {
        const seen = rows.filter(isSeen);
        const csv = Papa.unparse([['a', 'b', 'c'], ...seen.map((row) => row.map(inert))], { newline: '\n' });
        const controls = [...csv].filter((each) => each < ' ' && each !== '\n' && each !== '\t').length;
        fc.pre(controls < 4);
        const table = onlyTable(await readWell('a.csv', csv, { delimiter: ',' }));
        const width = table.heads.length;
        expect(table.rows.map(({ cells }) => cells.map((cell) => cell ?? ''))).toEqual(seen.map((row) => row.slice(0, width)));
      }),
    );
  });

  it('loses no row that looks like such a line but stands among others', async () => {
    expect((await read('a,b\n# 1,x\n\n# 2,y\n3,z\n')).rows.map(({ cells }) => cells[0])).toEqual(['# 1', '# 2', '3']);
  });
});

it('rows beyond 100 000 are refused, the lines of a file of itself not counted; so are more cells than can be held', async () => {
  const lines = LINES.map(([label, value]) => `# ${label},"${value}"`).join('\n');
  const full = await readWell('a.csv', `a,b\n${'1,2\n'.repeat(100_000)}\n${lines}\n`);
  expect(onlyTable(full).rows).toHaveLength(100_000);
  expect((await refusalOf('a.csv', `a,b\n${'1,2\n'.repeat(100_001)}`)).code).toBe('TOO_MANY_ROWS');
  expect((await refusalOf('a.csv', `${'a,'.repeat(1_000)}a\n${'1\n'.repeat(50_000)}`)).code).toBe('TOO_MANY_CELLS');
  expect((await refusalOf('a.csv', `a${','.repeat(6_000_000)}b`)).code).toBe('TOO_MANY_CELLS');
}, 30_000);
