import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { toolWords } from '@/format/messages/desk/tools';
import type { NativeTable } from '../pages';
import type { Sheet } from '../sheet';

/** A longer quotation goes on in a row of its own, so that every row fits a slide. */
const MOST_CHARACTERS = 420;
/** So many records are named at a quotation; the others are counted. */
const MOST_NAMES = 3;

/** One passage and all that is cited of it. */
interface Passage {
  readonly quotation: string;
  readonly translation: string;
  readonly where: string;
  readonly reference: string;
  readonly names: Set<string>;
}

function passagesOf({ rows }: Sheet): readonly Passage[] {
  const passages = new Map<string, Passage>();
  for (const row of rows) {
    const [, name = '', document = '', section = '', quotation = '', translation = '', , reference = ''] = row.map(String);
    if (quotation === '') continue;
    const key = [document, section, quotation].join('\n');
    const known = passages.get(key);
    if (known) known.names.add(name);
    else passages.set(key, { quotation, translation, where: `${document} ${section}`.trim(), reference, names: new Set([name]) });
  }
  return [...passages.values()];
}

/** A text in pieces of at most so many characters, none within a pair of halves. */
function pieces(text: string): readonly string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${MOST_CHARACTERS}}`, 'gu')) ?? [text];
}

/** The number of passages quoted, and a table of them: each verbatim, once, with its citation and what rests on it. */
export function sourcesTable(sheet: Sheet, messages: Messages): { readonly passages: number; readonly table: NativeTable } {
  const { more, table: heads, citation } = deckWords(messages.locale);
  const { sources, list } = toolWords(messages.locale);
  const passages = passagesOf(sheet);
  const isEnglish = messages.locale === 'en';
  const rows = passages.flatMap(({ quotation, translation, reference, where, names }) => {
    const all = [...names];
    const named = all.length > MOST_NAMES ? `${list(all.slice(0, MOST_NAMES))} ${more(all.length)}` : list(all);
    const words = pieces(quotation).map((piece, at) => ({ piece, at }));
    return words.map(({ piece, at }) => [piece, ...(isEnglish ? [at === 0 ? translation : ''] : []), at === 0 ? reference || where : where, at === 0 ? named : '']);
  });
  const columns = [sources.quotation, ...(isEnglish ? [sources.translation] : []), citation, heads.records];
  return { passages: passages.length, table: { heads: columns, widths: columns.map(() => 1), rows, records: sheet.records } };
}
