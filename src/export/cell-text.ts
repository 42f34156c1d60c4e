import { cleanText } from './clean-text';

/** The most characters a cell of a workbook holds. */
const MOST_CHARACTERS = 32_767;
/** How a workbook writes characters that XML cannot hold, or would change. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;
/** What would be taken for one of those, and the end of line that readers of XML make another of. */
const TO_ESCAPE = /_(?=x[\dA-Fa-f]{4}_)|\r/g;

const escape = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

<<<<<<< HEAD
/**
 * A text as a cell of a workbook holds it, cut where it is too long: what is read from it is the same text, but for a mark
 * in place of each character that no XML may hold.
 *
 * The library that writes workbooks looks texts up in an object, and takes one like `constructor` for what every object has:
 * written with its first character escaped it is another.
=======
/** Stands after a text that the library, which looks texts up in an object, would take for what every object has. */
const APART = '\u200B';
const isInherited = (text: string): boolean => text in Object.prototype;

/**
 * A text as a cell of a workbook holds it, cut where it is too long. `fromCellText` has it back, but for a mark in place of
 * each character that no XML may hold.
>>>>>>> intake-read
 */
export function toCellText(text: string): string {
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  const escaped = cleanText(whole).replaceAll(TO_ESCAPE, escape);
<<<<<<< HEAD
  return escaped in Object.prototype ? escape(escaped) + escaped.slice(1) : escaped;
=======
  return isInherited(escaped) ? escaped + APART : escaped;
>>>>>>> intake-read
}

/** The text that a cell of a workbook holds. */
export function fromCellText(text: string): string {
<<<<<<< HEAD
=======
  if (text.endsWith(APART) && isInherited(text.slice(0, -1))) return text.slice(0, -1);
>>>>>>> intake-read
  return text.includes('_x') ? text.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
