import { inject, type InjectionKey, type Ref } from 'vue';
import type { ChartContext } from '@/charts/chart';

/** What all charts of a surface share; size is each chart's own, and `seams` here are px from the screen's left edge. */
export type ChartFrame = Omit<ChartContext, 'width' | 'height'>;
export const CHART_FRAME: InjectionKey<Ref<ChartFrame>> = Symbol('chart-frame');

/** The surface's chart frame; throws where a chart stands outside of a surface, which is a mistake in code. */
export function useChartFrame(): Ref<ChartFrame> {
  const frame = inject(CHART_FRAME);
  if (!frame) throw new Error('a chart needs CHART_FRAME from its surface');
  return frame;
}

/** Hears from a chart whether what it shows is drawn; the panel around it listens. */
export type ReportDrawn = (drawn: boolean) => void;
export const REPORT_DRAWN: InjectionKey<ReportDrawn> = Symbol('report-drawn');

/** Called in the set-up of each chart, with its box: when that draws what it was given anew. At once where none is provided. */
export type DrawTurn = (box: Readonly<Ref<Element | null>>) => (draw: () => void) => void;
export const DRAW_TURN: InjectionKey<DrawTurn> = Symbol('draw');
