import type { ChartContext, ChartOption } from './chart';

/** Axes of a free sheet: both run in root units from the box's upper left corner, and neither shows. */
export function sheetAxes({ u, width, height }: ChartContext): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  return {
    grid: { left: 0, top: 0, width, height, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: width / u, show: false },
    yAxis: { type: 'value', min: 0, max: height / u, inverse: true, show: false },
  };
}
