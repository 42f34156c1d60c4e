import type { Compare, CompareRow } from '@/analysis/compare';
import { NOT_STATED } from '@/analysis/fields';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { compareWords, type CompareWords } from '@/format/messages/desk/compare';
import type { Sentence } from '@/format/sentence';

/** More counts that differ are left to the picture. */
const MOST_COUNTS = 2;

type NameOf = (index: number) => string;

const isRecorded = ({ cells }: CompareRow, index: number): boolean => (cells[index]?.items.length ?? 0) > 0;

/** What each of two values has and lacks. */
function ofTwo([left, right]: readonly [number, number], differing: readonly CompareRow[], nameOf: NameOf, words: CompareWords): readonly Sentence[] {
  return [left, right].map((index) => {
    const kinds = (recorded: boolean): readonly string[] => differing.filter((row) => isRecorded(row, index) === recorded).map(({ kind }) => words.kinds[kind]);
    const [has, lacks] = [kinds(true), kinds(false)];
    if (lacks.length === 0) return words.has(nameOf(index), has);
    return has.length === 0 ? words.lacks(nameOf(index), lacks) : words.hasAndLacks(nameOf(index), has, lacks);
  });
}

/** The kinds that one of several values alone has, or alone lacks; what lies between is left to the picture. */
function ofSeveral(stated: readonly number[], differing: readonly CompareRow[], nameOf: NameOf, words: CompareWords): readonly Sentence[] {
  const kindsOf = (index: number, recorded: boolean): readonly string[] =>
    differing.filter((row) => stated.every((each) => isRecorded(row, each) === (each === index ? recorded : !recorded))).map(({ kind }) => words.kinds[kind]);
  const told = stated.flatMap((index) => {
    const [only, lacking] = [kindsOf(index, true), kindsOf(index, false)];
    return [...(only.length > 0 ? [words.only(nameOf(index), only)] : []), ...(lacking.length > 0 ? [words.onlyNot(nameOf(index), lacking)] : [])];
  });
  return told.length > 0 ? told : [words.uneven(differing.map(({ kind }) => words.kinds[kind]))];
}

/** Where all have the same kinds, of which kinds they have more or fewer. */
function counts({ rows }: Compare, nameOf: NameOf, words: CompareWords): readonly Sentence[] {
  const uneven = rows.filter(({ cells }) => new Set(cells.map(({ items }) => items.length)).size > 1);
  if (uneven.length === 0) return [words.sameCounts];
  return uneven.slice(0, MOST_COUNTS).map(({ kind, cells }) => words.counts(words.kinds[kind], cells.map(({ figure }, index) => ({ name: nameOf(index), figure }))));
}

/** What some of the values have on record and others not, in words. */
export function takeaway(compare: Compare, { locale, panels }: Messages): Sentence {
  const words = compareWords(locale);
  if (compare.rows.every(({ cells }) => cells.every(({ items }) => items.length === 0))) return words.nothing;
  const nameOf: NameOf = (index) => {
    const name = compare.values[index]?.name;
    return name ? inLocale(name, locale) : '';
  };
  const differing = compare.rows.filter(({ differs }) => differs);
  const stated = compare.values.map((_, index) => index).filter((index) => compare.values[index]?.value !== NOT_STATED);
  const [left = 0, right = 0] = stated;
  const told = (): readonly Sentence[] => {
    if (differing.length === 0) return [words.sameKinds, ...counts(compare, nameOf, words)];
    return stated.length === 2 ? ofTwo([left, right], differing, nameOf, words) : ofSeveral(stated, differing, nameOf, words);
  };
  const sentence = panels.clauses(told());
  return compare.isNarrowed ? words.within(sentence) : sentence;
}
