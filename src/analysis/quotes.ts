import { locateCitation, type Citation } from '@/domain/citation';
import type { EvidenceTarget } from '@/domain/evidence-target';
import type { RecordId } from '@/domain/record-id';
import { Buckets } from './buckets';
import type { EvidenceLookup } from './evidence-lookup';
import type { AnyRecord } from './fields';
import { remembered } from './remembered';
import { selectionOf } from './selection';
import { columnOf, type Table } from './table';

/** Words of a document that can stand alone, and the record that rests on them. */
export interface Quotation {
  readonly record: RecordId;
  readonly citation: Citation;
}

/** What can be quoted from: any record drawn from a document. */
type Quotable = AnyRecord & { readonly citations: readonly Citation[] };

/** Shorter passages are names, not sentences. */
const LEAST_CHARACTERS = 10;

/** The passage that a record is worded whole by: the only one that it rests on; of several, each is a fragment. */
function passageOf(record: AnyRecord): readonly string[] {
  const [citation, another] = 'citations' in record ? record.citations : [];
  if (!citation || another || citation.exact.length < LEAST_CHARACTERS) return [];
  const { document, paragraph, exact } = citation;
  return [JSON.stringify([document, paragraph, exact])];
}

const passages = remembered((table: Table) => columnOf(table.records, passageOf));

/** Passages to be read one at a time, each once, in the order of the lists of records. */
export function selectQuotes(lists: readonly (readonly Quotable[])[]): readonly Quotation[] {
  const seen = new Set<string>();
  return lists.flatMap((records) => {
    const selection = selectionOf(records);
    const buckets = new Buckets(selection, passages(selection.table));
    return Array.from(buckets.seen).flatMap((code): readonly Quotation[] => {
      const passage = buckets.column.values[code] as string;
      const [record] = seen.has(passage) ? [] : buckets.partOf(code).take(selection.table.records, 1);
      const [citation] = record?.citations ?? [];
      seen.add(passage);
      return record && citation ? [{ record: record.id, citation }] : [];
    });
  });
}

/** The words behind a mark, and where they stand. */
export interface Wording {
  readonly record: RecordId;
  readonly document: RecordId;
  readonly paragraph: string;
  /** Verbatim, in the order of the text; `……` for what lies between. */
  readonly words: string;
  /** Whether some of them do not stand there (引文失效). */
  readonly isMisquoted: boolean;
}

const OMITTED = '……';

/** What some citations of one paragraph quote, in the order of its text, each stretch once. */
function joinQuotes(citations: readonly Citation[], text: string): string {
  const ranges = citations.flatMap((citation) => locateCitation(citation, text) ?? []).sort((a, b) => a.start - b.start);
  let words = '';
  let end = 0;
  for (const range of ranges) {
    if (words !== '' && range.start > end) words += OMITTED;
    words += text.slice(Math.max(range.start, end), range.end);
    end = Math.max(end, range.end);
  }
  return words;
}

/** The words that a mark rests on first: those of its record, or of the first of its figure's records that cites any. */
export function leadingWords(target: EvidenceTarget, { records, collections }: EvidenceLookup): Wording | undefined {
  const ids = 'record' in target ? [target.record] : target.figure.records();
  for (const id of ids) {
    const record = records.get(id)?.record;
    const citations = record && 'citations' in record ? record.citations : [];
    const [first] = citations;
    if (!first) continue;
    const { document, paragraph } = first;
    const text = collections.documents?.find((each) => each.id === document)?.paragraphs.find((each) => each.id === paragraph)?.text;
    const own = citations.filter((each) => each.document === document && each.paragraph === paragraph);
    const isMisquoted = text !== undefined && own.some((citation) => !locateCitation(citation, text));
    return { record: id, document, paragraph, words: joinQuotes(own, text ?? '') || first.exact, isMisquoted };
  }
  return undefined;
}
