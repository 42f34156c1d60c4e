import { computed } from 'vue';
import { figureColumns } from '@/analysis/figure-columns';
import { sourcesOf } from '@/analysis/sources';
import { useMessages, useNames } from '@/components/messages';
import { useTableView, type TableView } from '@/components/use-table-view';
import type { Figure } from '@/domain/figure';
import { formatSource } from '@/format/source';
import { useDatasetStore } from '@/stores/dataset';
import { useRecordsStore } from '@/stores/records';

/** A panel's figures as a table. */
export function useFigureView(figures: () => readonly Figure[]): TableView<Figure> {
  const messages = useMessages();
  const names = useNames();
  const dataset = useDatasetStore();
  const records = useRecordsStore();
  const sourceOf = (figure: Figure): string =>
    sourcesOf([figure], records.citationsOf, dataset.documents)
      .map((source) => formatSource(source, messages.value.locale))
      .join(' · ');
  const columns = computed(() => figureColumns(messages.value, names.value, sourceOf));
  // A figure that the panel shows twice is one row.
  const rows = computed(() => [...new Map(figures().map((figure) => [figure.id, figure])).values()]);
  return useTableView(() => rows.value, () => columns.value, () => messages.value.locale);
}
