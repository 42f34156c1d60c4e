import { graphemesOf } from '@/format/graphemes';

/** Widths of Barlow Semi Condensed 500 and 600 in em, measured and rounded up to classes (digits are tabular); all else is a CJK square. */
const CLASSES: readonly (readonly [characters: RegExp, em: number])[] = [
  [/[ .,:;'`|!ijlI]/, 0.27],
  [/[()"[\]{}ftr*/\\-]/, 0.36],
  [/[ckszvxy7?^_]/, 0.46],
  [/[mwMW%@&#]/, 0.74],
  [/[A-Z]/, 0.55],
  [/[!-~]/, 0.5],
  [/[–—]/, 0.56],
];

/** Looked up once: pictures measure some thousand characters each time they are drawn. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  [...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)), '–', '—'].map((character) => [
    character,
    CLASSES.find(([characters]) => characters.test(character))?.[1] ?? 1,
  ]),
);

/** Width of a text in root units at a size in root units, erring on the wide side; charts have no DOM to measure in. */
export function textWidth(text: string, size = 1.8): number {
  let em = 0;
  for (const character of text) em += WIDTHS.get(character) ?? 1;
  return em * size;
}

/** The text, cut with an ellipsis where it is wider than `width` root units; empty where not even that fits. */
export function fitText(text: string, width: number, size = 1.8): string {
  if (textWidth(text, size) <= width) return text;
  const room = width - textWidth('…', size);
  let cut = '';
  for (const character of graphemesOf(text)) {
    if (textWidth(cut + character, size) > room) break;
    cut += character;
  }
  return cut === '' ? '' : `${cut.trimEnd()}…`;
}
