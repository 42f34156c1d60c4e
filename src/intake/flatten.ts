import { escapeText, joinItems } from './cell-text';
import { joinPath } from './path';
import type { CellValue } from './table';
import type { Scalar, Shape } from './shape';

/** A record as cells by path: `name.zh`, `citations.1.exact`. Items of a list are counted from 1. */
export type Cells = ReadonlyMap<string, CellValue>;

/** Of a value that is stated to be not stated, where an empty cell would say that nothing is said of it. */
export const NOT_STATED = '未载明';

function scalarCell(shape: Scalar, value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return shape.type === 'text' ? escapeText(String(value)) : String(value);
}

function put(shape: Shape, value: unknown, path: string, cells: Map<string, CellValue>): void {
  if (value === undefined || (value === null && !shape.isOptional)) return;
  if (value === null) return void cells.set(path, NOT_STATED);
  if (shape.kind === 'scalar') return void cells.set(path, scalarCell(shape, value));
  if (shape.kind === 'list' && shape.item.kind === 'scalar') {
    const items = value as readonly (string | number)[];
    if (items.length > 0 || shape.isOptional) cells.set(path, joinItems(items.map(String)));
    return;
  }
  const parts: readonly (readonly [name: string | number, shape: Shape, value: unknown])[] =
    shape.kind === 'group'
      ? Object.entries(shape.fields).map(([name, field]) => [name, field, (value as Readonly<Record<string, unknown>>)[name]])
      : shape.kind === 'list'
        ? (value as readonly unknown[]).map((item, index) => [index + 1, shape.item, item])
        : Object.entries(value).map(([name, each]) => [name, shape.value, each]);
  const before = cells.size;
  for (const [name, part, each] of parts) put(part, each, joinPath(path, name), cells);
  if (cells.size === before && shape.isOptional) cells.set(path, joinItems([]));
}

/** A record of the contract as the cells of a row. What is empty has no cell; `unflatten` gives the record back. */
export function flatten(shape: Shape, record: unknown): Cells {
  const cells = new Map<string, CellValue>();
  put(shape, record, '', cells);
  return cells;
}
