import type { Timeline } from '@/analysis/timeline';
import type { ChartContext } from './chart';
import { choosePieces, type Slot } from './choose-pieces';
import { headWidth, undatedPiece, undatedRow } from './lanes-bay';
import { datedPiece, DETAILS, firstOf } from './lanes-dated';
import { NAME, type LanesFrame } from './lanes-frame';
import { LANES, type LaneId } from './lanes-groups';
import { typeOf, type Type } from './lanes-pieces';
import type { Piece } from './piece';
import { textWidth } from './text-width';

/** From the size wished for to the least. */
const SIZES = [2.4, 2.2, 2, 1.8] as const;
export const NAME_LINE = 2.4;
/** Above and below what stands in a lane, and between rows of a bay below the axis. */
export const PAD = 0.8;
const ROW_GAP = 0.6;

/** A row of the picture: what stands in it, how far below the row's upper edge, and the height it needs. */
export interface Row {
  readonly parts: readonly { readonly piece: Piece; readonly left: number; readonly top: number }[];
  readonly height: number;
}

/** What is drawn in each lane, and in the bay below the axis, a row a kind. */
export interface LanesPlan {
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
function planIn(type: Type, timeline: Timeline, frame: LanesFrame, height: number, context: ChartContext): (LanesPlan & { readonly isFull: boolean }) | undefined {
  const { bay } = frame;
  const inner = bay.right - bay.left - (bay.isBelow ? 0 : 2 * PAD);
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
          left: bay.left + 2 * PAD,
          top: 0,
        }))),
  ];
  const padding = (row: number): number => (row < LANES.length ? 2 * PAD + (heads[row] ?? 0) : ROW_GAP);
  const rows = LANES.length + (bay.isBelow ? timeline.undated.length : 0);
  const paddings = Array.from({ length: rows }, (_, row) => padding(row));
  const chosen = choosePieces(slots, height - paddings.reduce((sum, each) => sum + each, 0));
  if (!chosen) return undefined;
  const laid = paddings.map((pad, row): Row => {
    const parts = slots.flatMap((slot, index) => {
      const piece = chosen.pieces[index];
      return slot.row === row && piece ? [{ piece, left: slot.left, top: slot.top }] : [];
    });
    return { parts, height: pad + Math.max(0, ...parts.map(({ piece }) => piece.height)) };
  });
  return { lanes: laid.slice(0, LANES.length), below: laid.slice(LANES.length), isFull: chosen.isFull };
}

/**
 * What is drawn in a height, in root units, without the head and foot of the picture: everything by name in the
 * largest type that allows it, else the most that the least type does; `undefined` where not even squares fit.
 */
export function lanesPlan(timeline: Timeline, frame: LanesFrame, height: number, context: ChartContext): LanesPlan | undefined {
  const plans = SIZES.map((size) => planIn(typeOf(size), timeline, frame, height, context));
  return plans.find((plan) => plan?.isFull) ?? plans.at(-1);
}
