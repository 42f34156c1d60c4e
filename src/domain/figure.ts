import type { Basis } from './basis';
import type { CollectionName } from './collections';
import type { TermKind } from './direction';
import type { RecordId } from './record-id';
import type { LocalText } from './text';
import type { Unit } from './vocabulary';

/** Why there is no number: 未载, 未拆分, 不适用, 数据无效. Never `null`, never 0. */
export type Missing = 'not-stated' | 'not-split' | 'not-applicable' | 'invalid';
export type FigureValue = number | { readonly missing: Missing };

/** `exact`; `listed`: the document's list is open (等), so "at least those listed"; `at-least`: a lower bound. */
export type Qualifier = 'exact' | 'listed' | 'at-least';

/** One condition that counted records meet: a field of the record and its value, e.g. status = accepted. */
export interface Condition {
  readonly field: 'status' | 'kind' | 'sector' | 'role' | 'enterprise' | 'level' | 'date' | 'place' | 'policy' | 'group' | 'indicator';
  readonly value: string;
}

/** What can be counted once however often records name it; a record itself, however many things it stands for. */
export type Distinct = 'sector' | 'enterprise' | 'record' | 'sentence' | TermKind;

/** How a value was computed, as data; `src/format/formula.ts` puts it into words. */
export type Formula =
  /** Number of records of these collections that meet all conditions (a record with `count` counts so often). */
  | { readonly kind: 'count'; readonly of: readonly CollectionName[]; readonly where: readonly Condition[] }
  /** Number of distinct things that those records name. */
  | { readonly kind: 'distinct'; readonly by: Distinct; readonly of: readonly CollectionName[]; readonly where: readonly Condition[] }
  /** First input divided by the second. */
  | { readonly kind: 'ratio' }
  /** Sum of the inputs. */
  | { readonly kind: 'sum' };

/**
 * A number that knows what it rests on. Selectors return figures, never bare numbers.
 *
 * `quoted`: the value is printed in the document, `records` cite it. `derived`: `formula` and `records` (and `inputs`)
 * tell how it came about. Missing: `records` are those that name the subject, `formula.of` the collections searched.
 */
export interface Figure {
  /** Stable id, e.g. `pilots`; a scoped one is `id@dimension:value`, e.g. `pilots@sector:machine-tools`. */
  readonly id: string;
  /** A name of its own where no record and no word list has one: a word of the document. */
  readonly name?: LocalText;
  readonly value: FigureValue;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly basis: Basis;
  /** The records it rests on, in the order of the document. */
  readonly records: () => readonly RecordId[];
  readonly formula?: Formula;
  readonly inputs?: readonly Figure[];
  /** The date it speaks for, EDTF. */
  readonly asOf?: string;
}

/** The number of a figure, or `undefined` where the document gives none. */
export function numberOf(figure: Figure): number | undefined {
  return typeof figure.value === 'number' ? figure.value : undefined;
}

/** One value of a dimension that a figure is narrowed to. */
export interface FigureScope {
  readonly dimension: string;
  readonly value: string;
}

/** Splits a scoped id into its base id and its scopes, outermost first: `pilots@sector:tyres@date:2016`. */
export function parseFigureId(id: string): { readonly base: string; readonly scopes: readonly FigureScope[] } {
  const [base = id, ...rest] = id.split('@');
  const scopes = rest.flatMap((scope) => {
    const [dimension, value] = scope.split(':');
    return dimension !== undefined && value !== undefined ? [{ dimension, value }] : [];
  });
  return { base, scopes };
}

/** Id of the same figure for one value of a dimension. */
export function scopedId(base: string, dimension: string, value: string): string {
  return `${base}@${dimension}:${value}`;
}
