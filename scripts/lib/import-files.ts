import { join } from 'node:path';
import * as v from 'valibot';
import { COLLECTION_NAMES, type CollectionName, type Collections } from '@/domain/collections';
import { Edtf } from '@/domain/edtf';
import { Manifest } from '@/domain/manifest';
import { READINGS } from '@/domain/reading';
import type { Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { intakeWords } from '@/format/messages/desk/intake';
import { bundleFiles } from '@/intake/bundle';
import { faultLine } from '@/intake/fault-text';
import type { Intake } from '@/intake/intake';
import { nextVersion } from '@/intake/next-version';
import { readFile } from '@/intake/read';
import { isRefusal, type ReadFile, type Refusal } from '@/intake/table';
import { takeIn } from '@/intake/take-in';
import { checkDataset } from './check-dataset';
import { faultLine as datasetFaultLine } from './data-fault';
import { readDatasetFiles, type DatasetFiles } from './files';
import { filesOf } from './parts';

export interface ImportOrder {
  /** The dataset that the files add to. */
  readonly dir: string;
  readonly whole: readonly CollectionName[];
  readonly locale: Locale;
  /** Of the new dataset; the next one, and the date as it was, unless told. */
  readonly version: string | undefined;
  readonly dataDate: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The same report for a machine as `lines` are for a reader. */
export interface ImportReport extends Pick<Intake, 'outcomes' | 'faults' | 'ungrounded'> {
  readonly refusals: readonly Refusal[];
  readonly notes: ReadFile['notes'];
  readonly changes: number;
  /** Version of the dataset written; absent = none was. */
  readonly version?: string;
}

export interface ImportOutcome {
  readonly exitCode: 0 | 1 | 2;
  readonly lines: readonly string[];
  readonly report: ImportReport;
  /** To be written, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The records of a dataset as they stand in its files, the order of their fields included. */
function collectionsOf(files: DatasetFiles): Collections {
  const read = (name: string): unknown[] => JSON.parse(files.get(name)?.toString('utf8') ?? '[]') as unknown[];
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, filesOf(name, files.keys()).flatMap(read)])) as unknown as Collections;
}

/** The files of the versions that the dataset keeps already, by path. */
function keptVersions(dir: string, { versions = [] }: Manifest): ReadonlyMap<string, Uint8Array> {
  return new Map(versions.flatMap(({ path }) => [...readDatasetFiles(join(dir, path))].map(([name, bytes]) => [`${path}${name}.json`, bytes] as const)));
}

function linesOf(report: ImportReport, locale: Locale): readonly string[] {
  const words = intakeWords(locale);
  const { collections } = messagesFor(locale).labels;
  return [
    ...report.refusals.map(({ file, code, detail }) => [`${file}  ${words.refusals[code]}`, ...(detail === undefined ? [] : [detail])].join('  ')),
    ...(report.refusals.length > 0 ? [words.accepted] : []),
    ...report.notes.map(({ where, code, detail }) => `${where}  ${words.notes[code](detail)}`),
    ...report.faults.map((fault) => faultLine(fault, locale)),
    ...report.ungrounded.map(({ reason, record, field }) => words.ungrounded[reason](record, field)),
    ...report.outcomes.map(({ collection, came, kept, quarantined, isRefused }) =>
      [`${collections[collection]}  ${words.outcome(String(came), String(kept), String(quarantined))}`, ...(isRefused ? [words.refusedCollection] : [])].join('  '),
    ),
  ];
}

/**
 * Takes files into a dataset by the rules of the data desk: what can stand is in the files to be written, with a new version
 * and its manifest; what cannot is told by file, sheet, row and column. Nothing is written of a dataset that is not sound itself.
 */
export async function importFiles(given: readonly { readonly name: string; readonly bytes: Uint8Array }[], order: ImportOrder): Promise<ImportOutcome> {
  const dataset = readDatasetFiles(order.dir);
  const none = (lines: readonly string[], report: ImportReport): ImportOutcome => ({ exitCode: 2, lines, report, files: new Map() });
  const nothing: ImportReport = { outcomes: [], faults: [], ungrounded: [], refusals: [], notes: [], changes: 0 };
  const unsound = checkDataset(dataset);
  if (unsound.length > 0) return none(unsound.map(datasetFaultLine), nothing);
  if (order.dataDate !== undefined && !v.is(Edtf, order.dataDate)) return none([intakeWords(order.locale).reasons.NOT_A_DATE('')], nothing);

  const read = await Promise.all(given.map(({ name, bytes }) => readFile(name, bytes)));
  const files = read.filter((each): each is ReadFile => !isRefusal(each));
  const current = collectionsOf(dataset);
  const { outcomes, faults, ungrounded, changes, data } = takeIn(files, current, { whole: order.whole }, order.now);
  const manifest = v.parse(Manifest, JSON.parse(dataset.get('manifest')?.toString('utf8') ?? 'null'));
  const version = order.version ?? nextVersion(manifest.version, order.now);
  const refusals = read.filter(isRefusal);
  const isTaken = changes.length > 0 && ungrounded.length === 0;
  const report: ImportReport = { outcomes, faults, ungrounded, refusals, notes: files.flatMap(({ notes }) => notes), changes: changes.length, ...(isTaken && { version }) };
  const lines = linesOf(report, order.locale);
  if (!isTaken) return none(lines, report);
  const carried = new Map([...dataset].flatMap(([name, bytes]) => (name === READINGS || name.startsWith('stories/') ? [[name, bytes.toString('utf8')] as const] : [])));
  const replaced = { version: manifest.version, dataDate: manifest.dataDate, data: current, versions: manifest.versions };
  const written = bundleFiles({ version, dataDate: order.dataDate ?? manifest.dataDate, data, carried }, replaced);
  return { exitCode: refusals.length + faults.length > 0 ? 1 : 0, lines, report, files: new Map([...keptVersions(order.dir, manifest), ...written]) };
}
