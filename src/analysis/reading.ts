import { locateCitation, type TextRange } from '@/domain/citation';
import { FACT_COLLECTIONS } from '@/domain/collections';
import type { Document, Paragraph } from '@/domain/document';
import type { Line } from '@/domain/line';
import type { RecordId } from '@/domain/record-id';
import { PAGE_COLLECTIONS, type PageCollection, type PageRecord } from '@/domain/record-page';
import { lineOf, strongestLine } from './lines';
import type { PageData } from './neighbours';
import { paragraphRoles, type ParagraphRole } from './paragraph-role';
import { segmentText, type NumberedRange } from './segments';
import { sentencesOf } from './sentences';

/** A record that cites the document, under its number there. */
export interface ReadRecord {
  /** From 1, in the order of the document; records whose words begin at one place keep the order of the collections. */
  readonly number: number;
  readonly collection: PageCollection;
  readonly record: PageRecord;
  readonly line: Line;
}

/** Words of a sentence, all the records that cite them, and the line under them. */
export interface ReadSegment {
  readonly text: string;
  readonly records: readonly ReadRecord[];
  readonly line?: Line;
}

/** `framing`: nothing but framing statements and work strands; `silent`: no fact, though it may name a sector. */
export type SentenceState = 'recorded' | 'framing' | 'silent';

export interface ReadSentence {
  /** Its paragraph's id and its place there, from 1: `s2-1.2`. */
  readonly id: string;
  readonly segments: readonly ReadSegment[];
  readonly records: readonly ReadRecord[];
  readonly state: SentenceState;
}

export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly role: ParagraphRole;
  readonly sentences: readonly ReadSentence[];
}

/** A document as the system reads it. */
export interface Reading {
  readonly document: Document;
  readonly paragraphs: readonly ReadParagraph[];
  readonly records: readonly ReadRecord[];
  /** Records some of whose words do not stand where they cite them (引文失效). */
  readonly misquoted: readonly { readonly collection: PageCollection; readonly record: PageRecord }[];
}

interface Cited {
  readonly collection: PageCollection;
  readonly record: PageRecord;
  readonly paragraph: number;
  /** Absent where the words do not stand in the paragraph, or there is no such paragraph. */
  readonly range?: TextRange | undefined;
}

function citedIn(document: Document, data: PageData): readonly Cited[] {
  const indexes = new Map(document.paragraphs.map(({ id }, index) => [id, index]));
  return PAGE_COLLECTIONS.flatMap((collection) =>
    (data[collection] as readonly PageRecord[]).flatMap((record) =>
      ('citations' in record ? record.citations : [])
        .filter((citation) => citation.document === document.id)
        .map((citation): Cited => {
          const paragraph = indexes.get(citation.paragraph) ?? -1;
          return { collection, record, paragraph, range: locateCitation(citation, document.paragraphs[paragraph]?.text ?? '') };
        }),
    ),
  );
}

/** Sectors and places are what facts are sorted by, none themselves. */
function isFact(collection: PageCollection): boolean {
  return FACT_COLLECTIONS.some((each) => each === collection);
}

/** Every sentence of a document with the records that rest on it; a citation that runs over two belongs to both. */
export function readDocument(document: Document, data: PageData): Reading {
  const cited = citedIn(document, data);
  const standing = cited
    .flatMap(({ range, ...rest }) => (range ? [{ ...rest, range }] : []))
    .sort((a, b) => a.paragraph - b.paragraph || a.range.start - b.range.start);
  const records = new Map<RecordId, ReadRecord>();
  for (const { record, collection } of standing) {
    if (!records.has(record.id)) records.set(record.id, { number: records.size + 1, collection, record, line: lineOf(record, collection) });
  }
  const all = [...records.values()];
  const roles = paragraphRoles(document);
  const paragraphs = document.paragraphs.map((paragraph, index): ReadParagraph => {
    const ranges = standing
      .filter((each) => each.paragraph === index)
      .map(({ record, range }): NumberedRange => ({ number: records.get(record.id)?.number ?? 0, range }));
    const sentences = sentencesOf(paragraph.text).map((sentence, at) => readSentence(`${paragraph.id}.${at + 1}`, paragraph.text, sentence, ranges, all));
    return { paragraph, role: roles[index] ?? 'text', sentences };
  });
  const misquoted = new Map(cited.flatMap(({ record, collection, range }) => (range ? [] : [[record.id, { record, collection }] as const])));
  return { document, paragraphs, records: all, misquoted: [...misquoted.values()] };
}

function readSentence(id: string, text: string, sentence: TextRange, ranges: readonly NumberedRange[], all: readonly ReadRecord[]): ReadSentence {
  const { start, end } = sentence;
  const own = ranges.filter(({ range }) => range.start < end && range.end > start);
  const within = own.map(({ number, range }) => ({
    number,
    range: { start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start },
  }));
  const recordsOf = (numbers: readonly number[]): readonly ReadRecord[] => all.filter(({ number }) => numbers.includes(number));
  const segments = segmentText(text.slice(start, end), within).map(({ text: words, marks }): ReadSegment => {
    const records = recordsOf(marks);
    const line = strongestLine(records.map((each) => each.line));
    return { text: words, records, ...(line && { line }) };
  });
  const records = recordsOf(own.map(({ number }) => number));
  const facts = records.filter(({ collection }) => isFact(collection));
  const state = facts.length === 0 ? 'silent' : facts.every(({ line }) => line === 'framing') ? 'framing' : 'recorded';
  return { id, segments, records, state };
}
