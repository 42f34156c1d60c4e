import { cleanText } from './clean-text';

/** The most characters a cell of a workbook holds. */
const MOST_CHARACTERS = 32_767;
/** How a workbook writes characters that XML cannot hold, or would change. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;
/**
 * What would be taken for one of those, the end of line that readers of XML make another of, and the mark for what cannot be
 * held, which the library leaves out.
 */
const TO_ESCAPE = /_(?=x[\dA-Fa-f]{4}_)|[\r\uFFFD]/g;

const escape = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Stands after a text that the library, which looks texts up in an object, would take for what every object has. */
const APART = '\u200B';
const isInherited = (text: string): boolean => text in Object.prototype;

/**
 * A text as a cell of a workbook holds it, cut where it is too long. `fromCellText` has it back, but for a mark in place of
 * each character that no XML may hold.
 */
export function toCellText(text: string): string {
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  const escaped = cleanText(whole).replaceAll(TO_ESCAPE, escape);
  return isInherited(escaped) ? escaped + APART : escaped;
}

/** The text that a cell of a workbook holds. */
export function fromCellText(text: string): string {
  if (text.endsWith(APART) && isInherited(text.slice(0, -1))) return text.slice(0, -1);
  return text.includes('_x') ? text.replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}
