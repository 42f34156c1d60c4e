import * as v from 'valibot';
import { COLLECTIONS, type CollectionName } from '@/domain/collections';
import { idOf } from '@/domain/record-id';
import { cutBefore } from '@/format/graphemes';
import { flatten } from './flatten';
import type { FaultReason, IntakeFault, Origin } from './intake';
import type { MappedPart } from './map-parts';
import { shapeAt, shapeOfCollection } from './shape';
import type { CellValue, RecordList, Table, TableRow } from './table';
import { isBlank, unflatten, type CellFault, type IdsByName } from './unflatten';
import { valueText } from './value-text';

/** A record of whatever collection, as plain data. */
export type Plain = Readonly<Record<string, unknown>> & { readonly id: string };

/** One row or record that came: what it says, or why it cannot stand. */
export interface Row {
  readonly collection: CollectionName;
  readonly part: string;
  readonly origin: Origin;
  /** Its id, where that much could be read. */
  readonly id?: string;
  /** As it would stand in the dataset; absent = it has faults. */
  readonly record?: Plain;
  readonly faults: readonly IntakeFault[];
  /** What stands in the cell of a path, and under which head. */
  readonly at: (path: string) => Pick<IntakeFault, 'value' | 'column' | 'path'>;
}

export interface RowContext {
  readonly ids: IdsByName;
  /** The record of an id in the dataset as it is. */
  readonly existing: (collection: CollectionName, id: string) => Plain | undefined;
  /** The id that a new record of a collection takes next. */
  readonly nextId: (collection: CollectionName) => string | undefined;
  /** Cells of a part as they are to be read instead, by `line:path`. */
  readonly fixes: (part: string) => Readonly<Record<string, string>>;
}

const MOST_CHARACTERS = 200;
function shown(value: unknown): string {
  const text = valueText(value);
  return text.length > MOST_CHARACTERS ? `${cutBefore(text, MOST_CHARACTERS - 1)}…` : text;
}

/** Paths of the contract count items from 0, cells from 1. */
const toCellPath = (path: string): string => path.replaceAll(/\.(\d+)(?=\.|$)/g, (_, index: string) => `.${Number(index) + 1}`);

/** Where a value stands that the schema refuses; items of a list in one cell are named by the list. */
function cellPathOf(collection: CollectionName, issuePath: string): string {
  const path = toCellPath(issuePath);
  return shapeAt(shapeOfCollection(collection), path) ? path : path.replace(/\.\d+$/, '');
}

function reasonOf(collection: CollectionName, path: string, { type, received }: { readonly type: string; readonly received: string }): FaultReason {
  const shape = shapeAt(shapeOfCollection(collection), path);
  const cell = shape?.kind === 'list' ? shape.item : shape;
  if (received === 'undefined' || type === 'min_length' || type === 'non_empty') return 'REQUIRED';
  if (cell?.kind !== 'scalar') return 'BROKEN';
  const reasons = { text: 'BROKEN', number: 'NOT_A_NUMBER', truth: 'NOT_TRUE_OR_FALSE', choice: 'NOT_ONE_OF', date: 'NOT_A_DATE', id: 'NOT_AN_ID' } as const;
  return cell.type === 'number' && type !== 'number' && type !== 'finite' ? 'BROKEN' : reasons[cell.type];
}

/** What the schema of a collection has against a record. */
function schemaFaults(collection: CollectionName, record: unknown): { readonly output: Plain } | { readonly faults: readonly CellFault[] } {
  const result = v.safeParse(COLLECTIONS[collection], record);
  if (result.success) return { output: result.output as unknown as Plain };
  const faults = result.issues.map((issue): CellFault => {
    const path = cellPathOf(collection, v.getDotPath(issue) ?? '');
    const reason = reasonOf(collection, path, issue);
    return { path, reason, ...(reason === 'BROKEN' && { detail: issue.message }), ...(reason === 'NOT_ONE_OF' && { detail: issue.expected ?? '' }) };
  });
  return { faults };
}

/** The faults of a row, each cell with its first alone. */
export function faultsAt(row: Pick<Row, 'collection' | 'part' | 'origin' | 'at'>, id: string | undefined, faults: readonly CellFault[]): readonly IntakeFault[] {
  const seen = new Set<string>();
  return faults.flatMap(({ path, ...fault }) => {
    if (seen.has(path)) return [];
    seen.add(path);
    return [{ ...row.origin, part: row.part, collection: row.collection, ...(id !== undefined && { record: id }), ...row.at(path), ...fault }];
  });
}

function settle(row: Omit<Row, 'faults' | 'record' | 'id'>, id: string | undefined, read: readonly CellFault[], record: unknown): Row {
  const checked = schemaFaults(row.collection, record);
  const faults = [...read, ...('faults' in checked ? checked.faults : [])];
  const isSound = 'output' in checked && faults.length === 0;
  return { ...row, ...(id !== undefined && { id }), ...(isSound && { record: checked.output }), faults: faultsAt(row, id, faults) };
}

/** Fields of which no column is read: a record that is there keeps them. */
function keptFields(existing: Plain | undefined, paths: ReadonlySet<string>): object {
  const read = new Set([...paths].map((path) => path.split('.')[0]));
  return Object.fromEntries(Object.entries(existing ?? {}).filter(([field]) => !read.has(field)));
}

function tableRow({ mapping, collection }: { readonly mapping: MappedPart['mapping']; readonly collection: CollectionName }, paths: ReadonlyMap<string, number>, { line, cells }: TableRow, context: RowContext): Row {
  const values = new Map<string, CellValue>([...paths].map(([path, column]) => [path, cells[column] ?? null]));
  const lead = `${line}:`;
  for (const [key, text] of Object.entries(context.fixes(mapping.key))) if (key.startsWith(lead)) values.set(key.slice(lead.length), text);
  if (isBlank(values.get('id'))) values.set('id', context.nextId(collection) ?? null);
  const { record, faults } = unflatten(shapeOfCollection(collection), values, context.ids);
  const id = typeof record['id'] === 'string' ? record['id'] : undefined;
  const existing = id === undefined ? undefined : context.existing(collection, id);
  const row = {
    collection,
    part: mapping.key,
    origin: { file: mapping.file, sheet: mapping.sheet, line },
    at: (path: string) => {
      const column = paths.get(path);
      return { value: shown(values.get(path)), column: (column === undefined ? undefined : mapping.columns[column]?.head) ?? path, ...(path !== '' && { path }) };
    },
  };
  // What lacks is not missed in a record that has it already.
  const kept = keptFields(existing, new Set(values.keys()));
  const missed = faults.filter(({ path }) => !Object.hasOwn(kept, path.split('.')[0] ?? ''));
  return settle(row, id, missed, { ...record, ...kept });
}

function tableRows(mapping: MappedPart['mapping'], collection: CollectionName, { rows }: Table, context: RowContext): readonly Row[] {
  const paths = new Map(mapping.columns.flatMap(({ path }, index) => (path === undefined ? [] : [[path, index] as const])));
  return rows.map((row) => tableRow({ mapping, collection }, paths, row, context));
}

function listRows(mapping: MappedPart['mapping'], collection: CollectionName, { records }: RecordList): readonly Row[] {
  return records.map((record, index) => {
    const id = idOf(record);
    let cells: ReadonlyMap<string, CellValue> | undefined;
    const row = {
      collection,
      part: mapping.key,
      origin: { file: mapping.file, sheet: mapping.sheet, line: index + 1 },
      at: (path: string) => {
        cells ??= typeof record === 'object' && record !== null ? flatten(shapeOfCollection(collection), record) : new Map<string, CellValue>();
        return { value: shown(cells.get(path)), column: path, ...(path !== '' && { path }) };
      },
    };
    return settle(row, id, [], record);
  });
}

/** The rows and records of a part that is read into a collection, each by itself; what they mean to one another is for `sift`. */
export function readRows({ mapping, part }: MappedPart, context: RowContext): readonly Row[] {
  if (mapping.collection === undefined) return [];
  return part.kind === 'table' ? tableRows(mapping, mapping.collection, part, context) : listRows(mapping, mapping.collection, part);
}
