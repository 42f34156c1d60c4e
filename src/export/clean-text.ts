/** Characters that no XML may hold: control characters but for tab and ends of lines, halves of a pair, non-characters. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text that can stand in XML, with a mark for each character that cannot. */
export function cleanText(text: string): string {
  return text.replaceAll(FORBIDDEN, '\uFFFD');
}
