import type { CustomSeriesOption } from 'echarts/charts';
import type { ChartContext } from './chart';
import { customSeries, place, type SeriesFrame } from './marks';
import type { Tokens } from './tokens';

/** A shaded ground behind all marks: its upper left corner on the axes, its size in root units. */
export interface AreaMark {
  readonly at: readonly [x: number, y: number];
  readonly width: number;
  readonly height: number;
  readonly color: keyof Tokens;
}

/** Grounds of a picture; never to be opened. */
export function areaSeries(frame: SeriesFrame, areas: readonly AreaMark[], context: ChartContext): CustomSeriesOption {
  const { tokens, u } = context;
  return {
    ...customSeries(frame, areas, (area, api) => {
      const [x, y] = place(api, area, u);
      return { type: 'rect', shape: { x, y, width: area.width * u, height: area.height * u }, style: { fill: tokens[area.color] }, silent: true };
    }),
    silent: true,
    z: 0,
  };
}
