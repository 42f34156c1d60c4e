/** Stands for a text or a list that is there and empty, which an empty cell is not. */
const EMPTY = '∅';

const isBlank = (text: string): boolean => text.trim() === '';

/** A text as a cell holds it, so that an empty one is told from none, and one of blanks from a slip of the space bar. */
export function escapeText(text: string): string {
  if (text === '') return EMPTY;
  return text === EMPTY || text.startsWith('\\') || isBlank(text) ? `\\${text}` : text;
}

export function unescapeText(cell: string): string {
  if (cell === EMPTY) return '';
  return cell.startsWith('\\') ? cell.slice(1) : cell;
}

/** Marks after a backslash: a line feed within an item, and an item that is empty. */
const MARKS: Readonly<Record<string, string>> = { n: '\n', '-': '' };
function escapeItem(item: string): string {
  if (item === '') return '\\-';
  const escaped = item.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(EMPTY, `\\${EMPTY}`);
  return isBlank(escaped) ? `\\${escaped}` : escaped;
}
const unescapeItem = (item: string): string => item.replaceAll(/\\(.)/gu, (_, mark: string) => MARKS[mark] ?? mark);

/** The items of a list, one a line of the cell. */
export function joinItems(items: readonly string[]): string {
  return items.length === 0 ? EMPTY : items.map(escapeItem).join('\n');
}

/** Whether a cell says that its list is empty, and not only that there is nothing to say. */
export const isEmptyList = (cell: string): boolean => cell.trim() === EMPTY;

/** What may part ids and numbers in a cell beside line feeds. */
const SEPARATORS = /[\n,，、;；]/;

/** The items of a cell: texts one a line, as they may hold any mark; ids and numbers also parted by commas and the like. */
export function splitItems(cell: string, isText: boolean): readonly string[] {
  if (isText) return cell.split('\n').map(unescapeItem);
  return cell.split(SEPARATORS).map((item) => unescapeItem(item.trim())).filter((item) => item !== '');
}
