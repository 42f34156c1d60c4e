import type { Locale } from '@/domain/text';
import { LOCALES } from '@/domain/text';
import { messagesFor, type Messages } from '@/format/messages';
import { closestOf } from './closest';

/** Parts a word of the contract from what it means to a reader: `accepted · 通过验收`. */
const GAP = ' · ';

/** Words of choices in a language, by the field that they stand in. */
function tables({ labels }: Messages): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return { status: labels.statuses, level: labels.levels, role: labels.roles, kind: labels.kinds, basis: labels.bases, unit: labels.units };
}

function wordOf(field: string, option: string, messages: Messages): string | undefined {
  const word = tables(messages)[field]?.[option];
  if (typeof word === 'string') return word;
  if (typeof word !== 'object' || word === null) return undefined;
  const named = ('name' in word && word.name) || ('one' in word && word.one);
  return typeof named === 'string' && named !== '' ? named : undefined;
}

/** A word of the contract with what it means, for a drop-down. */
export function withMeaning(word: string, meaning: string | undefined): string {
  return meaning === undefined ? word : `${word}${GAP}${meaning}`;
}

/** The word of the contract in a cell that may tell its meaning too. */
export const bareWord = (cell: string): string => (cell.split(GAP)[0] ?? cell).trim();

/** One word of a choice as a drop-down shows it. */
export function choiceText(field: string, option: string, locale: Locale): string {
  return withMeaning(option, wordOf(field, option, messagesFor(locale)));
}

/** The word of a choice that a cell means, by itself or in either language; else the nearest one, as a suggestion. */
export function readChoice(field: string, options: readonly string[], cell: string): { readonly option: string } | { readonly suggestion: string | undefined } {
  const bare = bareWord(cell);
  const option = options.find((each) => each === bare || LOCALES.some((locale) => wordOf(field, each, messagesFor(locale)) === bare));
  return option === undefined ? { suggestion: closestOf(bare, options) } : { option };
}
