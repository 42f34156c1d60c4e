import type { ChartContext } from './chart';
import { chooseLayout, HEAD_HEIGHT, LEADING, type Layout, type RowMeasure } from './register-layout';
import type { GroupText } from './register-text';

const MOST_PAD = 3.4;
const MOST_HEAD_PAD = 1.2;
const MORE = 2.2;

export interface RowFrame extends RowMeasure {
  readonly top: number;
}

/** Where everything of the register stands; lengths in root units, from the upper left corner. */
export interface RegisterFrame extends Omit<Layout, 'groups'> {
  readonly leading: number;
  readonly headHeight: number;
  readonly groups: readonly { readonly text: GroupText; readonly top: number; readonly rows: readonly RowFrame[] }[];
  /** Rows that found no room, and where that is said. */
  readonly more?: { readonly top: number; readonly count: number };
}

/** The height to which lower rows are raised so that all of them fill a room, as even as their words allow. */
function evenHeight(heights: readonly number[], room: number): number {
  const falling = [...heights].sort((a, b) => b - a);
  let rest = room;
  for (const [index, height] of falling.entries()) {
    const even = rest / (falling.length - index);
    if (height <= even) return Math.min(even, (falling[0] ?? 0) + MOST_PAD);
    rest -= height;
  }
  return 0;
}

/** The register in a box: the layout that fits, spread over the height; rows without room are left out and counted. */
export function registerFrame(groups: readonly GroupText[], context: ChartContext): RegisterFrame {
  const { u, messages } = context;
  const height = context.height / u;
  const layout = chooseLayout(groups, context.width / u, height, messages);
  const isWhole = layout.height <= height;
  const limit = isWhole ? Infinity : height - MORE;
  const heads = layout.groups.length;
  const headHeight = HEAD_HEIGHT + Math.max(0, Math.min(MOST_HEAD_PAD, (height - layout.height) / Math.max(heads, 1) / 3));
  const rowHeights = layout.groups.flatMap(({ rows }) => rows.map((row) => row.height));
  const least = isWhole ? evenHeight(rowHeights, height - heads * headHeight) : 0;
  let top = 0;
  let left = 0;
  const placed = layout.groups.flatMap(({ text, rows }) => {
    const start = top;
    const shown: RowFrame[] = [];
    let bottom = start + headHeight;
    for (const row of rows) {
      const own = Math.max(row.height, least);
      if (left > 0 || bottom + own > limit) {
        left += 1;
        continue;
      }
      shown.push({ ...row, top: bottom, height: own });
      bottom += own;
    }
    if (shown.length === 0 && (rows.length > 0 || bottom > limit)) return [];
    top = bottom;
    return [{ text, top: start, rows: shown }];
  });
  return {
    ...layout,
    groups: placed,
    leading: layout.size * LEADING,
    headHeight,
    ...(left > 0 && { more: { top, count: left } }),
  };
}
