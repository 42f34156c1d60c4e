import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDataset } from '../../scripts/lib/check-dataset';
import { checkVersions } from '../../scripts/lib/check-versions';
import { MOCK_DIR, readDatasetFiles } from '../../scripts/lib/files';
import { importFiles, type ImportOrder } from '../../scripts/lib/import-files';

const SCRIPT = fileURLToPath(new URL('../../scripts/data-import.ts', import.meta.url));
const ORDER: ImportOrder = { dir: MOCK_DIR, whole: [], locale: 'en', version: undefined, dataDate: undefined, now: Date.UTC(2026, 10, 28) };
const HEADS = '编号,名称 · 中文,名称 · 英文,日期,层级,领域,引文 1 · 文件,引文 1 · 段落,引文 1 · 原文,引文 1 · 英译,单位,状态';
/** A made-up acceptance of a unit that the reply names. */
const row = (date = '2016', status = '通过验收', enterprise = 'ent-01'): string =>
  `,机电产品再制造试点单位验收,Acceptance as a pilot,${date},国家,machine-tools,doc-01,s2-1,武汉千里马工程机械再制造有限公司（工程机械类）,Qianlima,${enterprise},${status}`;
const csv = (...rows: readonly string[]) => [{ name: 'pilots.csv', bytes: new TextEncoder().encode([HEADS, ...rows].join('\n')) }];

const dir = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Writes files and runs the command on them. */
function run(files: readonly { readonly name: string; readonly bytes: Uint8Array }[], ...options: readonly string[]) {
  for (const { name, bytes } of files) writeFileSync(join(dir, name), bytes);
  const out = join(dir, 'out');
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...files.map(({ name }) => join(dir, name)), '--out', out, ...options], { encoding: 'utf8' });
  return { status, stdout, out };
}

// A process of its own takes seconds on a busy machine.
describe('npm run data:import', () => {
  it('writes a dataset that meets the contract, the version it replaces beside it, and tells what came of each row', () => {
    const { status, stdout, out } = run(csv(row()), '--report', join(dir, 'report.json'));
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'Pilots  1 came, 1 kept, 0 left out\n' });
    const files = readDatasetFiles(out);
    expect([...checkDataset(files), ...checkVersions(out, files)]).toEqual([]);
    expect(JSON.parse(readFileSync(join(out, 'pilots.json'), 'utf8'))).toHaveLength(5);
    expect(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))).toMatchObject({ versions: [{ version: '2023.1', path: 'versions/2023.1/' }] });
    expect(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8'))).toMatchObject({ changes: 1, outcomes: [{ collection: 'pilots', kept: 1 }], faults: [] });
  });

  it('says how it is called where it is called otherwise', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT], { encoding: 'utf8' });
    expect({ status, says: stdout.includes('npm run data:import -- <file.xlsx|csv|json>') }).toEqual({ status: 2, says: true });
  });
});

describe('taking files into a dataset', () => {
  it('leaves out what cannot stand, told by file, sheet, row and column', async () => {
    const { exitCode, lines, files } = await importFiles(csv(row('2016年'), row(), row(), row(), row(), row()), ORDER);
    expect(exitCode).toBe(1);
    expect(lines[0]).toBe('pilots.csv  pilots  row 2, “日期”  2016年  not a date (2016, 2023-01, 2021-04-14, 2021/2025); perhaps 2016');
    expect(JSON.parse(Buffer.from(files.get('pilots.json') ?? []).toString())).toHaveLength(9);
  });

  it('writes nothing where nothing can be taken, the file cannot be read, or nothing changes', async () => {
    const nothing = { exitCode: 2, files: new Map() };
    expect(await importFiles(csv(row('2016', 'x')), ORDER)).toMatchObject(nothing);
    expect(await importFiles([{ name: 'a.xls', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }], ORDER)).toMatchObject({ ...nothing, report: { refusals: [{ file: 'a.xls', code: 'OLD_EXCEL' }] } });
    expect(await importFiles([{ name: 'pilots.json', bytes: readFileSync(join(MOCK_DIR, 'pilots.json')) }], ORDER)).toMatchObject({ ...nothing, report: { changes: 0, faults: [] } });
  });

  it('takes away nothing that other records stand on', async () => {
    const kept = (JSON.parse(readFileSync(join(MOCK_DIR, 'enterprises.json'), 'utf8')) as { id: string }[]).filter(({ id }) => id !== 'ent-01');
    const file = [{ name: 'enterprises.json', bytes: Buffer.from(JSON.stringify(kept)) }];
    const { exitCode, lines } = await importFiles(file, { ...ORDER, whole: ['enterprises'] });
    expect(exitCode).toBe(2);
    expect(lines).toContain('pil-01: what enterprise refers to is gone');
  });

  it('keeps the versions before, and names the next of the year', async () => {
    const first = await importFiles(csv(row()), ORDER);
    expect(first.report.version).toBe('2026.1');
    const second = await importFiles(csv(row(), row()), { ...ORDER, dir: run(csv(row()), '--version', '2026.1').out });
    expect(second.report.version).toBe('2026.2');
    expect([...second.files.keys()]).toEqual(expect.arrayContaining(['versions/2023.1/pilots.json', 'versions/2026.1/pilots.json', 'pilots.json']));
  });
});
