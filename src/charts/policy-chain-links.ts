import type { PolicyChain } from '@/analysis/policy-chain';
import type { CurveMark } from './curves';
import type { LineMark } from './marks';
import type { PolicyChainFrame } from './policy-chain-frame';
import type { PolicyChainRows } from './policy-chain-rows';

const SPREAD = 0.6;
const WIDTH = 0.14;
/** How far short of the words an open end stays. */
const OPEN_GAP = 1.6;

interface Start {
  readonly x: number;
  readonly y: number;
}

/** Links that arrive at one height, side by side so that each is seen. */
function fanOf(starts: readonly Start[], x: number, y: number, room: number): readonly Pick<CurveMark, 'from' | 'to'>[] {
  const step = Math.min(SPREAD, room / Math.max(1, starts.length));
  return starts.map((start, index) => ({ from: [start.x, start.y], to: [x, y + (index - (starts.length - 1) / 2) * step] }));
}

/** The links of the picture: whole to a sector, with a tick where they arrive, dashed where they lead to none. */
export function linksOf(chain: PolicyChain, rows: PolicyChainRows, frame: PolicyChainFrame): { readonly curves: readonly CurveMark[]; readonly ticks: readonly LineMark[] } {
  const [from, to] = frame.links;
  const placed = rows.sources.flatMap(({ directions }) =>
    directions.map(({ direction, y, column }) => ({ direction, start: { x: from + column * (rows.side + 0.4), y } })),
  );
  const named = chain.sectors.map(({ sector }, index) => {
    const y = rows.sectors[index] ?? 0;
    const starts = placed.filter(({ direction }) => direction.sectors.includes(sector.id)).map(({ start }) => start);
    return fanOf(starts, to - 0.2, y, rows.row * 0.7);
  });
  const open = (['related', 'none'] as const).flatMap((names) => {
    const y = rows.open[names];
    const starts = placed.filter(({ direction }) => direction.names === names).map(({ start }) => start);
    return y === undefined ? [] : fanOf(starts, to - OPEN_GAP, y, rows.row * 0.8);
  });
  const ticks = named.flatMap((fan): LineMark[] => {
    const ends = fan.map((link) => link.to[1]);
    if (ends.length === 0) return [];
    const [top, bottom] = [Math.min(...ends) - 0.5, Math.max(...ends) + 0.5];
    return [{ points: [{ at: [to, top] }, { at: [to, bottom] }], color: 'copper', width: 0.3 }];
  });
  return {
    curves: [
      ...open.map((link): CurveMark => ({ ...link, color: 'faint', width: WIDTH, dash: [0.4, 0.6] })),
      ...named.flat().map((link): CurveMark => ({ ...link, color: 'copper', width: WIDTH })),
    ],
    ticks,
  };
}
