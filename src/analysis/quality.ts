import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import { parseEdtf } from '@/domain/edtf';
import { scopedId, type Figure } from '@/domain/figure';
import { inBoth } from '@/format/in-both';
import { qualityWords } from '@/format/messages/desk/quality';
import type { SelectContext } from './context';
import { recordsFigure } from './count';
import { SOMEWHERE } from './districts';
import { valuesOf, type AnyRecord } from './fields';
import { filterAll } from './filter';
import { recordBasis } from './record-rows';
import { joined, selectionOf, type Selection } from './selection';
import { runsOf, type TallyRun } from './tally';
import { wholeYears } from './watch-age';

const hasReading = (record: AnyRecord, field?: string): boolean => 'reading' in record && record.reading !== undefined && (field === undefined || field in record.reading);

/** Kinds of record that stand somewhere. */
const STANDING: ReadonlySet<FactCollection> = new Set(SOMEWHERE);

/** What is looked for in every record: what it rests on, what it leaves unsaid, what had to be read into it. */
const QUALITIES = {
  quoted: (record) => recordBasis(record) === 'quoted',
  external: (record) => recordBasis(record) === 'external',
  illustrative: (record) => recordBasis(record) === 'illustrative',
  undated: (record) => 'date' in record && record.date === null,
  unplaced: (record, name) => STANDING.has(name) && valuesOf(record, 'place').length === 0,
  unhosted: (record) => 'enterprise' in record && record.enterprise === null,
  'no-level': (record) => 'level' in record && record.level === null,
  'no-sector': (record) => 'sectors' in record && record.sectors.length === 0,
  'host-inferred': (record) => hasReading(record, 'enterprise'),
  inferred: (record) => hasReading(record),
} as const satisfies Readonly<Record<string, (record: AnyRecord, name: FactCollection) => boolean>>;
export type QualityId = keyof typeof QUALITIES;
const QUALITY_IDS = Object.keys(QUALITIES) as QualityId[];

/** The records of one quality; a square a record. */
export interface QualityRow {
  readonly id: QualityId;
  readonly figure: Figure;
  readonly runs: readonly TallyRun[];
}

/** How good the records are. */
export interface Qualities {
  /** In a fixed order; 0 where no record is so. */
  readonly rows: readonly QualityRow[];
  readonly all: Figure;
  /** Whole years since the date that the data speak for; absent without a document. */
  readonly age: Figure | undefined;
}

function ageOf(records: readonly AnyRecord[], { dataDate, today }: SelectContext): Figure {
  const documents = new Set(records.flatMap((record) => ('citations' in record ? record.citations.map(({ document }) => document) : [])));
  const value = wholeYears(parseEdtf(dataDate)?.end ?? today, today);
  return { id: 'document-age', value, qualifier: 'exact', unit: 'year', basis: 'derived', records: () => [...documents], asOf: today };
}

/** The records that a filter leaves by what they rest on, leave unsaid and had read into them; a record may be in several rows. */
export function selectQuality(all: Pick<Collections, FactCollection>, context: SelectContext): Qualities {
  const data = filterAll<FactCollection>(all, context.filter);
  const named = FACT_COLLECTIONS.map((name) => ({ name, part: selectionOf<AnyRecord>(data[name]) }));
  const parts = named.map(({ part }) => part);
  const count = (group: string, name: Figure['name'], own: readonly Selection[]): Figure => {
    const where = [{ field: 'group', value: group }] as const;
    const figure = recordsFigure({ id: scopedId('records', 'group', group), unit: 'record', asOf: context.dataDate, of: FACT_COLLECTIONS, where }, joined(own));
    return name ? { ...figure, name } : figure;
  };
  const rows = QUALITY_IDS.map((id): QualityRow => {
    const isSo: (record: AnyRecord, name: FactCollection) => boolean = QUALITIES[id];
    const own = named.map(({ name, part }) => part.where((row) => isSo(part.table.records[row] as AnyRecord, name)));
    return { id, figure: count(id, inBoth((locale) => qualityWords(locale).rows[id]), own), runs: runsOf(own) };
  });
  return {
    rows,
    all: count('all', inBoth((locale) => qualityWords(locale).all), parts),
    age: parts.every(({ size }) => size === 0) ? undefined : ageOf(parts.flatMap(({ records }) => records), context),
  };
}
