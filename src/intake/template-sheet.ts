import { cleanText } from '@/export/clean-text';
import { escapeXml } from '@/export/escape-xml';
import { columnLetters } from './column-letters';
import { MOST_ROWS } from './read/limits';
import { WORDS_SHEET } from './read/workbook';

export interface TemplateColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** Words of a drop-down; others may be written all the same, after a warning. */
  readonly options?: readonly string[];
  readonly isRequired: boolean;
  /** What is to be written in it: shown in the explanation, and beside a cell that is chosen. */
  readonly note: string;
  /** What is written into its cells stays as it is written: no date is made of `2016-03`, no number of `0012`. */
  readonly isText?: boolean;
}
export interface TemplateSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** The most characters of what is shown beside a chosen cell, and of its title. */
const MOST_PROMPT = 255;
const MOST_TITLE = 32;

/** Lists of words, each once, in the order of their columns in the sheet of words: in a cell's own list they might be too long. */
export function wordLists(sheets: readonly TemplateSheet[]): (readonly string[])[] {
  const lists = sheets.flatMap(({ columns }) => columns.flatMap(({ options = [] }) => (options.length > 0 ? [options] : [])));
  return [...new Map(lists.map((words) => [JSON.stringify(words), words])).values()];
}

/** Where a list stands in the sheet of words. */
function rangeOf(words: readonly string[], lists: readonly (readonly string[])[]): string {
  const key = JSON.stringify(words);
  const letters = columnLetters(lists.findIndex((each) => JSON.stringify(each) === key));
  return `${WORDS_SHEET}!$${letters}$1:$${letters}$${words.length}`;
}

const attribute = (value: string, most: number): string => escapeXml(cleanText([...value.replaceAll(/\s+/g, ' ')].slice(0, most).join('')));

/** What a column asks of its cells: words of a list, and what to show beside one that is chosen; '' where it asks nothing. */
function validation({ head, note, options = [], isRequired }: TemplateColumn, letters: string, lists: readonly (readonly string[])[]): string {
  const isList = options.length > 0;
  if (!isList && note === '') return '';
  const list = isList ? ' type="list" errorStyle="warning" showErrorMessage="1"' : '';
  const prompt = note === '' ? '' : ` showInputMessage="1" promptTitle="${attribute(head, MOST_TITLE)}" prompt="${attribute(note, MOST_PROMPT)}"`;
  const formula = isList ? `<formula1>${rangeOf(options, lists)}</formula1>` : '';
  return `<dataValidation${list} allowBlank="${isRequired ? 0 : 1}"${prompt} sqref="${letters}2:${letters}${MOST_ROWS + 1}">${formula}</dataValidation>`;
}

/** What a sheet asks of its cells, as an element of its XML; '' where it asks nothing. */
export function validations({ columns }: TemplateSheet, lists: readonly (readonly string[])[]): string {
  const all = columns.map((column, at) => validation(column, columnLetters(at), lists)).filter((each) => each !== '');
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** The XML of a sheet whose columns have the styles of its last row, so that what is written below has them too. */
export function withColumnStyles(xml: string, lastRow: number): string {
  const styles = new Map([...xml.matchAll(new RegExp(`<c r="([A-Z]+)${lastRow}" s="(\\d+)"`, 'g'))].map(([, letters, style]) => [letters, style]));
  return xml.replaceAll(/<col (?=[^>]*min="(\d+)")/g, (tag, column: string) => {
    const style = styles.get(columnLetters(Number(column) - 1));
    return style === undefined ? tag : `${tag}style="${style}" `;
  });
}
