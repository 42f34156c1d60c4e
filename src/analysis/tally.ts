import type { Figure } from '@/domain/figure';
import type { Choice } from '@/domain/filter';
import type { AnyRecord } from './fields';
import type { Item } from './item';
import { itemOf } from './items';

/** No row of a picture has room for more squares; the others are in the count. */
const MOST_SQUARES = 240;

/** Records of one status: how many, and the squares of the first of them. */
export interface TallyRun {
  readonly status: Item['status'];
  readonly count: number;
  readonly items: readonly Item[];
}

/** One value of a facet: its records by status, and the figure that counts them, 0 for none. */
export interface TallyRow {
  readonly choice: Choice;
  readonly figure: Figure;
  readonly runs: readonly TallyRun[];
}

/** Records by status, a square a record, in the order in which the statuses occur. */
export function runsOf(records: readonly AnyRecord[]): readonly TallyRun[] {
  const runs = new Map<Item['status'], { count: number; readonly items: Item[] }>();
  for (const record of records) {
    const status = 'status' in record ? record.status : 'subject';
    const run = runs.get(status);
    if (!run) runs.set(status, { count: 1, items: [itemOf(record)] });
    else {
      run.count += 1;
      if (run.items.length < MOST_SQUARES) run.items.push(itemOf(record));
    }
  }
  return Array.from(runs, ([status, { count, items }]) => ({ status, count, items }));
}
