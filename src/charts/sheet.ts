import type { ChartContext, ChartOption } from './chart';

/** Axes of a picture that lays itself out: both run in root units from the upper left corner, and neither is drawn. */
export function sheetAxes({ width, height, u }: Pick<ChartContext, 'width' | 'height' | 'u'>): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis'> {
  return {
    grid: { left: 0, top: 0, width, height, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: 0, max: width / u },
    yAxis: { type: 'value', show: false, min: 0, max: height / u, inverse: true },
  };
}
