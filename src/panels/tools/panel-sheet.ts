import { inject, onScopeDispose, type InjectionKey, type ShallowRef } from 'vue';
import type { TableColumn } from '@/analysis/table-column';
import type { SortRule } from '@/analysis/sort-rows';
import type { TableView } from '@/components/use-table-view';
import type { Basis } from '@/domain/basis';
import type { RecordId } from '@/domain/record-id';
import { toSheet, type Sheet } from '@/export/sheet';

/** The table that a panel shows now, as far as its tools must know it. */
export interface ShownSheet {
  readonly columns: () => readonly TableColumn<never>[];
  readonly shown: () => readonly TableColumn<never>[];
  readonly sort: () => readonly SortRule[];
  readonly toggle: (column: string) => void;
  /** What its rows rest on. */
  readonly bases: () => readonly Basis[];
  /** As it stands on the screen, to be taken away. */
  readonly take: () => Sheet;
}
export const PANEL_SHEET: InjectionKey<ShallowRef<ShownSheet | undefined>> = Symbol('panel-sheet');

/** Tells the tools of the panel around which table it shows, for as long as the calling component lives. */
export function showSheet<Row extends { readonly basis: Basis }>(
  { columns, shown, rows, sort, toggle }: TableView<Row>,
  recordsOf: (row: Row) => readonly RecordId[],
): void {
  const place = inject(PANEL_SHEET, undefined);
  if (!place) return;
  const sheet: ShownSheet = {
    columns: () => columns.value,
    shown: () => shown.value,
    sort: () => sort.value,
    toggle,
    bases: () => rows.value.map(({ basis }) => basis),
    take: () => toSheet(shown.value, rows.value, recordsOf),
  };
  place.value = sheet;
  onScopeDispose(() => {
    if (place.value === sheet) place.value = undefined;
  });
}
