import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataset } from '../../scripts/lib/check-dataset';
import { checkVersions } from '../../scripts/lib/check-versions';
import { faultLine } from '../../scripts/lib/data-fault';
import { MOCK_DIR, readDatasetFiles } from '../../scripts/lib/files';

const SCRIPT = fileURLToPath(new URL('../../scripts/data-check.ts', import.meta.url));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dataset-'));
  cpSync(MOCK_DIR, dir, { recursive: true });
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** Replaces the first occurrence of `from` after `after` in a file of the copy. */
function edit(file: string, after: string, from: string, to: string): void {
  const path = join(dir, file);
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(after);
  const at = text.indexOf(from, start);
  if (start < 0 || at < 0) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
}

/** The faults of the copy, without those of the manifest that any edit brings about. */
const faults = (): string[] => checkDataset(readDatasetFiles(dir)).map(faultLine).filter((line) => !line.includes('data:manifest'));

describe('data:check', () => {
  it('finds nothing wrong with the data that ship', () => {
    expect(checkDataset(readDatasetFiles(MOCK_DIR)).map(faultLine)).toEqual([]);
  });

  it('names the file, record and field of a status outside the contract', () => {
    edit('pilots.json', 'pil-02', '"accepted"', '"passed"');
    expect(faults()).toEqual([expect.stringMatching(/^pilots\.json {2}pil-02 {2}status {2}Invalid type/)]);
  });

  it('D04 · names a reference that leads nowhere', () => {
    edit('titles.json', 'cer-02', '"ent-05"', '"ent-99"');
    expect(faults()).toEqual(['titles.json  cer-02  enterprise  no ent-99 in enterprises']);
  });

  it('names a doubtful reading that the document does not list', () => {
    edit('platforms.json', 'plt-05', '"amb-13"', '"amb-99"');
    expect(faults()).toEqual(['platforms.json  plt-05  ambiguities.0  no amb-99 in ambiguities']);
  });

  it('names a quotation that does not stand in its paragraph', () => {
    edit('platforms.json', 'cnt-01', '拟新建4个', '拟新建5个');
    expect(faults()).toEqual(['platforms.json  cnt-01  citations.0.exact  not in paragraph s3-3: 在建和“十四五”期间拟新建5个']);
  });

  it('names record and paragraph of each quotation that a changed word of the document leaves without its words', () => {
    edit('documents.json', '"s2-2"', '落地铣镗床', '落地镗铣床');
    expect(faults()).not.toEqual([]);
    expect(faults().every((line) => /^[a-z-]+\.json {2}\S+ {2}citations\.\d+\.exact {2}not in paragraph s2-2: .*落地铣镗床/.test(line))).toBe(true);
  });

  it('names a quotation that stands more than once', () => {
    edit('sectors.json', 'auto-parts', '"prefix": "大力发展",', '');
    expect(faults()).toEqual(['sectors.json  auto-parts  citations.0.exact  stands more than once in s1-1; add prefix or suffix']);
  });

  it('names an id that another record already has, across files', () => {
    edit('products.json', 'cat-05', 'cat-05', 'ent-05');
    expect(faults()).toEqual(['products.json  ent-05  id  id already used in enterprises.json']);
  });

  it('names a key that the contract does not know', () => {
    edit('projects.json', 'rdp-01', '"date"', '"datum": "2022",\n    "date"');
    expect(faults()).toEqual(['projects.json  rdp-01  datum  unknown key']);
  });

  it('D36 · names a key that stands twice in one object', () => {
    edit('projects.json', 'rdp-02', '"date": "2022"', '"date": "2021",\n    "date": "2022"');
    expect(faults()).toEqual(['projects.json  -  1.date  key stands twice in one object']);
  });

  it('names a note about a field that the record does not have', () => {
    edit('deliveries.json', 'reading', '"date"', '"dates"');
    expect(faults()).toEqual(['deliveries.json  del-01  reading.dates  deliveries.json has no field dates']);
  });

  it('names a place that does not stand in the name it is to be left out of', () => {
    edit('enterprises.json', 'ent-06', '"湖北"', '"湖南"');
    expect(faults()).toEqual(['enterprises.json  ent-06  locality  湖南 does not stand in 湖北国创高新材料股份有限公司']);
  });

  it.each([
    ['of a doubt that no document has', '"amb-16"', '"amb-99"', 'id  no document has the doubt amb-99'],
    ['that stands twice', '"amb-16"', '"amb-01"', 'id  id stands twice'],
    ['whose words do not stand in the paragraph', '"今年1月"', '"去年1月"', 'citations.0.exact  not in paragraph s2-2: 去年1月'],
    ['that sets out from another value than is recorded', '"before": "planned"', '"before": "built"', 'otherwise.changes.0.fields.0.before  plt-05 has another status'],
    ['that changes a record which is not there', '"id": "plt-02"', '"id": "plt-99"', 'otherwise.changes.0.id  no plt-99 in platforms'],
    ['that adds a record which is there', '"id": "cnt-01-under-construction"', '"id": "psp-01"', 'otherwise.changes.1.id  already psp-01 in platforms'],
    ['that makes a record break its schema', '"after": "under-construction"', '"after": "open"', 'otherwise.changes.0.status  plt-05: Invalid type'],
    ['that leaves a reference without its record', '"after": "ent-01"', '"after": "ent-98"', 'otherwise.changes  cer-01 enterprise: no ent-98 in enterprises'],
  ])('names a reading %s', (_, from, to, fault) => {
    edit('readings.json', '[', from, to);
    expect(faults()).toEqual([expect.stringContaining(fault)]);
  });

  it('asks for no readings where a dataset has none, and names a file of them that is no list', () => {
    rmSync(join(dir, 'readings.json'));
    expect(faults()).toEqual(['manifest.json  -  files.readings  no such file']);
    writeFileSync(join(dir, 'readings.json'), '{}');
    expect(faults()).toEqual(['readings.json  -  -  not an array of records']);
  });

  it.each([
    ['an unknown figure', '[\n        "pilots",', '[\n        "pilot",', 'steps.3.figures  not a figure: pilot'],
    ['a figure of an unknown sector', '"pilots@sector:machine-tools",', '"pilots@sector:steam-engines",', 'steps.3.figures  not a figure: pilots@sector:steam-engines'],
    ['an unknown panel', '"panels": [\n        "dossier"', '"panels": [\n        "tests"', 'steps.3.panels  not a panel: tests'],
    ['a typed number in a takeaway', '{pilots} 个试点', '3 个试点', 'steps.3.takeaway.zh  numbers are figures, named in braces'],
    ['a takeaway with a figure that the step does not list', '{pilots} 个试点', '{products} 个试点', 'steps.3.takeaway.zh  {products} is not among the figures of the step'],
    ['an unknown filter', '"notes": {', '"query": { "status": "dreamt" },\n      "notes": {', 'steps.3.query  not a filter: status=dreamt'],
    ['a note about an unknown record', '"record": "pil-automotive-life-cycle"', '"record": "pil-99"', 'steps.3.lit  not a record: pil-99'],
    ['a typed number in a note', '文中没有开展的记载', '2021 年没有开展的记载', 'steps.3.annotations  numbers belong in figures, not in annotations'],
  ])('names story, step and field of %s', (_fault, from, to, line) => {
    edit('stories/leadership-briefing.json', '"id": "pilots"', from, to);
    expect(faults()).toContain(`stories/leadership-briefing.json  leadership-briefing  ${line}`);
  });

  it('names a step of a story that shows no figure', () => {
    edit('stories/leadership-briefing.json', 'next-steps', '"next-steps"\n', '\n');
    expect(faults()).toContain('stories/leadership-briefing.json  leadership-briefing  steps.9.figures  shows no figure');
  });

  it.each([
    ['a file that is cut off', '[{"id": "pil', /^pilots\.json {2}- {2}- {2}not JSON/],
    ['a file that is no list', '{}', /^pilots\.json {2}- {2}- {2}not an array of records/],
  ])('names %s', (_, text, line) => {
    writeFileSync(join(dir, 'pilots.json'), text);
    expect(faults()).toEqual([expect.stringMatching(line)]);
  });

  it('names a collection that is missing and a file that is none', () => {
    rmSync(join(dir, 'titles.json'));
    writeFileSync(join(dir, 'extra.json'), '[]');
    expect(faults()).toEqual([
      'titles.json  -  -  file missing',
      'extra.json  -  -  not a collection of the contract',
      'manifest.json  -  files.titles  no such file',
      'manifest.json  -  files.extra  file not listed',
    ]);
  });

  it('prints the file of a wrong hash and exits with 1', () => {
    writeFileSync(join(dir, 'titles.json'), `${readFileSync(join(dir, 'titles.json'), 'utf8')}\n`);
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, '--dir', dir], { encoding: 'utf8' });
    expect(stdout).toMatch(/^manifest\.json {2}- {2}files\.titles\.sha256 {2}is [0-9a-f]{64}; run npm run data:manifest\n$/);
    expect(status).toBe(1);
  });
});

describe('earlier versions', () => {
  const keep = (folder: string): void => {
    cpSync(MOCK_DIR, join(dir, folder), { recursive: true });
    edit('manifest.json', '{', '{', `{ "versions": [{ "version": "2023.1", "dataDate": "2023", "path": "${folder}" }],`);
  };
  const faults = (): readonly string[] => checkVersions(dir, readDatasetFiles(dir)).map(faultLine);

  it('are datasets of their own, and no part of the one that lists them', () => {
    keep('versions/2023.1/');
    expect([...checkDataset(readDatasetFiles(dir)).map(faultLine), ...faults()]).toEqual([]);
  });

  it('are named with their folder where something is wrong in them', () => {
    keep('versions/2023.1/');
    edit('versions/2023.1/pilots.json', 'pil-01', '"accepted"', '"x"');
    expect(faults().join('\n')).toMatch(/versions\/2023\.1\/pilots\.json {2}pil-01 {2}status/);
  });

  it('must be there, and be the version that is told', () => {
    edit('manifest.json', '{', '{', '{ "versions": [{ "version": "2022.1", "dataDate": "2022", "path": "versions/2022.1/" }],');
    expect(faults()).toEqual(['manifest.json  -  versions.0.path  no folder versions/2022.1/']);
    cpSync(MOCK_DIR, join(dir, 'versions/2022.1'), { recursive: true });
    expect(faults()).toEqual(['manifest.json  -  versions.0.version  the folder holds 2023.1']);
  });
});
