import type { Sheet } from './sheet';

/** One quotation, verbatim, with all that rests on it. */
export interface Quotation {
  readonly exact: string;
  /** The translation. */
  readonly gloss: string;
  /** Names of the records. */
  readonly names: readonly string[];
}

/** The quotations of one passage, and its entry in a list of references by GB/T 7714. */
export interface Passage {
  readonly section: string;
  readonly reference: string;
  readonly quotations: readonly Quotation[];
}

export interface QuotedDocument {
  readonly number: string;
  readonly passages: readonly Passage[];
}

export interface Quoted {
  readonly documents: readonly QuotedDocument[];
  /** How many different quotations. */
  readonly count: number;
  /** Ids of records that come without one. */
  readonly without: readonly string[];
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly document: string;
  readonly section: string;
  readonly exact: string;
  readonly gloss: string;
  readonly reference: string;
}

/** A row in the columns of a sheet of sources. */
function rowOf(cells: Sheet['rows'][number]): Row {
  const [id = '', name = '', document = '', section = '', exact = '', gloss = '', , reference = ''] = cells.map(String);
  return { id, name, document, section, exact, gloss, reference };
}

function grouped(rows: readonly Row[], key: keyof Row): readonly (readonly [key: string, rows: readonly Row[]])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return [...groups];
}
const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');

/** A sheet of sources by document and passage, each quotation once, in the order of the sheet. */
export function quotedIn(sources: Sheet): Quoted {
  const rows = sources.rows.map(rowOf);
  const documents = grouped(rows.filter(({ exact }) => exact !== ''), 'document').map(([number, ofDocument]): QuotedDocument => ({
    number,
    passages: grouped(ofDocument, 'section').map(([section, ofSection]): Passage => ({
      section,
      reference: unique(ofSection.map(({ reference }) => reference)).join('\n'),
      quotations: grouped(ofSection, 'exact').map(([exact, same]): Quotation => ({
        exact,
        gloss: unique(same.map(({ gloss }) => gloss))[0] ?? '',
        names: unique(same.map(({ name }) => name)),
      })),
    })),
  }));
  const passages = documents.flatMap((document) => document.passages);
  return {
    documents,
    count: passages.reduce((sum, { quotations }) => sum + quotations.length, 0),
    without: unique(rows.filter(({ exact }) => exact === '').map(({ id }) => id)),
  };
}
