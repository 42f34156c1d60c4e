import { joinedAtGraphemes } from './graphemes';

/** Pieces that stay whole: Latin words, and Chinese characters with the brackets and marks that cling to them. */
const CHARACTERS = / *[（“《〔「]*(?:[!-~–—]+|[^ ])[）”》〕」、，。：；！？]*(?: +|$)?|^ +$/gu;
/** Chinese has no spaces: a dictionary knows its words. Older browsers have none, and break between characters. */
const DICTIONARY = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
const LEADS_ON = /^[和及与或]$/;
/** A line may end behind, or begin before, these whatever the dictionary says; never between a number and what it counts. */
const ENDS = /[）”》〕」、，。：；！？]$|(?<!\d) $/;
const BEGINS = /^[（“《〔「]/;

/** A text in pieces none of which is ever broken. */
export const charactersOf = (text: string): readonly string[] => joinedAtGraphemes(text.match(CHARACTERS) ?? []);

/** Pictures try the same names in many widths, and the dictionary takes about 1 µs a character. */
const KNOWN = new Map<string, readonly string[]>();
const MOST_KNOWN = 500;

/** A text in pieces between which a line ends well: between two words of more than one character, and at marks. */
export function phrasesOf(text: string): readonly string[] {
  const known = KNOWN.get(text);
  if (known) return known;
  const phrases = split(text);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, phrases);
  return phrases;
}

function split(text: string): readonly string[] {
  const pieces = charactersOf(text);
  if (!DICTIONARY) return pieces;
  const words = [...DICTIONARY.segment(text)];
  const ends = new Set(
    words.flatMap(({ segment, index }, place) => {
      // One character alone belongs to what is before and behind it.
      const before = words[place - 1]?.segment ?? '';
      return before.length > 1 && (segment.length > 1 || LEADS_ON.test(segment)) ? [index] : [];
    }),
  );
  const phrases: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    const last = phrases.at(-1);
    if (last === undefined || ends.has(at) || ENDS.test(last) || BEGINS.test(piece)) phrases.push(piece);
    else phrases[phrases.length - 1] = last + piece;
    at += piece.length;
  }
  return phrases;
}
