import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from './chart';
import { customSeries, place, type SeriesFrame } from './marks';
import type { Tokens } from './tokens';

/** A link from one place on the axes to another, leaving and arriving level. */
export interface CurveMark {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly color: keyof Tokens;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** Links of a picture; never to be opened. */
export function curveSeries(frame: SeriesFrame, curves: readonly CurveMark[], context: ChartContext): CustomSeriesOption {
  const { tokens, u } = context;
  return {
    ...customSeries(frame, curves, (curve, api) => {
      const [x1, y1] = place(api, { at: curve.from }, u);
      const [x2, y2] = place(api, { at: curve.to }, u);
      const middle = (x1 + x2) / 2;
      return {
        type: 'bezierCurve',
        shape: { x1, y1, x2, y2, cpx1: middle, cpy1: y1, cpx2: middle, cpy2: y2 },
        style: { stroke: tokens[curve.color], lineWidth: curve.width * u, fill: 'none', ...(curve.dash ? { lineDash: curve.dash.map((part) => part * u) } : {}) },
        silent: true,
      };
    }),
    silent: true,
    z: 1,
  };
}
