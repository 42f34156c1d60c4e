import { BASES } from '@/domain/basis';
import type { RecordId } from '@/domain/record-id';
import { rememberedOfTwo } from './remembered';
import { valuesOf, weightOf, type AnyRecord, type Field } from './values';

/** The values of one field over the records of a table, as numbers: those of record `i` are `codes[starts[i]]` … `codes[starts[i + 1] - 1]`. */
export interface Column {
  /** Distinct values, in the order of the records. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly codes: Int32Array;
}

/** The column of what `read` gives for each record. */
export function columnOf<R extends AnyRecord>(records: readonly R[], read: (record: R) => readonly string[]): Column {
  const codeOf = new Map<string, number>();
  const starts = new Int32Array(records.length + 1);
  const codes: number[] = [];
  records.forEach((record, row) => {
    const values = read(record);
    for (const value of values.length > 1 ? new Set(values) : values) {
      let code = codeOf.get(value);
      if (code === undefined) codeOf.set(value, (code = codeOf.size));
      codes.push(code);
    }
    starts[row + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], codeOf, starts, codes: Int32Array.from(codes) };
}

/** A number for each record; `undefined` where it is the same for all. */
function numbersOf(records: readonly AnyRecord[], usual: number, read: (record: AnyRecord) => number): Int32Array | undefined {
  const numbers = Int32Array.from(records, read);
  return numbers.every((number) => number === usual) ? undefined : numbers;
}

interface Ids {
  readonly all: readonly RecordId[];
  readonly distinct: ReadonlySet<RecordId>;
}

/** What is counted of each record beside its values; each `undefined` where it is the usual for all. */
interface Facts {
  /** How many things it stands for. */
  readonly weight: Int32Array | undefined;
  /** Whether its list goes on. */
  readonly open: Int32Array | undefined;
  /** Its place among the bases. */
  readonly basis: Int32Array | undefined;
}

/** Records by columns of numbers, each column made when first asked for. Records are frozen: what is read once holds. */
export class Table<R extends AnyRecord = AnyRecord> {
  readonly records: readonly R[];
  readonly #columns = new Map<Field, Column>();
  #facts: Facts | undefined;
  #ids: Ids | undefined;

  constructor(records: readonly R[]) {
    this.records = records;
  }

  column(field: Field): Column {
    let column = this.#columns.get(field);
    if (!column) this.#columns.set(field, (column = columnOf(this.records, (record) => valuesOf(record, field))));
    return column;
  }

  get facts(): Facts {
    return (this.#facts ??= {
      weight: numbersOf(this.records, 1, weightOf),
      open: numbersOf(this.records, 0, (record) => Number('openList' in record && record.openList === true)),
      basis: numbersOf(this.records, 0, (record) => BASES.indexOf(('basis' in record ? record.basis : undefined) ?? 'quoted')),
    });
  }

  /** The id of each record; where the dataset is sound, as many are distinct as there are records. */
  get ids(): Ids {
    if (!this.#ids) {
      const all = this.records.map(({ id }) => id);
      this.#ids = { all, distinct: new Set(all) };
    }
    return this.#ids;
  }
}

/** For each value of a column, its code in another; -1 for none. */
export const codesIn = rememberedOfTwo((other: Column, column: Column) => Int32Array.from(column.values, (value) => other.codeOf.get(value) ?? -1));

/** Whether a row has one of the wanted values of a field. */
export function hasAny({ values, starts, codes }: Column, isWanted: (value: string, code: number) => boolean): (row: number) => boolean {
  // A loop: `Uint8Array.from` makes an object for each value.
  const wanted = new Uint8Array(values.length);
  for (let code = 0; code < values.length; code += 1) wanted[code] = Number(isWanted(values[code] as string, code));
  return (row) => {
    for (let index = starts[row] as number; index < (starts[row + 1] as number); index += 1) if (wanted[codes[index] as number]) return true;
    return false;
  };
}
