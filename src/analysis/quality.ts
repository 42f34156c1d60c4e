import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import { parseEdtf } from '@/domain/edtf';
import { scopedId, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import { inBoth } from '@/format/in-both';
import { qualityWords } from '@/format/messages/desk/quality';
import { Buckets } from './buckets';
import type { SelectContext } from './context';
import { recordsFigure } from './count';
import { SOMEWHERE } from './districts';
import { valuesOf, type AnyRecord } from './fields';
import { filterAll } from './filter';
import { mapRecord } from './map-record';
import { recordBasis } from './record-rows';
import { remembered } from './remembered';
import { joined, selectionOf, type Selection } from './selection';
import { columnOf, type Table } from './table';
import { tallyOf, type Tally } from './tally';
import { citedDocuments, wholeYears } from './watch-age';

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

/** The qualities of each record of a table: looked through once, filters choose among them. */
const QUALITIES_IN = mapRecord(FACT_COLLECTIONS, (name) =>
  remembered(({ records }: Table) => {
    const isSo: Readonly<Record<QualityId, (record: AnyRecord, name: FactCollection) => boolean>> = QUALITIES;
    return columnOf(records, (record) => QUALITY_IDS.filter((id) => isSo[id](record, name)));
  }),
);

/** The records of one quality; a square a record. */
export interface QualityRow extends Tally {
  readonly id: QualityId;
}

/** How good the records are. */
export interface Qualities {
  /** In a fixed order; 0 where no record is so. */
  readonly rows: readonly QualityRow[];
  readonly all: Figure;
  /** Whole years since the date that the data speak for; absent without a document. */
  readonly age: Figure | undefined;
}

function ageOf(parts: readonly Selection[], { dataDate, today }: SelectContext): Figure {
  const value = wholeYears(parseEdtf(dataDate)?.end ?? today, today);
  const records = (): readonly RecordId[] => [...new Set(parts.flatMap((part) => citedDocuments(part.records)))];
  return { id: 'document-age', value, qualifier: 'exact', unit: 'year', basis: 'derived', records, asOf: today };
}

/** The records that a filter leaves by what they rest on, leave unsaid and had read into them; a record may be in several rows. */
export function selectQuality(all: Pick<Collections, FactCollection>, context: SelectContext): Qualities {
  const data = filterAll<FactCollection>(all, context.filter);
  const named = FACT_COLLECTIONS.map((name) => ({ name, part: selectionOf<AnyRecord>(data[name]) }));
  const parts = named.map(({ part }) => part);
  const buckets = named.map(({ name, part }) => new Buckets(part, QUALITIES_IN[name](part.table)));
  const count = (group: string, name: LocalText, own: readonly Selection[]): Figure => {
    const where = [{ field: 'group', value: group }] as const;
    return { ...recordsFigure({ id: scopedId('records', 'group', group), unit: 'record', asOf: context.dataDate, of: FACT_COLLECTIONS, where }, joined(own)), name };
  };
  const rows = QUALITY_IDS.map((id): QualityRow => {
    const own = buckets.flatMap((each) => each.part(id) ?? []);
    return tallyOf({ id }, count(id, inBoth((locale) => qualityWords(locale).rows[id]), own), own);
  });
  return {
    rows,
    all: count('all', inBoth((locale) => qualityWords(locale).all), parts),
    age: parts.every(({ size }) => size === 0) ? undefined : ageOf(parts, context),
  };
}
