import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { toolWords } from '@/format/messages/desk/tools';
import type { NativeTable } from '../pages';
import { quotedIn } from '../quotations';
import type { Sheet } from '../sheet';

/** A longer quotation goes on in a row of its own, so that every row fits a slide. */
const MOST_CHARACTERS = 420;
/** So many records are named at a quotation; the others are counted. */
const MOST_NAMES = 1;

/** A reference to a section as one to the whole document, whose sections stand beside the quotations. */
function wholeDocument(reference: string, section: string): string {
  const end = `: ${section}.`;
  return reference.endsWith(end) ? `${reference.slice(0, -end.length)}.` : reference;
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
  const { documents, count } = quotedIn(sheet);
  const isEnglish = messages.locale === 'en';
  // Of one document the section alone: its reference stands above.
  const isOne = documents.length === 1;
  const passages = documents.flatMap(({ number, passages: own }) => own.map((passage) => ({ ...passage, where: isOne ? passage.section : `${number} ${passage.section}`.trim() })));
  const rows = passages.flatMap(({ where, quotations }) =>
    quotations.flatMap(({ exact, gloss, names }) => {
      const named = names.length > MOST_NAMES ? `${list(names.slice(0, MOST_NAMES))} ${more(names.length)}` : list(names);
      return pieces(exact).map((piece, at) => [where, piece, ...(isEnglish ? [at === 0 ? gloss : ''] : []), at === 0 ? named : '']);
    }),
  );
  const columns = [citation, sources.quotation, ...(isEnglish ? [sources.translation] : []), heads.records];
  return {
    passages: count,
    references: [...new Set(passages.map(({ section, reference }) => wholeDocument(reference, section)))].filter((reference) => reference !== ''),
    table: { heads: columns, widths: columns.map(() => 1), rows, records: sheet.records },
  };
}
