import { computed, provide, shallowRef } from 'vue';
import { recordBasis } from '@/analysis/record-rows';
import { describeMark } from '@/charts/describe-mark';
import { DESCRIBE_MARK } from '@/components/describe-mark';
import { useMessages } from '@/components/messages';
import { useRecordsStore } from '@/stores/records';
import { PANEL_DESK } from '../desk';
import FigureTwin from './FigureTwin.vue';
import { provideIsTable } from './is-table';
import { PANEL_SHEET } from './panel-sheet';
import PanelTools from './PanelTools.vue';

/** Gives every panel below its tools and its table, and has charts say value, rank and basis of their marks. */
export function useDeskPanels(): void {
  const messages = useMessages();
  const records = useRecordsStore();
  provide(PANEL_DESK, () => {
    const isTable = provideIsTable();
    provide(PANEL_SHEET, shallowRef());
    return { tools: PanelTools, twin: computed(() => (isTable.value ? FigureTwin : undefined)) };
  });
  provide(DESCRIBE_MARK, (mark, series) => describeMark(mark, series, messages.value, (id) => {
      const record = records.lookup.records.get(id)?.record;
      return record ? recordBasis(record) : 'quoted';
    }));
}
