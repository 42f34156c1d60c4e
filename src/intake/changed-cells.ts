import type { Change } from '@/domain/change';
import type { CollectionName } from '@/domain/collections';
import { flatten, type Cells } from './flatten';
import { shapeOfCollection } from './shape';
import type { CellValue } from './table';

/** One cell of a record that says something else; the side on which it is empty is absent. */
export interface ChangedCell {
  /** `citations.1.exact`. */
  readonly path: string;
  readonly before?: CellValue;
  readonly after?: CellValue;
}

function cellsOf(collection: CollectionName, record: object): Cells {
  return flatten(shapeOfCollection(collection), record);
}

function between(before: Cells, after: Cells): readonly ChangedCell[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    return was === is ? [] : [{ path, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** What a change does to a record, cell by cell in the order of the contract: of one that comes all cells, of one that goes none. */
export function changedCells(change: Change): readonly ChangedCell[] {
  if (change.change === 'added') return between(new Map(), cellsOf(change.collection, change.record));
  if (change.change !== 'changed') return [];
  const side = (of: 'before' | 'after'): object => Object.fromEntries(change.fields.flatMap((field) => (of in field ? [[field.field, field[of]]] : [])));
  return between(cellsOf(change.collection, side('before')), cellsOf(change.collection, side('after')));
}
