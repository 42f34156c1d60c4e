import type { Enterprise } from '@/domain/enterprise';
import type { RecordId } from '@/domain/record-id';
import type { Buckets } from './buckets';
import { remembered, rememberedOfTwo } from './remembered';
import { selectionOf } from './selection';
import { hasAny, type Column, type Table } from './table';
import { unknownEnterprise } from './unknown-reference';

const rowsById = remembered((table: Table) => new Map(table.records.map(({ id }, row) => [id, row])));

/** For each value of a column, an id, its row in another table; -1 for none. */
const joinTo = rememberedOfTwo((table: Table, column: Column) => Int32Array.from(column.values, (id) => rowsById(table).get(id) ?? -1));

/** An enterprise by its id, whether the data have it or not. */
export function findEnterprise(all: readonly Enterprise[]): (id: RecordId) => Enterprise {
  const rows = rowsById(selectionOf(all).table);
  return (id) => all[rows.get(id) ?? -1] ?? unknownEnterprise(id);
}

/** What some buckets along `enterprise` hold of each enterprise, by row: those of the table of all, then those that are referred to although the data lack them. */
export interface Tally {
  readonly enterpriseAt: (row: number) => Enterprise;
  /** The row of each value of a column, an id; -1 for what none of the buckets has and the data lack. */
  readonly rowsIn: (column: Column) => Int32Array;
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
  const strangers = new Map<string, number>();
  for (const { column, seen } of buckets) {
    const rows = joinTo(table, column);
    for (const code of seen) {
      const id = column.values[code] as string;
      if (rows[code] === -1 && !strangers.has(id)) strangers.set(id, all.length + strangers.size);
    }
  }
  const rowsIn = (column: Column): Int32Array => {
    const rows = joinTo(table, column);
    return strangers.size === 0 ? rows : rows.map((row, code) => (row === -1 ? (strangers.get(column.values[code] as string) ?? row) : row));
  };
  const amounts = new Int32Array(all.length + strangers.size);
  const held = new Uint8Array(amounts.length);
  buckets.forEach(({ column, seen, weights }, index) => {
    const rows = rowsIn(column);
    for (const code of seen) {
      const row = rows[code] as number;
      amounts[row] = (amounts[row] as number) + (weights[code] as number);
      held[row] = (held[row] as number) + 2 ** index;
    }
  });
  const unknown = Array.from(strangers.keys(), unknownEnterprise);
  return {
    enterpriseAt: (row) => all[row] ?? (unknown[row - all.length] as Enterprise),
    rowsIn,
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
  for (let row = 0; row < amounts.length; row += 1) if ((amounts[row] as number) > 0) rows[size++] = row;
  return rows.subarray(0, size);
}

/** Rows with the largest first by what `sizeOf` gives of each; equals keep their order. Sorted by counting: many rows are of few sizes. */
function largestFirst(rows: Int32Array, sizeOf: (row: number) => number): Int32Array {
  const codeOf = new Map<number, number>();
  const codes = new Int32Array(rows.length);
  const counts: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const size = sizeOf(rows[index] as number);
    let code = codeOf.get(size);
    if (code === undefined) {
      codeOf.set(size, (code = counts.length));
      counts.push(0);
    }
    codes[index] = code;
    counts[code] = (counts[code] as number) + 1;
  }
  // Where the next row of each size stands.
  const places = new Int32Array(counts.length);
  let from = 0;
  for (const [, code] of [...codeOf].sort(([one], [other]) => other - one)) {
    places[code] = from;
    from += counts[code] as number;
  }
  const sorted = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const code = codes[index] as number;
    sorted[places[code] as number] = rows[index] as number;
    places[code] = (places[code] as number) + 1;
  }
  return sorted;
}

/** Those with most on record first; equals keep their order. */
export function mostFirst(rows: Int32Array, { amounts }: Tally): Int32Array {
  return largestFirst(rows, (row) => amounts[row] as number);
}

/** Remanufacturers before others, then by the amount on record; equals keep their order. */
export function ranked(rows: Int32Array, { amounts, isRemanufacturer }: Tally): Int32Array {
  const most = rows.reduce((found, row) => Math.max(found, amounts[row] as number), 0);
  return largestFirst(rows, (row) => (amounts[row] as number) + (isRemanufacturer(row) ? most + 1 : 0));
}

/** One thing for each row, of its enterprise. */
export function eachEnterprise<Made>(rows: Int32Array, { enterpriseAt }: Tally, make: (enterprise: Enterprise) => Made): readonly Made[] {
  const made = new Array<Made>(rows.length);
  for (let index = 0; index < rows.length; index += 1) made[index] = make(enterpriseAt(rows[index] as number));
  return made;
}
