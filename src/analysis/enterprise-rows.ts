import type { Enterprise } from '@/domain/enterprise';
import type { RecordId } from '@/domain/record-id';
import type { Buckets } from './buckets';
import { remembered, selectionOf, type Column, type Table } from './table';
import { unknownEnterprise } from './unknown-reference';
import type { AnyRecord } from './values';

/** An enterprise, and how much is on record of it. */
export interface Holder {
  readonly enterprise: Enterprise;
  readonly amount: number;
  /** Which of the buckets hold any of it: bit 0 for the first. */
  readonly held: number;
}

const rowsById = remembered((table: Table) => new Map(table.records.map(({ id }, row) => [id, row])));

/** For each value of a column, an id, its row in another table; -1 for none. */
export const joinTo = remembered((table: Table) => remembered((column: Column) => Int32Array.from(column.values, (id) => rowsById(table).get(id) ?? -1)));

/** An enterprise by its id, whether the data have it or not. */
export function findEnterprise(all: readonly Enterprise[]): (id: RecordId) => Enterprise {
  const rows = rowsById(selectionOf(all).table);
  return (id) => all[rows.get(id) ?? -1] ?? unknownEnterprise(id);
}

/** What some buckets along `enterprise` hold of each enterprise. */
export interface Tally {
  /** By row of the table of all enterprises. */
  readonly amounts: Int32Array;
  readonly held: Uint8Array;
  /** Enterprises that are referred to although the data lack them. */
  readonly strangers: ReadonlyMap<RecordId, Holder>;
}

/** Adds up what buckets hold of each of all enterprises. */
export function tallyBy(all: readonly Enterprise[], buckets: readonly Buckets<AnyRecord>[]): Tally {
  const { table } = selectionOf(all);
  const amounts = new Int32Array(all.length);
  const masks = new Uint8Array(all.length);
  const strangers = new Map<RecordId, Holder>();
  buckets.forEach((each, index) => {
    const rows = joinTo(table)(each.column);
    for (const code of each.seen) {
      const row = rows[code] as number;
      const weight = each.weight(code);
      if (row < 0) {
        const id = each.column.values[code] as string;
        const { enterprise, amount, held } = strangers.get(id) ?? { enterprise: unknownEnterprise(id), amount: 0, held: 0 };
        strangers.set(id, { enterprise, amount: amount + weight, held: held + 2 ** index });
      } else {
        amounts[row] = (amounts[row] as number) + weight;
        masks[row] = (masks[row] as number) + 2 ** index;
      }
    }
  });
  return { amounts, held: masks, strangers };
}

/** The listed enterprises, some of all, whether anything is on record of them or not; then the strangers. */
export function holdersAmong(listed: readonly Enterprise[], { amounts, held, strangers }: Tally): readonly Holder[] {
  const { at } = selectionOf(listed);
  const holders = listed.map((enterprise, index): Holder => {
    const row = at[index] as number;
    return { enterprise, amount: amounts[row] as number, held: held[row] as number };
  });
  return [...holders, ...strangers.values()];
}

/** Those of all enterprises that anything is on record of, then the strangers. */
export function activeHolders(all: readonly Enterprise[], { amounts, held, strangers }: Tally): readonly Holder[] {
  const holders: Holder[] = [];
  amounts.forEach((amount, row) => {
    if (amount > 0) holders.push({ enterprise: all[row] as Enterprise, amount, held: held[row] as number });
  });
  return [...holders, ...strangers.values()];
}

/** Those with most on record first; equals keep their order. Sorted by counting, as amounts are small numbers. */
export function mostFirst(holders: readonly Holder[]): readonly Enterprise[] {
  const byAmount = new Map<number, Enterprise[]>();
  for (const { enterprise, amount } of holders) {
    const equals = byAmount.get(amount);
    if (equals) equals.push(enterprise);
    else byAmount.set(amount, [enterprise]);
  }
  return [...byAmount.keys()].sort((a, b) => b - a).flatMap((amount) => byAmount.get(amount) ?? []);
}

/** Remanufacturers before others, then by the amount on record; equals keep their order. */
export function ranked(holders: readonly Holder[]): readonly Enterprise[] {
  const isFirst = ({ enterprise }: Holder): boolean => enterprise.role === 'remanufacturer';
  return [...mostFirst(holders.filter(isFirst)), ...mostFirst(holders.filter((holder) => !isFirst(holder)))];
}
