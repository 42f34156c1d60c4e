import { baseOption, type Chart, type ChartContext, type ChartOption } from '../chart';
import { drawLayer } from '../layer';
import { sheetAxes } from '../sheet';
import { clipped } from './clip';
import { countsLayer } from './counts';
import { fitWorded } from './fit';
import { fittedLayer } from './layer';
import type { WordedTable } from './table';

/**
 * A table of squares with their words. As much is said as the box has room for, in the largest letters that fit; a narrow
 * and tall box stacks the cells under the names; where no words fit, squares and counts are left.
 */
export function wordedChart(whole: WordedTable, context: ChartContext, description: string): Chart {
  const { u, width, height } = context;
  const table = clipped(whole);
  const fitted = fitWorded(table, { width: width / u, height: height / u });
  const layer = fitted ? fittedLayer(table, fitted, context) : countsLayer(table, context);
  const { series, marks } = drawLayer(table.id, layer, context);
  return { option: { ...baseOption(context, description), ...sheetAxes(context), series } satisfies ChartOption, marks };
}
