import type { ChartContext, ChartOption } from './chart';

/** Axes that are a plain sheet: both run in root units from the upper left corner of the box. */
export function paperAxes({ u, width, height }: ChartContext): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  return {
    grid: { left: 0, top: 0, width, height, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: width / u, show: false },
    yAxis: { type: 'value', min: 0, max: height / u, inverse: true, show: false },
  };
}
