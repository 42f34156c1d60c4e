import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, Zip, zipSync, type ZipInputFile } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/intake/read';
import { isRefusal } from '@/intake/table';
import { bookOf, claiming, smallBook } from './archives';
import { readWell, refusalOf, utf8 } from './read';

const MEGABYTE = 1_000_000;
const SHEET = 'xl/worksheets/sheet1.xml';

/** An archive of one sheet of zeros: 300 MB in 0.3 MB. */
function bomb(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((_, chunk) => chunks.push(chunk));
  const sheet: ZipInputFile = { filename: SHEET, compression: 8, size: 300 * MEGABYTE, crc: 0 };
  archive.add(sheet);
  sheet.ondata?.(null, deflateRawSync(new Uint8Array(300 * MEGABYTE), { level: 1 }), true);
  archive.end();
  return Buffer.concat(chunks);
}
/** A compound file, whose directory names one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Array.from(stream, (each) => each.charCodeAt(0)).flatMap((code) => [code, 0]), 1_024);
  return bytes;
}

describe('an archive that is more than it seems', () => {
  const honest = bomb();

  it.each([
    ['says so', honest],
    ['says that it is small', claiming(honest, SHEET, 1_000)],
  ])('D30 · is refused within a second where it %s', async (_, archive) => {
    expect(archive.length).toBeLessThan(2 * MEGABYTE);
    const start = performance.now();
    expect((await refusalOf('a.xlsx', archive)).code).toBe('TOO_BIG_INFLATED');
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('is inflated no further than it claims, and refused, where it claims to be just small enough', async () => {
    expect((await refusalOf('a.xlsx', claiming(honest, SHEET, 49 * MEGABYTE))).code).toBe('TOO_BIG_INFLATED');
  }, 30_000);

  it('D30 · is refused where many small parts are too much together', async () => {
    const names = Array.from({ length: 9 }, (_, at) => `${at}.bin`);
    const parts = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)])));
    expect((await refusalOf('a.xlsx', names.reduce<Uint8Array>((archive, name) => claiming(archive, name, 6 * MEGABYTE), parts))).code).toBe('TOO_BIG_INFLATED');
  });

  it('D30 · is refused beyond 1 000 entries, and read with so many', async () => {
    const entries = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, new Uint8Array(0)]));
    expect((await refusalOf('a.xlsx', zipSync(entries(1_001)))).code).toBe('TOO_MANY_ENTRIES');
    const usual = 6;
    const full = bookOf({ sheets: [{ name: 'a', rows: '<row><c><v>1</v></c></row>' }], entries: entries(1_000 - usual + 1) });
    expect((await readWell('a.xlsx', full)).parts).toHaveLength(1);
  });

  it('is refused where an entry was changed after it was packed, has a password, or claims more than there is', async () => {
    const book = smallBook('a', 'x');
    expect((await refusalOf('a.xlsx', claiming(book, SHEET, 5_000))).code).toBe('NOT_A_WORKBOOK');
    const stored = zipSync({ 'a.txt': strToU8('hello world') }, { level: 0 });
    const changed = stored.map((byte, at) => (at === 30 + 'a.txt'.length ? byte + 1 : byte));
    expect((await refusalOf('a.xlsx', changed)).code).toBe('NOT_A_WORKBOOK');
    const central = stored.length - 22 - 46 - 'a.txt'.length;
    expect((await refusalOf('a.xlsx', stored.map((byte, at) => (at === central + 8 ? byte | 1 : byte)))).code).toBe('ENCRYPTED');
  });
});

describe('a file of another kind', () => {
  it.each([
    ['an archive without a workbook', zipSync({ 'content.xml': strToU8('<office/>'), mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'NOT_A_WORKBOOK'],
    ['the beginning of an archive', smallBook('a').slice(0, 200), 'NOT_A_WORKBOOK'],
    ['an archive of nothing', zipSync({}), 'NOT_A_WORKBOOK'],
    ['a workbook of before 2007', compound('Workbook'), 'OLD_EXCEL'],
    ['a workbook with a password', compound('EncryptedPackage'), 'ENCRYPTED'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'BAD_TEXT'],
    ['nothing', new Uint8Array(0), 'EMPTY'],
    ['more than 20 MB', new Uint8Array(20 * MEGABYTE + 1), 'TOO_BIG'],
  ])('D29 · is told by its bytes: %s', async (_, bytes, code) => {
    for (const name of ['a.xlsx', 'a.csv', 'a.json']) expect((await refusalOf(name, bytes)).code).toBe(code);
  });
});

describe('whatever the bytes are', () => {
  const NAMES = fc.constantFrom('a.xlsx', 'a.csv', 'a.json', 'a', '', '.xls');
  const CHOICES = fc.record({ encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030'), delimiter: fc.constantFrom(',', '', '"', '\n', '🏭'), hidden: fc.boolean() }, { requiredKeys: [] });
  const START = fc.constantFrom('', 'PK\u0003\u0004', '[', '{"a":', '\u00d0\u00cf\u0011\u00e0', '\u00ff\u00fe', 'sep=;\n').map((text) => Uint8Array.from(text, (each) => each.charCodeAt(0)));
  const BYTES = fc.tuple(START, fc.uint8Array({ maxLength: 300 })).map(([start, rest]) => Uint8Array.from([...start, ...rest]));

  /** Settles without an error, in a form that is told by its code. */
  async function expectSettled(name: string, bytes: Uint8Array, choices: Parameters<typeof readFile>[2] = {}): Promise<void> {
    const read = await readFile(name, bytes, choices);
    expect(read.file).toBe(name);
    if (isRefusal(read)) expect(read.code).toMatch(/^[A-Z_]+$/);
    else for (const part of read.parts) if (part.kind === 'table') for (const { cells } of part.rows) expect(cells).toHaveLength(part.heads.length);
  }

  it('they are read or refused', async () => {
    await fc.assert(fc.asyncProperty(NAMES, BYTES, CHOICES, expectSettled), { numRuns: 3_000 });
  }, 30_000);

  const real: readonly (readonly [string, Uint8Array])[] = [
    ['a workbook', bookOf({ sheets: [{ name: 'a', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="0"><v>42430</v></c></row>' }], texts: '<si><t>id</t></si>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' })],
    ['a delimited text', utf8('id,"name, long"\n1,"武汉 ""再制造"""\n2,\n\n# 筛选,无\n')],
    ['JSON', utf8('{"pilots":[{"id":"p-1","name":{"zh":"武汉"},"n":[1,2.5e3,null,true]}]}')],
  ];
  it.each(real)('%s cut anywhere and changed in places is read or refused', async (_, bytes) => {
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length }), fc.array(change, { maxLength: 4 }), async (length, changes) => {
        const copy = bytes.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        await expectSettled('a', copy.slice(0, changes.length === 0 ? length : undefined));
      }),
      { numRuns: 500 },
    );
  }, 30_000);
});
