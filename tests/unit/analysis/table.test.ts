import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsBy, valuesOf, type AnyRecord, type Field } from '@/analysis/fields';
import { measured, totalOf } from '@/analysis/measures';
import { once } from '@/analysis/once';
import { countedOf, havingAny, joined, unionOf, withValue } from '@/analysis/selection';
import { combineBases } from '@/domain/basis';
import { context, dataset } from './dataset';

const records: readonly AnyRecord[] = [...dataset.platforms, ...dataset.directions, ...dataset.deliveries, ...dataset.observations.slice(0, 20)];
/** Some records, each perhaps more than once, in any order. */
const some = fc.array(fc.constantFrom(...records), { maxLength: 30 });
const field = fc.constantFrom<Field>('sector', 'status', 'kind', 'level', 'date', 'enterprise', 'place', 'policy', 'role', 'indicator');

/** What buckets are, said plainly. */
function naively(list: readonly AnyRecord[], by: Field): Map<string, AnyRecord[]> {
  const buckets = new Map<string, AnyRecord[]>();
  for (const record of list) for (const value of new Set(valuesOf(record, by))) buckets.set(value, [...(buckets.get(value) ?? []), record]);
  return buckets;
}

describe('buckets', () => {
  it('hold what a map of lists would, in the same order, of whole lists and of parts of them', () => {
    fc.assert(
      fc.property(some, field, field, (list, by, narrowedBy) => {
        for (const part of [list, withValue(list, narrowedBy), bucketsBy(list, narrowedBy).unstated.records]) {
          const buckets = bucketsBy(part, by);
          const expected = naively(part, by);
          expect(Array.from(buckets.keys(), (value) => [value, buckets.get(value)])).toEqual([...expected]);
          expect(buckets.size).toBe(expected.size);
          for (const [value, own] of expected) {
            expect(buckets.has(value)).toBe(true);
            expect(bucketsBy(buckets.get(value) ?? [], by).get(value)).toEqual(own);
          }
          expect([buckets.has('unheard-of'), buckets.get('unheard-of')]).toEqual([false, undefined]);
        }
      }),
    );
  });

  it('know how many things each value stands for', () => {
    const buckets = bucketsBy(dataset.platforms, 'status');
    const codeOf = (status: string): number => buckets.column.codeOf.get(status) ?? -1;
    expect(buckets.weights[codeOf('under-construction-or-planned')]).toBe(4);
    expect(buckets.weights.reduce((sum, weight) => sum + weight)).toBe(dataset.platforms.reduce((sum, { count }) => sum + count, 0));
  });
});

describe('a list of records', () => {
  it('adds up to what its records add up to, taken together or in parts', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const all = [...one, ...other];
        const weight = all.reduce((sum, record) => sum + ('count' in record ? record.count : 1), 0);
        const basis = combineBases(all.map((record) => ('basis' in record ? (record.basis ?? 'quoted') : 'quoted')));
        const isOpen = all.some((record) => 'openList' in record && record.openList === true);
        expect(countedOf(joined([one, other])).sum).toEqual({ weight, basis, isOpen });
        expect(countedOf(all).sum).toEqual({ weight, basis, isOpen });
      }),
    );
  });

  it('names each record once, whatever parts it is made of', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const ids = new Set([...one, ...other].map(({ id }) => id));
        expect(countedOf(joined([one, other])).ids).toEqual([...ids]);
        expect(countedOf([...one, ...other]).ids).toEqual([...ids]);
      }),
    );
    expect(countedOf(joined([dataset.pilots, dataset.products])).ids).toHaveLength(dataset.pilots.length + dataset.products.length);
    expect(countedOf(joined([dataset.pilots, dataset.pilots])).ids).toHaveLength(dataset.pilots.length);
  });

  it('is united with others by ids, each where it first comes, however many tables they are of', () => {
    const list = fc.oneof(
      some.map((own) => countedOf(own).ids),
      fc.tuple(fc.constantFrom<readonly AnyRecord[]>(dataset.platforms, dataset.directions, dataset.products), field, fc.func(fc.boolean())).map(([own, by, isWanted]) => countedOf(havingAny(own, by, isWanted)).ids),
      fc.array(fc.constantFrom(...records.map(({ id }) => id)), { maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(list, { maxLength: 30 }), (lists) => {
        const union = unionOf(lists);
        expect(union).toEqual([...new Set(lists.flat())]);
        expect(unionOf([union, ...lists])).toEqual(union);
      }),
    );
  });

  it('stays itself where nothing is taken from it, and gives the same parts again', () => {
    expect(havingAny(dataset.products, 'status', (status) => status === 'listed')).toBe(dataset.products);
    expect(measured('pilots', dataset.pilots)).toBe(measured('pilots', dataset.pilots));
    expect(totalOf('pilots', dataset.pilots, context).records()).toBe(totalOf('pilots', dataset.pilots, context).records());
  });
});

describe('what is computed once', () => {
  it('is computed anew when any part of what it is given is another', () => {
    let runs = 0;
    const [one, other] = [[1], [1]];
    const sum = once((lists: { readonly a: readonly number[]; readonly b: readonly number[] }, by: number) => {
      runs += 1;
      return (lists.a.length + lists.b.length) * by;
    });
    expect([sum({ a: one, b: other }, 2), sum({ a: one, b: other }, 2)]).toEqual([4, 4]);
    expect(runs).toBe(1);
    sum({ a: one, b: one }, 2);
    sum({ a: one, b: one }, 3);
    expect(runs).toBe(3);
  });
});
