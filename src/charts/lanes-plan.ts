import type { Timeline } from '@/analysis/timeline';
import type { ChartContext } from './chart';
import { choosePieces, type Slot } from './choose-pieces';
import { headWidth, undatedPiece, undatedRow } from './lanes-bay';
import { datedPiece, DETAILS, firstOf } from './lanes-dated';
import { NAME, type LanesFrame } from './lanes-frame';
import { LANES, type LaneId } from './lanes-groups';
import { typeOf } from './lanes-pieces';
import type { Piece } from './piece';
import { textWidth } from './text-width';

/** Sizes of type and paddings of lanes, from wished for to least. */
const MANNERS = [
  { size: 2.4, pad: 0.8 },
  { size: 2.2, pad: 0.8 },
  { size: 2, pad: 0.8 },
  { size: 1.8, pad: 0.8 },
  { size: 1.8, pad: 0.3 },
] as const;
export const NAME_LINE = 2.4;
/** From the dashed rule of a bay beside the axis to what stands in it. */
export const BAY_INSET = 1.6;

/** A row of the picture: what stands in it, how far below the row's upper edge, and the height it needs. */
export interface Row {
  readonly parts: readonly { readonly piece: Piece; readonly left: number; readonly top: number }[];
  readonly height: number;
}

/** What is drawn in each lane, and in the bay below the axis, a row a kind. */
export interface LanesPlan {
  /** Above and below what stands in a lane. */
  readonly pad: number;
  readonly lanes: readonly Row[];
  readonly below: readonly Row[];
}

/** A lane's name on its lines. */
function namePiece(lines: readonly string[]): Piece {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, NAME))),
    height: lines.length * NAME_LINE,
    draw: (left, top) => ({
      squares: [],
      labels: lines.map((text, line) => ({ at: [left, top + (line + 0.5) * NAME_LINE], text, color: 'text', size: NAME, weight: 600 })),
      lines: [],
    }),
  };
}

/** What a name takes above its lane: nothing in a column of its own, nor to the left of the lane's first record. */
function headOf(timeline: Timeline, lane: LaneId, name: Piece, frame: LanesFrame): number {
  if (frame.names.width > 0) return 0;
  return (firstOf(timeline, lane, frame) ?? Infinity) < name.width + 1 ? NAME_LINE + 0.3 : 0;
}

/** Everything in one size of type, as fully told as a height allows; `undefined` where not even squares fit. */
function planIn({ size, pad }: (typeof MANNERS)[number], timeline: Timeline, frame: LanesFrame, height: number, context: ChartContext): (LanesPlan & { readonly isFull: boolean }) | undefined {
  const { bay } = frame;
  const type = typeOf(size);
  const inner = bay.right - bay.left - (bay.isBelow ? 0 : BAY_INSET);
  const column = Math.max(frame.names.width, headWidth(timeline, type, context) + 1.2);
  const names = LANES.map((_, index) => namePiece(frame.names.lines[index] ?? []));
  const heads = LANES.map((lane, index) => headOf(timeline, lane, names[index] ?? namePiece([]), frame));
  const [named, counted] = DETAILS;
  const slots: readonly (Slot & { readonly left: number; readonly top: number })[] = [
    ...names.map((name, row) => ({ row, choices: [name], left: 0, top: 0 })),
    ...LANES.map((lane, row) => ({ row, choices: DETAILS.map((detail) => datedPiece(timeline, lane, detail, frame, type, context)), left: 0, top: heads[row] ?? 0 })),
    ...(bay.isBelow
      ? timeline.undated.map((group, index) => ({
          row: LANES.length + index,
          choices: [named, counted].map((detail) => undatedRow(group, detail, column, inner, type, context)),
          left: 0,
          top: 0,
        }))
      : LANES.map((lane, row) => ({
          row,
          choices: [named, counted].map((detail) => undatedPiece(timeline, lane, detail, inner, type, context)),
          left: bay.left + BAY_INSET,
          top: 0,
        }))),
  ];
  const rows = LANES.length + (bay.isBelow ? timeline.undated.length : 0);
  const paddings = Array.from({ length: rows }, (_, row) => (row < LANES.length ? 2 * pad + (heads[row] ?? 0) : pad * 0.75));
  const chosen = choosePieces(slots, height - paddings.reduce((sum, each) => sum + each, 0));
  if (!chosen) return undefined;
  const laid = paddings.map((padding, row): Row => {
    const parts = slots.flatMap((slot, index) => {
      const piece = chosen.pieces[index];
      return slot.row === row && piece ? [{ piece, left: slot.left, top: slot.top }] : [];
    });
    return { parts, height: padding + Math.max(0, ...parts.map(({ piece }) => piece.height)) };
  });
  return { pad, lanes: laid.slice(0, LANES.length), below: laid.slice(LANES.length), isFull: chosen.isFull };
}

/**
 * What is drawn in a height, in root units, without the head and foot of the picture: everything by name in the
 * largest type that allows it, else the most that the least type does; `undefined` where not even squares fit.
 */
export function lanesPlan(timeline: Timeline, frame: LanesFrame, height: number, context: ChartContext): LanesPlan | undefined {
  let best: LanesPlan | undefined;
  for (const manner of MANNERS) {
    const plan = planIn(manner, timeline, frame, height, context);
    if (plan?.isFull === true) return plan;
    best = plan ?? best;
  }
  return best;
}
