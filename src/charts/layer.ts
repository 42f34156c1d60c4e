import type { CustomSeriesOption } from 'echarts/charts';
import type { Chart, ChartContext } from './chart';
import { labelSeries, lineSeries, squareSeries, type LabelMark, type LineMark, type SquareMark } from './marks';

/** What stands in one grid. */
export interface Layer {
  readonly squares: readonly SquareMark[];
  readonly labels: readonly LabelMark[];
  readonly lines: readonly LineMark[];
}

export function mergeLayers(layers: readonly Layer[]): Layer {
  return {
    squares: layers.flatMap((layer) => layer.squares),
    labels: layers.flatMap((layer) => layer.labels),
    lines: layers.flatMap((layer) => layer.lines),
  };
}

/** The series of a layer, `<id>-lines`, `<id>-squares` and `<id>-labels`, with the marks of what can be opened. */
export function drawLayer(
  id: string,
  layer: Layer,
  context: ChartContext,
  grid = 0,
): { readonly series: CustomSeriesOption[]; readonly marks: Chart['marks'] } {
  const frame = (part: string) => ({ id: `${id}-${part}`, xAxisIndex: grid, yAxisIndex: grid });
  return {
    series: [
      lineSeries(frame('lines'), layer.lines, context),
      squareSeries(frame('squares'), layer.squares, context),
      labelSeries(frame('labels'), layer.labels, context),
    ],
    marks: {
      [`${id}-squares`]: layer.squares.map((square) => square.mark),
      [`${id}-labels`]: layer.labels.map((label) => label.mark),
    },
  };
}
