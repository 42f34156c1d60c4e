import { atOnce } from './steps';
import { sortKey, type TableColumn } from './table-column';

/** One of the columns a table is sorted by; the first rule weighs most. */
export interface SortRule {
  readonly column: string;
  readonly isDescending: boolean;
}

/** A column's head pressed: ascending, descending, then none. Alone it is the only rule; beside others it keeps its rank. */
export function pressHead(rules: readonly SortRule[], column: string, isBeside: boolean): readonly SortRule[] {
  const found = rules.find((rule) => rule.column === column);
  const isOnlyOne = rules.length === 1 && found !== undefined;
  if (!isBeside && !isOnlyOne) return [{ column, isDescending: false }];
  if (!found) return [...rules, { column, isDescending: false }];
  return found.isDescending ? rules.filter((rule) => rule !== found) : rules.map((rule) => (rule === found ? { column, isDescending: true } : rule));
}

/** Rules as a text for an address, e.g. `date,-name`. */
export function writeSort(rules: readonly SortRule[]): string {
  return rules.map(({ column, isDescending }) => `${isDescending ? '-' : ''}${column}`).join(',');
}

/** Rules from such a text, whatever it holds: those that name one of the columns, each column once. */
export function readSort(text: string, columns: readonly { readonly id: string }[]): readonly SortRule[] {
  const rules = text.split(',').map((word) => ({ column: word.replace(/^-/, ''), isDescending: word.startsWith('-') }));
  return rules.filter(({ column }, index) => columns.some(({ id }) => id === column) && rules.findIndex((rule) => rule.column === column) === index);
}

type Key = string | number | undefined;
type Compare = (a: number, b: number) => number;

/** Rows between two rests of a sort: some milliseconds' work. */
const ROWS_A_STEP = 2_000;

/** Merges two sorted halves of `from` into `into`; halves of equal rank keep their order. */
function merge(from: Uint32Array, into: Uint32Array, start: number, middle: number, end: number, compare: Compare): void {
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const takesLeft = left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
    into[at] = from[takesLeft ? left++ : right++] ?? 0;
  }
}

/** A stable merge sort of row numbers that rests after every few thousand rows. */
function* mergeSort(length: number, compare: Compare): Generator<void, Uint32Array> {
  let from = Uint32Array.from({ length }, (_, index) => index);
  let into = new Uint32Array(length);
  let done = 0;
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      merge(from, into, start, Math.min(start + width, length), Math.min(start + 2 * width, length), compare);
      done += 2 * width;
      if (done >= ROWS_A_STEP) {
        done = 0;
        yield;
      }
    }
    [from, into] = [into, from];
  }
  return from;
}

/** Texts as their rank among all texts of the column, so that each pair is compared by its language only once. */
function* ranked(keys: readonly Key[], collator: Intl.Collator): Generator<void, readonly (number | undefined)[]> {
  const texts = [...new Set(keys.filter((key) => typeof key === 'string'))];
  if (texts.length === 0) return keys as readonly (number | undefined)[];
  const order = yield* mergeSort(texts.length, (a, b) => collator.compare(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Map<Key, number>();
  order.forEach((text, rank) => ranks.set(texts[text], rank));
  return keys.map((key) => (typeof key === 'string' ? ranks.get(key) : key));
}

/**
 * Sorts rows by several columns, in steps of a few milliseconds each, so that a table of 100 000 rows never holds the page.
 * Rows without a value stand last in either direction; rows of equal rank keep their order; no rules, no change.
 */
export function* sortingSteps<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  rules: readonly SortRule[],
  locale: string,
): Generator<void, readonly Row[]> {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted: { readonly ranks: readonly (number | undefined)[]; readonly sign: number }[] = [];
  for (const { column, isDescending } of rules) {
    const found = columns.find(({ id }) => id === column);
    if (!found) continue;
    const keys: Key[] = [];
    for (const [index, row] of rows.entries()) {
      keys.push(sortKey(found, row));
      if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    }
    sorted.push({ ranks: yield* ranked(keys, collator), sign: isDescending ? -1 : 1 });
  }
  if (sorted.length === 0) return rows;
  const order = yield* mergeSort(rows.length, (a, b) => {
    for (const { ranks, sign } of sorted) {
      const [one, other] = [ranks[a], ranks[b]];
      if (one === other) continue;
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      return sign * (one - other);
    }
    return 0;
  });
  return Array.from(order, (index) => rows[index] as Row);
}

/** The same at once, for short tables. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[], rules: readonly SortRule[], locale: string): readonly Row[] {
  return atOnce(sortingSteps(rows, columns, rules, locale));
}
