import type { ChartContext, ChartOption } from './chart';

/** Rows of one height under a head; all lengths in root units. */
export interface TableFrame {
  readonly rows: number;
  readonly head: number;
  readonly pitch: number;
  /** Rows without a rule above them, because they go on from the one above; `rows` itself = none under the last. */
  readonly joined?: ReadonlySet<number>;
}

/**
 * Axes of a table: x runs in root units from the left edge, y counts rows from 0; a rule under each row.
 */
export function tableAxes(frame: TableFrame, context: ChartContext): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  const { tokens, u, width } = context;
  const { rows, head, pitch, joined } = frame;
  const rules = Array.from({ length: rows }, (_, row) => (joined?.has(row + 1) === true ? 'transparent' : tokens.rule));
  return {
    grid: { left: 0, top: head * u, width, height: rows * pitch * u, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: width / u, show: false },
    yAxis: {
      type: 'category',
      data: Array.from({ length: rows }, (_, row) => String(row)),
      inverse: true,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { show: false },
      // On an inverse category axis ECharts 6.1 draws a line under each category, then one more in a wrong place.
      splitLine: { show: rows > 0, interval: 0, showMaxLine: false, lineStyle: { color: rules, width: 0.1 * u } },
    },
  };
}

/** A place in the head, above the column's place `x`. */
export function headPlace(x: number, frame: TableFrame): { readonly at: readonly [number, number]; readonly shift: readonly [number, number] } {
  return { at: [x, 0], shift: [0, -(frame.pitch + frame.head) / 2] };
}
