import { combineBases, type Basis } from '@/domain/basis';
import type { CollectionName } from '@/domain/collections';
import { numberOf, type Condition, type Distinct, type Figure, type FigureValue } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Unit } from '@/domain/vocabulary';
import { countedOf, unionOf, type Records } from './selection';
import type { AnyRecord } from './values';

/** What every figure says of itself. Figures are written out below, not spread: there are thousands after every change of the filter. */
export interface Naming {
  readonly id: string;
  readonly unit: Unit;
  /** The date it speaks for, EDTF. */
  readonly asOf: string;
}

/** Where counted records stand, and what they have in common. */
export interface Counting extends Naming {
  readonly of: readonly CollectionName[];
  readonly where: readonly Condition[];
}

export { weightOf } from './values';

const basisOf = (record: AnyRecord): Basis => ('basis' in record ? record.basis : undefined) ?? 'quoted';

/** Number of records, each as often as it counts; 0 for none. Records are given in the order of the document. */
export function countFigure({ id, unit, asOf, of, where }: Counting, records: Records): Figure {
  const counted = countedOf(records);
  const { weight, isOpen, basis } = counted.sum;
  return { id, value: weight, qualifier: isOpen ? 'listed' : 'exact', unit, basis, records: () => counted.ids, formula: { kind: 'count', of, where }, asOf };
}

/** Number of distinct things among `values`, which `records` name; of a set or of buckets their size. */
export function distinctFigure(counting: Counting, by: Distinct, values: Iterable<string> | { readonly size: number }, records: Records): Figure {
  const { id, unit, asOf, of, where } = counting;
  const counted = countedOf(records);
  const value = 'size' in values ? values.size : new Set(values).size;
  return { id, value, qualifier: 'exact', unit, basis: counted.sum.basis, records: () => counted.ids, formula: { kind: 'distinct', by, of, where }, asOf };
}

/** Number of records, each once however many things it stands for; 0 for none. */
export function recordsFigure(counting: Counting, records: Records): Figure {
  const counted = countedOf(records);
  return distinctFigure(counting, 'record', counted, counted);
}

const NOT_STATED_VALUE: FigureValue = { missing: 'not-stated' };

/** No number, because the document is silent: `naming` are the records that name the subject. */
export function notStated({ id, unit, asOf, of, where }: Counting, naming: readonly RecordId[]): Figure {
  return { id, value: NOT_STATED_VALUE, qualifier: 'exact', unit, basis: 'derived', records: () => naming, formula: { kind: 'count', of, where }, asOf };
}

function recordsOfAll(figures: readonly Figure[]): readonly RecordId[] {
  return unionOf(figures.map((figure) => figure.records()));
}

/** The first figure divided by the second; not applicable where the second is 0 or missing. */
export function ratioFigure({ id, asOf }: Omit<Naming, 'unit'>, part: Figure, whole: Figure): Figure {
  const inputs = [part, whole];
  const [above, below] = inputs.map(numberOf);
  return {
    id,
    unit: 'ratio',
    asOf,
    value: above === undefined || !below ? { missing: 'not-applicable' } : above / below,
    qualifier: 'exact',
    basis: combineBases(inputs.map(({ basis }) => basis)),
    records: () => recordsOfAll(inputs),
    formula: { kind: 'ratio' },
    inputs,
  };
}

/** Sum of the inputs that have a number; not stated where there are inputs and none has one, 0 without inputs. */
export function sumFigure(naming: Naming, figures: readonly Figure[]): Figure {
  const inputs = figures.filter((figure) => numberOf(figure) !== undefined);
  if (inputs.length === 0 && figures.length > 0) {
    const of = figures.flatMap(({ formula }) => (formula && 'of' in formula ? formula.of : []));
    return notStated({ ...naming, of: [...new Set(of)], where: [] }, recordsOfAll(figures));
  }
  return {
    id: naming.id,
    value: inputs.reduce((sum, figure) => sum + (numberOf(figure) ?? 0), 0),
    qualifier: inputs.some(({ qualifier }) => qualifier === 'listed') ? 'listed' : 'exact',
    unit: naming.unit,
    basis: combineBases(inputs.map(({ basis }) => basis)),
    records: () => recordsOfAll(inputs),
    formula: { kind: 'sum' },
    inputs,
    asOf: naming.asOf,
  };
}

/** A number that is printed in the document itself; `record` cites it. */
export function quotedFigure({ id, unit, asOf }: Naming, value: number, record: AnyRecord): Figure {
  return { id, unit, asOf, value, qualifier: 'exact', basis: basisOf(record), records: () => [record.id] };
}
