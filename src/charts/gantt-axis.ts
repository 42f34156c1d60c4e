import type { DataZoomComponentOption } from 'echarts/components';
import { parseEdtf } from '@/domain/edtf';
import type { ChartContext } from './chart';
import { SLIDER, type GanttAsk, type GanttFrame } from './gantt-frame';
import { LEAST_VIEW, type GanttView } from './gantt-view';
import { onAxis } from './timeline-frame';

/** The chosen range on the axis of years; an open end is the axis' own; `undefined` where none is chosen. */
export function chosenSpan({ from, to }: GanttAsk, frame: GanttFrame): readonly [start: number, end: number] | undefined {
  if (from === '' && to === '') return undefined;
  const [start, end] = [parseEdtf(from), parseEdtf(to)];
  return [start ? onAxis(start, frame)[0] : frame.from, end ? onAxis(end, frame)[1] : frame.end];
}

/** Zoom and pan by wheel with Ctrl, by dragging, and by the slider under the lanes at `top` root units. */
export function timeZoom({ axis }: GanttFrame, top: number, { from, to }: GanttView, { u, tokens }: ChartContext): DataZoomComponentOption[] {
  const shared = { xAxisIndex: 0, filterMode: 'none' as const, startValue: from, endValue: to, minValueSpan: LEAST_VIEW };
  return [
    // A wheel alone scrolls the page, as everywhere.
    { ...shared, id: 'inside', type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false },
    {
      ...shared,
      id: 'slider',
      type: 'slider',
      left: axis.left * u,
      width: (axis.right - axis.left) * u,
      top: (top + 0.6) * u,
      height: (SLIDER - 1.2) * u,
      showDetail: false,
      showDataShadow: false,
      brushSelect: false,
      borderColor: tokens.rule2,
      backgroundColor: 'transparent',
      fillerColor: tokens.raise,
      handleStyle: { color: tokens.panel, borderColor: tokens.faint },
      moveHandleSize: 0,
      emphasis: { handleStyle: { borderColor: tokens.copper } },
    },
  ];
}
