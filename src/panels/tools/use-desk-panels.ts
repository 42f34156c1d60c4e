import { computed, provide, shallowRef } from 'vue';
import { recordBasis } from '@/analysis/record-rows';
import { describeMark } from '@/charts/describe-mark';
import { CHART_FRAME, DRAW_TURN, useChartFrame } from '@/components/chart-context';
import { DESCRIBE_MARK } from '@/components/describe-mark';
import { useMessages } from '@/components/messages';
import type { Basis } from '@/domain/basis';
import type { Filter } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import { useViewport } from '@/platform/viewport';
import { isFadedBy } from '@/stores/filter';
import { rootUnit } from '@/stores/layout';
import { useRecordsStore } from '@/stores/records';
import { PANEL_DESK } from '../desk';
import { createDrawTurn } from './draw-turn';
import FigureTwin from './FigureTwin.vue';
import { PANEL_SHEET } from './panel-sheet';
import { providePanelShow } from './panel-show';
import PanelTools from './PanelTools.vue';

/**
 * Gives every panel below its tools and its table, and has charts say value, rank and basis of their marks.
 * @param filter that the panels' rows are under
 */
export function useDeskPanels(filter: () => Filter): void {
  const messages = useMessages();
  const records = useRecordsStore();
  const frame = useChartFrame();
  const viewport = useViewport();
  const cited = computed(() => {
    const paragraphs = new Set<string>();
    for (const { record } of records.lookup.records.values()) {
      if ('citations' in record) for (const { document, paragraph } of record.citations) paragraphs.add(`${document} ${paragraph}`);
    }
    return paragraphs.size;
  });
  provide(PANEL_DESK, () => {
    const { isTable, isFilled } = providePanelShow();
    // Over the whole screen a picture is drawn as large as on a wall of that size.
    provide(
      CHART_FRAME,
      computed(() => ({
        ...frame.value,
        isFaded: isFadedBy.bind(undefined, filter()),
        ...(isFilled.value && { u: Math.max(frame.value.u, rootUnit(viewport.value)) }),
      })),
    );
    provide(PANEL_SHEET, shallowRef());
    return { tools: PanelTools, twin: computed(() => (isTable.value ? FigureTwin : undefined)), cited };
  });
  const basisOf = (id: RecordId): Basis => {
    const record = records.lookup.records.get(id)?.record;
    return record ? recordBasis(record) : 'quoted';
  };
  provide(DRAW_TURN, createDrawTurn());
  provide(DESCRIBE_MARK, (mark, series) => describeMark(mark, series, messages.value, basisOf));
}
