import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { toolWords } from '@/format/messages/desk/tools';
import type { NativeTable } from '../pages';
import type { Sheet } from '../sheet';

/** A longer quotation goes on in a row of its own, so that every row fits a slide. */
const MOST_CHARACTERS = 420;
/** So many records are named at a quotation; the others are counted. */
const MOST_NAMES = 1;

/** One passage and all that is cited of it. */
interface Passage {
  /** Number of the document and name of the section: the citation, beside the reference of the whole document. */
  readonly document: string;
  readonly section: string;
  readonly quotation: string;
  readonly translation: string;
  readonly reference: string;
  readonly names: Set<string>;
}

/** A reference to a section as one to the whole document, whose sections stand beside the quotations. */
function wholeDocument(reference: string, section: string): string {
  const end = `: ${section}.`;
  return reference.endsWith(end) ? `${reference.slice(0, -end.length)}.` : reference;
}

/** The passages of a sheet of sources, those of one section together. */
function passagesOf({ rows }: Sheet): readonly Passage[] {
  const sections = new Map<string, Map<string, Passage>>();
  for (const row of rows) {
    const [, name = '', document = '', section = '', quotation = '', translation = '', , reference = ''] = row.map(String);
    if (quotation === '') continue;
    const where = `${document}\n${section}`;
    const own = sections.get(where) ?? new Map<string, Passage>();
    sections.set(where, own);
    const known = own.get(quotation);
    if (known) known.names.add(name);
    else own.set(quotation, { document, section, quotation, translation, reference: wholeDocument(reference, section), names: new Set([name]) });
  }
  return [...sections.values()].flatMap((own) => [...own.values()]);
}

/** A text in pieces of so many characters at most, none within a pair of halves. */
function pieces(text: string): readonly string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${MOST_CHARACTERS}}`, 'gu')) ?? [text];
}

/** What is quoted: the number of passages, the documents as references, and a table of every passage, verbatim and once, with its citation. */
export interface QuotedSources {
  readonly passages: number;
  readonly references: readonly string[];
  readonly table: NativeTable;
}

export function quotedSources(sheet: Sheet, messages: Messages): QuotedSources {
  const { more, table: heads, citation } = deckWords(messages.locale);
  const { sources, list } = toolWords(messages.locale);
  const passages = passagesOf(sheet);
  const isEnglish = messages.locale === 'en';
  // Of one document the section alone: its reference stands above.
  const isOne = new Set(passages.map(({ document }) => document)).size === 1;
  const rows = passages.flatMap(({ document, section, quotation, translation, names }) => {
    const all = [...names];
    const named = all.length > MOST_NAMES ? `${list(all.slice(0, MOST_NAMES))} ${more(all.length)}` : list(all);
    return pieces(quotation).map((piece, at) => [isOne ? section : `${document} ${section}`.trim(), piece, ...(isEnglish ? [at === 0 ? translation : ''] : []), at === 0 ? named : '']);
  });
  const columns = [citation, sources.quotation, ...(isEnglish ? [sources.translation] : []), heads.records];
  return {
    passages: passages.length,
    references: [...new Set(passages.map(({ reference }) => reference))].filter((reference) => reference !== ''),
    table: { heads: columns, widths: columns.map(() => 1), rows, records: sheet.records },
  };
}
