import type { Collections } from '@/domain/collections';
import type { RecordId } from '@/domain/record-id';

/** One record that leads to another because a document says so: a policy to its direction, a direction to what it sets out to build, a catalogue to its product. */
export interface Tie {
  readonly from: RecordId;
  readonly to: RecordId;
}

/** Ties between records that are there; sectors that both name are no tie. */
export function tiesOf({ policies, directions, products, platforms }: Pick<Collections, 'policies' | 'directions' | 'products' | 'platforms'>): readonly Tie[] {
  const stated = [
    ...directions.flatMap(({ id, policy }) => (policy === null ? [] : [{ from: policy, to: id }])),
    ...directions.flatMap(({ id, target }) => (target === undefined ? [] : [{ from: id, to: target }])),
    ...products.map(({ id, policy }) => ({ from: policy, to: id })),
  ];
  const there = new Set([...policies, ...directions, ...products, ...platforms].map(({ id }) => id));
  return stated.filter(({ from, to }) => there.has(from) && there.has(to));
}
