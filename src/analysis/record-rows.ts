import type { Basis } from '@/domain/basis';
import { locateCitation, type Citation } from '@/domain/citation';
import { FACT_COLLECTIONS, type CollectionName, type Collections, type FactCollection, type RecordOf } from '@/domain/collections';
import type { Document } from '@/domain/document';
import type { Figure } from '@/domain/figure';
import { KIND_OF, type RecordKind } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { Level, Status } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { weightOf } from './count';
import { NOT_STATED, valuesOf, type AnyRecord } from './fields';
import { filterAll, undatedLeftOut } from './filter';

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

/** The records of all kinds that a filter leaves, a row each; no rows where it leaves none. */
export function selectRecords(all: RecordData, { filter, dataDate }: SelectContext): RecordTable {
  const facts = Object.fromEntries(FACT_COLLECTIONS.map((name) => [name, all[name]])) as unknown as Pick<Collections, FactCollection>;
  const data = filterAll(facts, filter);
  const documents = new Map(all.documents.map((document) => [document.id, document]));
  const rows = FACT_COLLECTIONS.flatMap((name) => data[name].map((record): RecordRow => new Row(record, name, documents)));
  const undated = rows.filter(({ date }) => date === null);
  const count = (id: string, name: LocalText, of: readonly RecordRow[], where: readonly { field: 'date'; value: string }[]): Figure => ({
    id,
    name,
    value: of.length,
    qualifier: 'exact',
    unit: 'record',
    basis: 'derived',
    records: () => of.map((row) => row.id),
    formula: { kind: 'count', of: FACT_COLLECTIONS, where },
    asOf: dataDate,
  });
  const named = new Map<RecordId, LocalText>([
    ...[...all.sectors, ...all.places].map(({ id, shortName }): [RecordId, LocalText] => [id, shortName]),
    ...all.enterprises.map(({ id, name }): [RecordId, LocalText] => [id, name]),
  ]);
  return {
    rows,
    total: count('records', { zh: '记录', en: 'Records' }, rows, []),
    undated: count('records@date:not-stated', { zh: '未载日期的记录', en: 'Records without a date' }, undated, [{ field: 'date', value: NOT_STATED }]),
    leftOutUndated: FACT_COLLECTIONS.reduce((sum, name) => sum + undatedLeftOut(all[name], filter, name), 0),
    nameOf: (id) => named.get(id),
    documents,
  };
}
