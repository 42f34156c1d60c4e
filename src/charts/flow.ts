import { textWidth } from './text-width';

/** One thing of a flow: where it starts and on which line, from 0. */
export interface Flowed {
  readonly x: number;
  readonly line: number;
}

/** Lays widths side by side over lines of one width; `undefined` where more than `most` lines would be needed. */
export function flow(widths: readonly number[], width: number, gap: number, most: number): readonly Flowed[] | undefined {
  const placed: Flowed[] = [];
  let x = 0;
  let line = 0;
  for (const each of widths) {
    if (x > 0 && x + each > width) {
      x = 0;
      line += 1;
    }
    if (each > width || line >= most) return undefined;
    placed.push({ x, line });
    x += each + gap;
  }
  return placed;
}

/** The first of several wordings, from full to short, that fits; `undefined` where none does. */
export function firstThatFits(wordings: readonly string[], width: number): string | undefined {
  return wordings.find((text) => textWidth(text) <= width);
}
