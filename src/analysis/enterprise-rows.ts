import type { Enterprise } from '@/domain/enterprise';
import type { RecordId } from '@/domain/record-id';
import type { Buckets } from './buckets';
import { remembered } from './remembered';
import { selectionOf } from './selection';
import { strung } from './strung';
import { hasAny, type Column, type Table } from './table';
import { unknownEnterprise } from './unknown-reference';

const rowsById = remembered((table: Table) => new Map(table.records.map(({ id }, row) => [id, row])));

/** For each value of a column, an id, its row in another table; -1 for none. */
const joinTo = remembered((table: Table) => remembered((column: Column) => Int32Array.from(column.values, (id) => rowsById(table).get(id) ?? -1)));

/** An enterprise by its id, whether the data have it or not. */
export function findEnterprise(all: readonly Enterprise[]): (id: RecordId) => Enterprise {
  const rows = rowsById(selectionOf(all).table);
  return (id) => all[rows.get(id) ?? -1] ?? unknownEnterprise(id);
}

/** What some buckets along `enterprise` hold of each enterprise, by row: those of the table of all, then those that are referred to although the data lack them. */
export interface Tally {
  readonly enterpriseAt: (row: number) => Enterprise;
  /** The row of each value of a column, an id; -1 for what none of the buckets has and the data lack. */
  readonly rowIn: (column: Column) => (code: number) => number;
  readonly amounts: Int32Array;
  /** Which of the buckets hold any of it: bit 0 for the first. */
  readonly held: Uint8Array;
  /** The rows of a remanufacturer. */
  readonly isRemanufacturer: (row: number) => boolean;
  readonly strangers: Int32Array;
}

/** Adds up what buckets hold of each of all enterprises. */
export function tallyBy(all: readonly Enterprise[], buckets: readonly Buckets[]): Tally {
  const { table } = selectionOf(all);
  const strangers = new Map<RecordId, number>();
  const rowIn = (column: Column): ((code: number) => number) => {
    const known = joinTo(table)(column);
    return (code) => {
      const row = known[code] as number;
      return row < 0 ? (strangers.get(column.values[code] as string) ?? row) : row;
    };
  };
  for (const { column, seen } of buckets) {
    const rowOf = rowIn(column);
    for (const code of seen) if (rowOf(code) < 0) strangers.set(column.values[code] as string, all.length + strangers.size);
  }
  const amounts = new Int32Array(all.length + strangers.size);
  const held = new Uint8Array(amounts.length);
  buckets.forEach(({ column, seen, weights }, index) => {
    const rowOf = rowIn(column);
    for (const code of seen) {
      const row = rowOf(code);
      amounts[row] = (amounts[row] as number) + (weights[code] as number);
      held[row] = (held[row] as number) + 2 ** index;
    }
  });
  const unknown = Array.from(strangers.keys(), unknownEnterprise);
  return {
    enterpriseAt: (row) => all[row] ?? (unknown[row - all.length] as Enterprise),
    rowIn,
    amounts,
    held,
    isRemanufacturer: hasAny(table.column('role'), (role) => role === 'remanufacturer'),
    strangers: Int32Array.from(strangers.values()),
  };
}

/** Rows of the listed enterprises, whether anything is on record of them or not; then the strangers. */
export function listedRows(listed: readonly Enterprise[], { strangers }: Tally): Int32Array {
  const { at } = selectionOf(listed);
  const rows = new Int32Array(at.length + strangers.length);
  rows.set(at);
  rows.set(strangers, at.length);
  return rows;
}

/** Rows of the enterprises that anything is on record of. */
export function activeRows({ amounts }: Tally): Int32Array {
  const rows = new Int32Array(amounts.length);
  let size = 0;
  amounts.forEach((amount, row) => {
    if (amount > 0) rows[size++] = row;
  });
  return rows.subarray(0, size);
}

/** Those with most on record first; equals keep their order. Sorted by counting, as amounts are small numbers. */
export function mostFirst(rows: Int32Array, { amounts, enterpriseAt }: Tally): readonly Enterprise[] {
  const byAmount = new Map<number, Enterprise[]>();
  for (const row of rows) {
    const amount = amounts[row] as number;
    const equals = byAmount.get(amount);
    if (equals) equals.push(enterpriseAt(row));
    else byAmount.set(amount, [enterpriseAt(row)]);
  }
  return strung([...byAmount].sort(([a], [b]) => b - a).map(([, equals]) => equals));
}

/** Remanufacturers before others, then by the amount on record; equals keep their order. */
export function ranked(rows: Int32Array, tally: Tally): readonly Enterprise[] {
  const { isRemanufacturer } = tally;
  return strung([mostFirst(rows.filter(isRemanufacturer), tally), mostFirst(rows.filter((row) => !isRemanufacturer(row)), tally)]);
}
