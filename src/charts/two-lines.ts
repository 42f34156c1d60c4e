import { fitText, textWidth } from './text-width';

/** The text on one line, or broken at the space that gives the shortest two lines; without a space it stays whole. */
export function breakInTwo(text: string): readonly string[] {
  const words = text.split(' ');
  let best: readonly string[] = [text];
  for (let count = 1; count < words.length; count += 1) {
    const lines = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (linesWidth(lines) < linesWidth(best)) best = lines;
  }
  return best;
}

/** Width of the widest line in root units, at a size in root units. */
export function linesWidth(lines: readonly string[], size = 1.8): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}

/** The text within a width: whole where it fits, else on two lines; what two lines cannot hold is cut at the end. */
export function fitTwoLines(text: string, width: number, size = 1.8): string {
  if (textWidth(text, size) <= width) return text;
  const broken = breakInTwo(text);
  if (linesWidth(broken, size) <= width) return broken.join('\n');
  const words = text.split(' ');
  let count = words.length;
  while (count > 0 && textWidth(words.slice(0, count).join(' '), size) > width) count -= 1;
  if (count === 0) return fitText(text, width, size);
  return `${words.slice(0, count).join(' ')}\n${fitText(words.slice(count).join(' '), width, size)}`;
}
