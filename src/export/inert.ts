/** What makes a spreadsheet compute a text: first characters, their full-width forms, and what it looks past to find them. */
const FORMULA = /^['\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;
const GUARDED = /^'['\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * A text that no spreadsheet takes for a formula: with an apostrophe before it where it would be, or where one that stands
 * there already could be taken for ours.
 */
export function inert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was made `inert`. */
export function fromInert(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
