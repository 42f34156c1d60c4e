import { parseEdtf } from '@/domain/edtf';
import { isEmptyList, splitItems, unescapeText } from './cell-text';
import { NOT_STATED, type Cells } from './flatten';
import type { FaultReason } from './intake';
import { fieldOf, joinPath } from './path';
import { isCell, type Group, type List, type Scalar, type Shape } from './shape';
import type { CellValue } from './table';
import { bareWord, readChoice } from './words';

/** Why a cell cannot stand. */
export interface CellFault {
  /** Path of the cell. */
  readonly path: string;
  readonly reason: FaultReason;
  readonly detail?: string;
  readonly suggestion?: string;
}

/** Ids by what records are called, in either language: a reference may be given by name. */
export type IdsByName = ReadonlyMap<string, string>;

interface Reading {
  readonly cells: Cells;
  readonly below: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ids: IdsByName;
  readonly fault: (fault: CellFault) => void;
}

/** What says in words that a value is not stated. */
const NULL_WORDS: ReadonlySet<string> = new Set([NOT_STATED, '未载', 'not stated', 'null']);
const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false, yes: true, no: false };
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const DATE = /^(\d{4})\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2})\s*日?|\s*月?)$|^(\d{4})\s*年$/;
const ID_MARKS = /[^a-z0-9]+/g;

/** Whether a cell holds nothing but blanks. */
export const isBlank = (cell: CellValue | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A date in the form of the contract that other forms of one may mean: `2016年3月` → `2016-03`. */
function dateMeant(text: string): string | undefined {
  const [, year, month, day, onlyYear] = DATE.exec(text.normalize('NFKC')) ?? [];
  const meant = onlyYear ?? [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return meant !== '' && parseEdtf(meant) ? meant : undefined;
}

function readScalar(shape: Scalar, cell: CellValue, path: string, { ids, fault }: Reading): unknown {
  const refuse = (reason: FaultReason, more: Pick<CellFault, 'detail' | 'suggestion'> = {}): undefined => void fault({ path, reason, ...more });
  if (typeof cell === 'object' && cell !== null) return refuse('CELL_ERROR', { detail: cell.error });
  const raw = String(cell);
  const text = raw.trim();
  switch (shape.type) {
    case 'text':
      return unescapeText(raw);
    case 'number': {
      if (typeof cell === 'number' || NUMBER.test(text)) return Number(cell);
      const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '');
      return refuse('NOT_A_NUMBER', NUMBER.test(plain) ? { suggestion: plain } : {});
    }
    case 'truth':
      return TRUTHS[text.toLowerCase()] ?? refuse('NOT_TRUE_OR_FALSE');
    case 'date': {
      if (parseEdtf(text)) return text;
      const suggestion = dateMeant(text);
      return refuse('NOT_A_DATE', suggestion === undefined ? {} : { suggestion });
    }
    case 'choice': {
      const read = readChoice(fieldOf(path), shape.options, text);
      if ('option' in read) return read.option;
      return refuse('NOT_ONE_OF', { detail: shape.options.join(', '), ...(read.suggestion !== undefined && { suggestion: read.suggestion }) });
    }
    case 'id': {
      const bare = bareWord(text);
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(bare)) return bare;
      const meant = ids.get(bare);
      if (meant !== undefined && path !== 'id') return meant;
      const suggestion = bare.toLowerCase().replaceAll(ID_MARKS, '-').replaceAll(/^-|-$/g, '');
      return refuse('NOT_AN_ID', suggestion === '' ? {} : { suggestion });
    }
  }
}

function readItems(shape: List & { readonly item: Scalar }, cell: CellValue, path: string, reading: Reading): readonly unknown[] | undefined {
  if (typeof cell === 'object' && cell !== null) return readScalar(shape.item, cell, path, reading) as undefined;
  const text = String(cell);
  if (isEmptyList(text)) return [];
  return splitItems(text, shape.item.type === 'text').map((item) => (shape.item.type === 'text' ? item : readScalar(shape.item, item, path, reading)));
}

/** What follows each path directly in the cells that hold anything: names of fields, numbers of items. */
function indexBelow(cells: Cells): ReadonlyMap<string, ReadonlySet<string>> {
  const below = new Map<string, Set<string>>();
  for (const [path, cell] of cells) {
    if (isBlank(cell)) continue;
    let end = path.length;
    for (let dot = path.lastIndexOf('.'); dot >= 0; dot = path.lastIndexOf('.', dot - 1)) {
      const lead = path.slice(0, dot);
      const names = below.get(lead) ?? new Set();
      below.set(lead, names.add(path.slice(dot + 1, end)));
      end = dot;
    }
  }
  return below;
}

/** The first cell of a value, which names it where it lacks. */
function firstCell(shape: Shape, path: string): string {
  if (shape.kind === 'group') {
    const [name = '', field] = Object.entries(shape.fields)[0] ?? [];
    return field ? firstCell(field, joinPath(path, name)) : path;
  }
  return shape.kind === 'list' && !isCell(shape) ? firstCell(shape.item, joinPath(path, 1)) : path;
}

function readMissing(shape: Shape, path: string, fault: Reading['fault']): unknown {
  if (shape.isOptional) return undefined;
  if (shape.isNullable) return null;
  if (shape.kind === 'list') return [];
  if (shape.kind === 'dictionary') return {};
  fault({ path: firstCell(shape, path), reason: 'REQUIRED' });
  return undefined;
}

function readParts(shape: Exclude<Shape, Scalar>, names: readonly string[], path: string, reading: Reading): unknown {
  if (shape.kind === 'group') return readGroup(shape, path, reading);
  const value = shape.kind === 'list' ? shape.item : shape.value;
  if (shape.kind === 'list') return names.map(Number).sort((a, b) => a - b).map((number) => read(value, joinPath(path, number), reading));
  return Object.fromEntries(names.map((name) => [name, read(value, joinPath(path, name), reading)]));
}

function readGroup({ fields }: Group, path: string, reading: Reading): object {
  const values = Object.entries(fields).map(([name, field]) => [name, read(field, joinPath(path, name), reading)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function read(shape: Shape, path: string, reading: Reading): unknown {
  const cell = reading.cells.get(path) ?? null;
  const isStated = !isBlank(cell);
  if (shape.isNullable && typeof cell === 'string' && NULL_WORDS.has(cell.trim())) return null;
  if (shape.kind === 'scalar') return isStated ? readScalar(shape, cell, path, reading) : readMissing(shape, path, reading.fault);
  if (shape.kind === 'list' && shape.item.kind === 'scalar') {
    return isStated ? readItems({ ...shape, item: shape.item }, cell, path, reading) : readMissing(shape, path, reading.fault);
  }
  const names = [...(reading.below.get(path) ?? [])];
  if (names.length > 0) return readParts(shape, names, path, reading);
  if (typeof cell === 'string' && isEmptyList(cell)) return shape.kind === 'list' ? [] : {};
  return readMissing(shape, path, reading.fault);
}

/**
 * A record from the cells of a row, by the shape of its collection; a row that was made by `flatten` gives its record back.
 *
 * @returns the record, with `undefined` where a cell is at fault, and the faults; it is for the schema to say whether the record is sound.
 */
export function unflatten(shape: Group, cells: Cells, ids: IdsByName): { readonly record: Readonly<Record<string, unknown>>; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const record = readGroup(shape, '', { cells, below: indexBelow(cells), ids, fault: (fault) => faults.push(fault) });
  return { record: record as Readonly<Record<string, unknown>>, faults };
}
