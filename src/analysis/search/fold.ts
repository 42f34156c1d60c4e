import type { TextRange } from '@/domain/citation';

/** A text as it is compared, and where each of its characters stood: `starts` has one offset more than it has characters. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
}

const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-', '‐': '-', '‑': '-' };

/** Few characters make up many texts. */
const FOLDED = new Map<string, string>();

/** One character without width, case and accents: `Ａ` → `a`, `é` → `e`, `（` → `(`, `₂` → `2`; nothing of a mark of its own. */
function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const plain = QUOTES[character] ?? character.normalize('NFKC').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const folded = plain.replaceAll(/\s/gu, ' ');
  FOLDED.set(character, folded);
  return folded;
}

/** Letters, digits, common characters and single spaces: these fold by case alone. */
const isPlain = (text: string): boolean => /^[\x21-\x7e\u3400-\u9fff]+(?: [\x21-\x7e\u3400-\u9fff]+)*$/.test(text);

/** Folds width, case, accents, quotation marks and stretches of space; the ends of the text have none. */
export function foldText(text: string): string {
  return isPlain(text) ? text.toLowerCase() : foldWithOffsets(text).text.trimEnd();
}

/** The same with offsets, so that what is found in the folded text can be marked in the printed one. */
export function foldWithOffsets(text: string): Folded {
  const starts: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character).split('')) {
      if (unit === ' ' && (folded === '' || folded.endsWith(' '))) continue;
      folded += unit;
      starts.push(at);
    }
    at += character.length;
  }
  return { text: folded, starts: [...starts, text.length] };
}

/** A range of the folded text as one of the printed text, with the accents that follow its last character. */
export function unfoldRange({ text, starts }: Folded, { start, end }: TextRange): TextRange {
  const last = starts[end - 1] ?? 0;
  let next = end;
  while (next < text.length && starts[next] === last) next += 1;
  return { start: starts[start] ?? 0, end: starts[next] ?? last };
}
