import type { Square, SquareShape } from '@/analysis/square';
import type { Messages } from '@/format/messages';
import { COLORS } from './look';

/** Squares as characters: solid = done, hatched = under construction, outline = words. */
const GLYPHS: Readonly<Record<SquareShape, string>> = { solid: '■', hatch: '▨', stroke: '▧', outline: '□', dotted: '◌', dashed: '▤', dash: '–' };
const TONES: Readonly<Record<Square['tone'], string>> = { green: COLORS.green, copper: COLORS.copper, neutral: COLORS.neutral, ill: COLORS.ill, muted: COLORS.muted };

/** What stands for nothing on record. */
export const NOTHING = GLYPHS.dash;

/** The colour of a square. */
export const toneOf = ({ tone }: Square): string => TONES[tone];

/** Squares of one look after one another. */
export interface GlyphRun {
  readonly text: string;
  readonly color: string;
}

/** Squares as runs of characters, in their order. */
export function glyphsOf(squares: readonly Square[]): readonly GlyphRun[] {
  const runs: { text: string; color: string }[] = [];
  for (const square of squares) {
    const color = toneOf(square);
    const last = runs.at(-1);
    if (last?.color === color) last.text += GLYPHS[square.shape];
    else runs.push({ text: GLYPHS[square.shape], color });
  }
  return runs;
}

const KEY: readonly { readonly shape: SquareShape; readonly tone: Square['tone']; readonly word: keyof Messages['frame']['key'] }[] = [
  { shape: 'solid', tone: 'green', word: 'have' },
  { shape: 'hatch', tone: 'green', word: 'building' },
  { shape: 'stroke', tone: 'green', word: 'mixed' },
  { shape: 'outline', tone: 'copper', word: 'words' },
  { shape: 'solid', tone: 'neutral', word: 'subject' },
];

/** What the squares of a slide stand for, and the dash where it has any. */
export function keyOf(squares: readonly Square[], hasNothing: boolean, { frame }: Messages): readonly { readonly glyph: GlyphRun; readonly word: string }[] {
  const shown = KEY.filter((each) => squares.some(({ shape, tone }) => shape === each.shape && tone === each.tone));
  const words = shown.map(({ word, ...square }) => ({ glyph: { text: GLYPHS[square.shape], color: toneOf(square) }, word: frame.key[word] }));
  return hasNothing ? [...words, { glyph: { text: NOTHING, color: COLORS.muted }, word: frame.key.open }] : words;
}
