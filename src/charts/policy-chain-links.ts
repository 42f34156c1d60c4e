import type { PolicyChain } from '@/analysis/policy-chain';
import type { CurveMark } from './curves';
import type { LineMark } from './marks';
import type { PolicyChainFrame } from './policy-chain-frame';
import type { PolicyChainRows } from './policy-chain-rows';

const SPREAD = 0.6;
const WIDTH = 0.14;
const DASH = [0.4, 0.6] as const;
/** How far short of the words an open end stays. */
const OPEN_GAP = 1.6;

/** Links that arrive at one height, side by side so that each is seen. */
function fanOf(heights: readonly number[], from: number, x: number, y: number, room: number): readonly Pick<CurveMark, 'from' | 'to'>[] {
  const step = Math.min(SPREAD, room / Math.max(1, heights.length));
  return heights.map((height, index) => ({ from: [from, height], to: [x, y + (index - (heights.length - 1) / 2) * step] }));
}

/** The links of the picture: whole to a sector, with a tick where they arrive, dashed where they lead to none. */
export function linksOf(chain: PolicyChain, rows: PolicyChainRows, frame: PolicyChainFrame): { readonly curves: readonly CurveMark[]; readonly lines: readonly LineMark[] } {
  const [first, to] = frame.links;
  const from = first + rows.spread;
  const placed = rows.sources.flatMap(({ directions }) => directions);
  const named = chain.sectors.map(({ sector }, index) => {
    const y = rows.sectors[index] ?? 0;
    const heights = placed.filter(({ direction }) => direction.sectors.includes(sector.id)).map((each) => each.y);
    return fanOf(heights, from, to - 0.2, y, rows.row * 0.7);
  });
  const open = (['related', 'none'] as const).flatMap((names) => {
    const y = rows.open[names];
    const heights = placed.filter(({ direction }) => direction.names === names).map((each) => each.y);
    return y === undefined ? [] : fanOf(heights, from, to - OPEN_GAP, y, rows.row * 0.8);
  });
  const ticks = named.flatMap((fan): LineMark[] => {
    const ends = fan.map((link) => link.to[1]);
    if (ends.length === 0) return [];
    const [top, bottom] = [Math.min(...ends) - 0.5, Math.max(...ends) + 0.5];
    return [{ points: [{ at: [to, top] }, { at: [to, bottom] }], color: 'copper', width: 0.3 }];
  });
  // Straight past the squares beside it, so that no link runs through one.
  const stubs = placed.flatMap(({ direction, y, column }): LineMark[] => {
    const left = first + column * rows.step;
    if (from - left < 0.1) return [];
    const style = direction.names === 'sector' ? { color: 'copper' as const } : { color: 'faint' as const, dash: DASH };
    return [{ points: [{ at: [left, y] }, { at: [from, y] }], width: WIDTH, ...style }];
  });
  return {
    curves: [
      ...open.map((link): CurveMark => ({ ...link, color: 'faint', width: WIDTH, dash: DASH })),
      ...named.flat().map((link): CurveMark => ({ ...link, color: 'copper', width: WIDTH })),
    ],
    lines: [...ticks, ...stubs],
  };
}
