import { fitText, textWidth } from './text-width';

/** A Latin word or one other character, with what may not be parted from it: opening signs before, closing signs after. */
const UNITS = /[（《“〔「]*(?:[!-~]+|[^!-~\s])[，。；、：）》”〕」！？]*\s*/gu;

/**
 * The text on as many lines as a width needs, broken at spaces and between Chinese characters; lengths in root units.
 *
 * A word wider than a line is cut, and so is the last of `most` lines where there is more to say.
 */
export function wrapText(text: string, width: number, size = 1.8, most = Infinity): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of text.match(UNITS) ?? []) {
    if (line === '' || textWidth((line + unit).trimEnd(), size) <= width) line += unit;
    else {
      lines.push(line.trimEnd());
      line = unit;
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(/[!-~]$/.test(lines[most - 1] ?? '') ? ' ' : '')] : lines;
  return shown.map((each) => fitText(each, width, size));
}
