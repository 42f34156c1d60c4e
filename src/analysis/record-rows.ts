import type { Basis } from '@/domain/basis';
import { locateCitation, type Citation } from '@/domain/citation';
import { FACT_COLLECTIONS, type CollectionName, type Collections, type FactCollection, type RecordOf } from '@/domain/collections';
import type { Document } from '@/domain/document';
import type { Condition, Figure } from '@/domain/figure';
import { KIND_OF, type RecordKind } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { Level, Status } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { weightOf } from './count';
import { NOT_STATED, valuesOf, type AnyRecord } from './fields';
import { applyFilter, undatedLeftOut } from './filter';
import { mapRecord } from './map-record';
import { once } from './once';
import { rememberedOfTwo } from './remembered';
import { joined, selectionOf, type Counted } from './selection';
import { strung } from './strung';
import type { Table } from './table';

/** One record of whatever kind, as a row of one table. References are ids. */
export interface RecordRow {
  readonly id: RecordId;
  readonly kind: RecordKind;
  readonly collection: FactCollection;
  /** Which of its kind, where there are several: `pilot-scale`, `next-step`. */
  readonly part: string | undefined;
  readonly name: LocalText;
  readonly sectors: readonly RecordId[];
  /** Enterprises it names; of an enterprise none but itself. */
  readonly enterprises: readonly RecordId[];
  /** `undefined` where records of the kind have no stage. */
  readonly status: Status | undefined;
  /** `null` = not stated; `undefined` where records of the kind have none. Likewise `place`. */
  readonly level: Level | null | undefined;
  readonly place: RecordId | null | undefined;
  /** EDTF; `null` = not stated. */
  readonly date: string | null;
  readonly basis: Basis;
  /** Fields whose value is an inferred reading (推断). */
  readonly inferred: readonly string[];
  /** Where the first of its words stand. */
  readonly document: RecordId;
  readonly paragraph: string;
  /** All its words stand in their paragraphs; where a document is not loaded, they are taken to. */
  readonly isQuotedRightly: boolean;
  /** How many things it stands for: 1, or the number the document gives without names. */
  readonly weight: number;
}

export interface RecordTable {
  /** In reading order: by kind, then as the document has them. */
  readonly rows: readonly RecordRow[];
  /** Number of records; each counts once, whatever number it states. */
  readonly total: Figure;
  readonly undated: Figure;
  /** Records that only the period asked for leaves out, because they have no date. */
  readonly leftOutUndated: number;
  /** Name of a sector or a place, as short as in a row; an enterprise's is its legal one. */
  readonly nameOf: (id: RecordId) => LocalText | undefined;
  readonly documents: ReadonlyMap<RecordId, Document>;
}

export const RECORD_NEEDS = [...FACT_COLLECTIONS, 'sectors', 'places'] as const satisfies readonly CollectionName[];
type RecordData = Pick<Collections, (typeof RECORD_NEEDS)[number]>;

const NOTHING: readonly string[] = [];

/** What a record rests on: a basis of its own, the page that its name is from, else the words it cites. */
export function recordBasis(record: AnyRecord): Basis {
  if ('basis' in record && record.basis !== undefined) return record.basis;
  return 'external' in record && record.external?.['name'] !== undefined ? 'external' : 'quoted';
}

/** Whether a citation's words stand in its paragraph; one whose document is not known is taken to. */
function stands(citation: Citation, documents: ReadonlyMap<RecordId, Document>): boolean {
  const document = documents.get(citation.document);
  if (!document) return true;
  return locateCitation(citation, document.paragraphs.find(({ id }) => id === citation.paragraph)?.text ?? '') !== undefined;
}

/** Reads its record when asked: of 100 000 rows a table shows forty, and sorts by one field. */
class Row implements RecordRow {
  readonly #record: RecordOf<FactCollection>;
  readonly collection: FactCollection;
  readonly #documents: ReadonlyMap<RecordId, Document>;

  constructor(record: RecordOf<FactCollection>, collection: FactCollection, documents: ReadonlyMap<RecordId, Document>) {
    this.#record = record;
    this.collection = collection;
    this.#documents = documents;
  }
  get id() {
    return this.#record.id;
  }
  get kind() {
    return KIND_OF[this.collection];
  }
  get part() {
    return 'kind' in this.#record ? this.#record.kind : undefined;
  }
  get name() {
    return this.#record.name;
  }
  get sectors() {
    return this.#record.sectors;
  }
  get enterprises() {
    return this.collection === 'enterprises' ? NOTHING : valuesOf(this.#record, 'enterprise');
  }
  get status() {
    return 'status' in this.#record ? this.#record.status : undefined;
  }
  get level() {
    return this.#record.level;
  }
  get place() {
    return 'place' in this.#record ? this.#record.place : undefined;
  }
  get date() {
    return this.#record.date;
  }
  get basis() {
    return recordBasis(this.#record);
  }
  get inferred() {
    return this.#record.reading ? Object.keys(this.#record.reading) : NOTHING;
  }
  get document() {
    return this.#record.citations[0]?.document ?? '';
  }
  get paragraph() {
    return this.#record.citations[0]?.paragraph ?? '';
  }
  get isQuotedRightly() {
    return this.#record.citations.every((citation) => stands(citation, this.#documents));
  }
  get weight() {
    return weightOf(this.#record);
  }
}

/** A row for each record of a table: made once, filters choose among them. */
const ROWS = mapRecord(FACT_COLLECTIONS, (collection) =>
  rememberedOfTwo((documents: ReadonlyMap<RecordId, Document>, { records }: Table<RecordOf<FactCollection>>) =>
    records.map((record): RecordRow => new Row(record, collection, documents)),
  ),
);

const documentsById = once((documents: RecordData['documents']): ReadonlyMap<RecordId, Document> => new Map(documents.map((document) => [document.id, document])));
const namesIn = once((sectors: RecordData['sectors'], places: RecordData['places'], enterprises: RecordData['enterprises']): ReadonlyMap<RecordId, LocalText> => {
  const short = [...sectors, ...places].map(({ id, shortName }) => [id, shortName] as const);
  return new Map([...short, ...enterprises.map(({ id, name }) => [id, name] as const)]);
});

/** The records of all kinds that a filter leaves, a row each; no rows where it leaves none. */
export function selectRecords(all: RecordData, { filter, dataDate }: SelectContext): RecordTable {
  const parts = FACT_COLLECTIONS.map((name) => ({ name, selection: selectionOf<RecordOf<FactCollection>>(applyFilter<FactCollection>(all[name], filter, name)) }));
  const count = (id: string, name: LocalText, of: Counted, where: readonly Condition[]): Figure => ({
    id,
    name,
    value: of.size,
    qualifier: 'exact',
    unit: 'record',
    basis: 'derived',
    records: () => of.ids,
    formula: { kind: 'count', of: FACT_COLLECTIONS, where },
    asOf: dataDate,
  });
  const documents = documentsById(all.documents);
  const names = namesIn(all.sectors, all.places, all.enterprises);
  const undated = joined(parts.flatMap(({ selection }) => selection.by('date').part(NOT_STATED) ?? []));
  return {
    rows: strung(parts.map(({ name, selection }) => selection.take(ROWS[name](documents, selection.table)))),
    total: count('records', { zh: '记录', en: 'Records' }, joined(parts.map(({ selection }) => selection)), []),
    undated: count('records@date:not-stated', { zh: '未载日期的记录', en: 'Records without a date' }, undated, [{ field: 'date', value: NOT_STATED }]),
    leftOutUndated: FACT_COLLECTIONS.reduce((sum, name) => sum + undatedLeftOut<FactCollection>(all[name], filter, name), 0),
    nameOf: (id) => names.get(id),
    documents,
  };
}
