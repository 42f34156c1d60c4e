import type { Districts, PlaceRow } from '@/analysis/districts';
import { numberOf } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { districtsWords } from '@/format/messages/desk/districts';
import type { ChartContext } from './chart';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

export const LINE = 2.5;
/** Between tiles and within them; less of both where the picture is narrow. */
const WIDE = { gap: 0.9, pad: 0.7 } as const;
const NARROW = { gap: 0.5, pad: 0.35 } as const;
const NARROW_BELOW = 60;
const BELOW = 1;
/** A tile is at most so wide and high, and at least high enough for its name and its squares. */
const MOST = { width: 17, height: 9 } as const;
const LEAST_TILE = 5.2;
const ITEM_GAP = 1.6;

/** A tile and its upper left corner. */
export interface TilePlace {
  readonly row: PlaceRow;
  readonly left: number;
  readonly top: number;
}

/** A place off the grid: its words, and where they stand. */
export interface OffPlace {
  readonly row: PlaceRow;
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Where everything of the picture stands; lengths in root units from the upper left corner. */
export interface DistrictFrame {
  readonly width: number;
  readonly tile: { readonly width: number; readonly height: number };
  readonly gap: number;
  readonly pad: number;
  readonly tiles: readonly TilePlace[];
  /** The corner of a place of the grid, counted from the grid's first row and column. */
  readonly corner: (row: number, column: number) => readonly [left: number, top: number];
  readonly isFree: (row: number, column: number) => boolean;
  readonly unplaced: number;
  readonly offGrid: { readonly top: number; readonly places: readonly OffPlace[] };
  readonly caption: { readonly top: number; readonly lines: readonly string[] };
}

/** A place's short name and its count, a dash where no record stands there. */
function wordsOf({ place, figure }: PlaceRow, { messages }: ChartContext): string {
  return messages.charts.counted(inLocale(place.shortName, messages.locale), String(numberOf(figure) || '–'));
}

/** Words side by side over lines of a width, after those that lead them. */
function flowed(rows: readonly PlaceRow[], lead: string, width: number, context: ChartContext): readonly Omit<OffPlace, 'top'>[][] {
  const lines: Omit<OffPlace, 'top'>[][] = [[]];
  let left = textWidth(lead) + ITEM_GAP;
  for (const row of rows) {
    const text = wordsOf(row, context);
    const own = textWidth(text);
    if (left > 0 && left + own > width) {
      lines.push([]);
      left = 0;
    }
    lines.at(-1)?.push({ row, text, left });
    left += own + ITEM_GAP;
  }
  return lines;
}

/** The grid as large as the words under it leave room for. */
export function districtFrame({ rows }: Districts, context: ChartContext): DistrictFrame {
  const { u, messages } = context;
  const words = districtsWords(messages.locale);
  const [width, height] = [context.width / u, context.height / u];
  const { gap, pad } = width < NARROW_BELOW ? NARROW : WIDE;
  const onGrid = rows.flatMap((row) => (row.place.tile ? [{ row, at: row.place.tile }] : []));
  const last = (axis: 0 | 1): number => Math.max(0, ...onGrid.map(({ at }) => at[axis])) + 1;
  const caption = wrapText(words.caption, width, 2);
  const off = rows.filter(({ place }) => place.tile === null);
  const lines = off.length === 0 ? [] : flowed(off, words.offGrid, width, context);
  const foot = BELOW + LINE * (1 + lines.length + caption.length);
  const tile = {
    width: Math.min(MOST.width, (width - gap * (last(1) - 1)) / last(1)),
    height: Math.min(MOST.height, Math.max(LEAST_TILE, (height - foot - gap * (last(0) - 1)) / last(0))),
  };
  const corner = (row: number, column: number): readonly [number, number] => [column * (tile.width + gap), row * (tile.height + gap)];
  const unplaced = last(0) * (tile.height + gap) - gap + BELOW;
  const offTop = unplaced + LINE;
  return {
    width,
    tile,
    gap,
    pad,
    tiles: onGrid.map(({ row, at }) => ({ row, left: corner(...at)[0], top: corner(...at)[1] })),
    corner,
    isFree: (row, column) => onGrid.every(({ at }) => at[0] !== row || at[1] !== column),
    unplaced,
    offGrid: { top: offTop, places: lines.flatMap((line, index) => line.map((each) => ({ ...each, top: offTop + index * LINE }))) },
    caption: { top: offTop + lines.length * LINE, lines: caption },
  };
}
