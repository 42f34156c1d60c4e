import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { pressHead, sortingSteps, type SortRule } from '@/analysis/sort-rows';
import type { TableColumn } from '@/analysis/table-column';
import { runInSteps } from '@/platform/in-steps';

/** What stands on the screen of a table, and what a file of it holds. */
export interface TableView<Row> {
  /** All columns that can be chosen, and those that are. */
  readonly columns: ComputedRef<readonly TableColumn<Row>[]>;
  readonly shown: ComputedRef<readonly TableColumn<Row>[]>;
  /** Rows in the order asked for; those of before while a long sort is under way. */
  readonly rows: Readonly<ShallowRef<readonly Row[]>>;
  readonly sort: Readonly<Ref<readonly SortRule[]>>;
  /** Sorts by a column: alone, or beside those sorted by already. */
  readonly press: (column: string, isBeside: boolean) => void;
  /** Takes a column in or leaves it out; the last one stays. */
  readonly toggle: (column: string) => void;
}

/** The state of one table: which columns it shows, and by which it is sorted; `sort` where that is kept elsewhere. */
export function useTableView<Row>(
  given: () => readonly Row[],
  columnsGiven: () => readonly TableColumn<Row>[],
  locale: () => string,
  sort: Ref<readonly SortRule[]> = shallowRef([]),
): TableView<Row> {
  const columns = computed(columnsGiven);
  /** Columns that differ from how they are by default. */
  const turned = shallowRef<ReadonlySet<string>>(new Set());
  const shown = computed(() => columns.value.filter(({ id, isExtra = false }) => turned.value.has(id) === isExtra));
  const rows = shallowRef<readonly Row[]>(given());

  let newest = 0;
  watch(
    [given, columns, sort],
    async () => {
      newest += 1;
      const run = newest;
      const sorted = await runInSteps(sortingSteps(given(), columns.value, sort.value, locale()), () => run !== newest);
      if (sorted && run === newest) rows.value = sorted;
    },
    { immediate: true },
  );

  function press(column: string, isBeside: boolean): void {
    sort.value = pressHead(sort.value, column, isBeside);
  }
  function toggle(column: string): void {
    if (shown.value.length === 1 && shown.value[0]?.id === column) return;
    const next = new Set(turned.value);
    if (!next.delete(column)) next.add(column);
    turned.value = next;
  }
  return { columns, shown, rows, sort, press, toggle };
}
