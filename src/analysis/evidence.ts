import { locateCitation, type Citation } from '@/domain/citation';
import type { CollectionName } from '@/domain/collections';
import type { Document, Paragraph } from '@/domain/document';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { EnterpriseRole } from '@/domain/vocabulary';
import type { EvidenceLookup } from './evidence-lookup';
import { illustrationOf, type Illustration } from './illustration';
import type { Item } from './item';
import type { Indexed, RecordIndex } from './record-index';
import { segmentText, type Segment } from './segments';

/** A value of a record that needs a word of explanation. */
export interface FieldNote {
  readonly field: string;
  readonly note: LocalText;
}

/** A value of a record that stands on another public page. */
export interface ExternalNote {
  readonly field: string;
  readonly value: string;
  readonly source: string;
  readonly note?: LocalText;
}

/** One input record, under the number that its quotations carry. */
export interface EvidenceRecord {
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly id: RecordId;
  readonly name: LocalText;
  readonly status: Item['status'];
  /** EDTF; `null` = not stated in the document; absent where records of the kind carry no date. */
  readonly date?: string | null;
  /** The enterprise it belongs to, by id; its name where that is loaded. */
  readonly enterprise?: { readonly id: RecordId; readonly name?: LocalText };
  /** What an enterprise is named for. */
  readonly role?: EnterpriseRole;
  readonly inferred: readonly FieldNote[];
  readonly external: readonly ExternalNote[];
}

/** `misquoted`: the words do not stand in the paragraph; `unchecked`: the document is not loaded. */
export type QuoteState = 'found' | 'misquoted' | 'unchecked';

/** The words that one record cites. */
export interface Quote extends Pick<Citation, 'exact' | 'gloss'> {
  readonly number: number;
  readonly record: RecordId;
  readonly state: QuoteState;
}

/** A cited paragraph: its text cut at the quotations, and the quotations in the order of the text. */
export interface ParagraphEvidence {
  readonly id: string;
  /** Absent where the document is not loaded or has no such paragraph. */
  readonly paragraph?: Paragraph;
  readonly segments: readonly Segment[];
  readonly quotes: readonly Quote[];
}

export interface DocumentEvidence {
  readonly id: RecordId;
  /** Absent while the document is not loaded. */
  readonly document?: Document;
  readonly paragraphs: readonly ParagraphEvidence[];
}

/** A collection that was searched in vain; `count` is absent where it is not loaded. */
export interface Searched {
  readonly collection: CollectionName;
  readonly count?: number;
}

/** Everything a figure or a record rests on, ready to be shown. */
export interface Evidence {
  /** What was asked about: a figure, or a record (its name, where it is loaded and has one). */
  readonly subject: { readonly figure: Figure } | { readonly record: RecordId; readonly name?: LocalText };
  readonly records: readonly EvidenceRecord[];
  readonly documents: readonly DocumentEvidence[];
  /** Doubtful readings that touch the records, in the order of the documents. */
  readonly readings: Document['doubts'];
  /** Collections without a matching record: what a missing number, or none, rests on. */
  readonly searched: readonly Searched[];
  /** The model behind illustrative values. */
  readonly illustration?: Illustration;
  /** Ids of records that are not loaded. */
  readonly unknown: readonly RecordId[];
}

/**
 * The evidence for a figure: all records of the figure and of its inputs, each once, in the order of the document.
 * Records whose words begin at the same place keep the figure's order.
 */
export function traceFigure(figure: Figure, lookup: EvidenceLookup): Evidence {
  const figures = withInputs(figure);
  const ids = [...new Set(figures.flatMap((each) => each.records()))];
  return { subject: { figure }, ...trace(ids, lookup), searched: searchedBy(figure, lookup) };
}

/** The evidence for one record. */
export function traceRecord(id: RecordId, lookup: EvidenceLookup): Evidence {
  const entry = lookup.records.get(id)?.record;
  const subject = { record: id, ...(entry && 'name' in entry ? { name: entry.name } : {}) };
  return { subject, ...trace([id], lookup), searched: [] };
}

function withInputs(figure: Figure): readonly Figure[] {
  return [figure, ...(figure.inputs ?? []).flatMap(withInputs)];
}

/** Collections searched in vain for a figure that is 0 or has no number; one that was computed searched where its inputs did. */
function searchedBy(figure: Figure, { collections }: EvidenceLookup): readonly Searched[] {
  const { value } = figure;
  const isAbsent = value === 0 || (typeof value === 'object' && (value.missing === 'not-stated' || value.missing === 'not-applicable'));
  if (!isAbsent) return [];
  const names = new Set(withInputs(figure).flatMap(({ formula }) => (formula && 'of' in formula ? formula.of : [])));
  return Array.from(names, (collection) => {
    const count = collections[collection]?.length;
    return { collection, ...(count === undefined ? {} : { count }) };
  });
}

type Found = Indexed & { readonly record: { readonly name: LocalText; readonly citations: readonly Citation[] } };

function hasCitations(entry: Indexed | undefined): entry is Found {
  return entry !== undefined && 'citations' in entry.record;
}

function trace(ids: readonly RecordId[], lookup: EvidenceLookup): Omit<Evidence, 'searched' | 'subject'> {
  const entries = ids.map((id) => ({ id, entry: lookup.records.get(id) }));
  const found = entries.flatMap(({ entry }) => (hasCitations(entry) ? [entry] : []));
  const documents = lookup.collections.documents ?? [];
  const ordered = found
    .map((entry) => ({ entry, place: placeOf(entry.record.citations, documents) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ entry }, index) => ({ number: index + 1, entry }));
  const doubts = new Set(ordered.flatMap(({ entry }) => ('ambiguities' in entry.record ? (entry.record.ambiguities ?? []) : [])));
  const illustration = illustrationOf(ids, lookup.records);
  return {
    records: ordered.map(({ number, entry }) => describe(number, entry, lookup.records)),
    documents: quotedDocuments(ordered, documents),
    readings: documents.flatMap((document) => document.doubts.filter(({ id }) => doubts.has(id))),
    ...(illustration ? { illustration } : {}),
    unknown: entries.flatMap(({ id, entry }) => (entry ? [] : [id])),
  };
}

type Place = readonly [document: number, paragraph: number, offset: number];
const NOWHERE: Place = [Infinity, Infinity, Infinity];

/** Where the first of some citations stands, counted through all documents. */
function placeOf(citations: readonly Citation[], documents: readonly Document[]): Place {
  const places = citations.map((citation): Place => {
    const document = documents.findIndex(({ id }) => id === citation.document);
    const paragraphs = documents[document]?.paragraphs ?? [];
    const paragraph = paragraphs.findIndex(({ id }) => id === citation.paragraph);
    const start = locateCitation(citation, paragraphs[paragraph]?.text ?? '')?.start;
    return start === undefined ? NOWHERE : [document, paragraph, start];
  });
  return places.sort(comparePlaces)[0] ?? NOWHERE;
}

function comparePlaces(a: Place, b: Place): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) < (b[differing] ?? 0) ? -1 : 1;
}

function describe(number: number, { record }: Found, index: RecordIndex): EvidenceRecord {
  const enterprise = 'enterprise' in record ? record.enterprise : null;
  const host = enterprise === null ? undefined : index.get(enterprise)?.record;
  return {
    number,
    id: record.id,
    name: record.name,
    status: 'status' in record ? record.status : 'subject',
    ...('date' in record ? { date: record.date } : {}),
    ...(enterprise === null ? {} : { enterprise: { id: enterprise, ...(host && 'name' in host ? { name: host.name } : {}) } }),
    ...('role' in record ? { role: record.role } : {}),
    inferred: 'reading' in record ? Object.entries(record.reading ?? {}).map(([field, note]) => ({ field, note })) : [],
    external:
      'external' in record
        ? Object.entries(record.external ?? {}).map(([field, { value, source, note }]) => ({ field, value, source, ...(note ? { note } : {}) }))
        : [],
  };
}

/** Quotations grouped by document and paragraph, in the order of the text; unknown documents come last. */
function quotedDocuments(ordered: readonly { readonly number: number; readonly entry: Found }[], documents: readonly Document[]): readonly DocumentEvidence[] {
  const cited = ordered.flatMap(({ number, entry }) => entry.record.citations.map((citation) => ({ number, record: entry.record.id, citation })));
  const ids = [...new Set([...documents.map(({ id }) => id), ...cited.map(({ citation }) => citation.document)])];
  return ids.flatMap((id) => {
    const own = cited.filter(({ citation }) => citation.document === id);
    if (own.length === 0) return [];
    const document = documents.find((each) => each.id === id);
    const order = [...new Set([...(document?.paragraphs ?? []).map((each) => each.id), ...own.map(({ citation }) => citation.paragraph)])];
    const paragraphs = order.flatMap((paragraphId) => {
      const quoted = own.filter(({ citation }) => citation.paragraph === paragraphId);
      return quoted.length === 0 ? [] : [quotedParagraph(paragraphId, quoted, document)];
    });
    return [{ id, ...(document ? { document } : {}), paragraphs }];
  });
}

function quotedParagraph(
  id: string,
  cited: readonly { readonly number: number; readonly record: RecordId; readonly citation: Citation }[],
  document: Document | undefined,
): ParagraphEvidence {
  const paragraph = document?.paragraphs.find((each) => each.id === id);
  const located = cited
    .map(({ number, record, citation }) => ({ number, record, citation, range: paragraph && locateCitation(citation, paragraph.text) }))
    .sort((a, b) => (a.range?.start ?? Infinity) - (b.range?.start ?? Infinity) || 0);
  return {
    id,
    ...(paragraph ? { paragraph } : {}),
    segments: paragraph ? segmentText(paragraph.text, located.flatMap(({ number, range }) => (range ? [{ number, range }] : []))) : [],
    quotes: located.map(({ number, record, citation: { exact, gloss }, range }) => ({
      number,
      record,
      exact,
      gloss,
      state: range ? 'found' : document ? 'misquoted' : 'unchecked',
    })),
  };
}

/** A record under its number, with the words that it cites. */
export interface Rest {
  readonly record: EvidenceRecord;
  readonly quotes: readonly Quote[];
}

/** What some records of traced evidence rest on, in its order; those that cite nothing are left out. */
export function restsOf(ids: readonly RecordId[], { records, documents }: Evidence): readonly Rest[] {
  const wanted = new Set(ids);
  const quotes = documents.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes));
  return records.filter(({ id }) => wanted.has(id)).map((record) => ({ record, quotes: quotes.filter((quote) => quote.record === record.id) }));
}

/** Records whose words do not all stand in their paragraphs (引文失效). */
export function misquotedIn({ documents }: Pick<Evidence, 'documents'>): ReadonlySet<RecordId> {
  const quotes = documents.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes));
  return new Set(quotes.filter(({ state }) => state === 'misquoted').map(({ record }) => record));
}
