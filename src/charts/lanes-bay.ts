import type { Timeline, TimelineGroup } from '@/analysis/timeline';
import type { ChartContext } from './chart';
import type { Detail } from './lanes-dated';
import { isNamed, LANE_KINDS, type LaneId } from './lanes-groups';
import { countedPiece, namedPieces, wordsPiece, type Counted, type Type } from './lanes-pieces';
import { besidePieces, flowPieces, stackPieces, type Piece } from './piece';
import { countText } from './spoken';
import { textWidth } from './text-width';

const GAP = 1.6;
/** Narrower bays have no column for the numbers. */
const COLUMN_FROM = 60;

/** The undated groups of a lane. */
export function undatedOf(timeline: Timeline, lane: LaneId): readonly TimelineGroup[] {
  return timeline.undated.filter((group) => LANE_KINDS[lane].includes(group.lane));
}

const wordsOf = (group: TimelineGroup, { messages }: ChartContext): string =>
  messages.charts.counted(messages.charts.timeline.lanes[group.lane], countText(group.figure));

/** Width of the widest word before the squares. */
export function headWidth(timeline: Timeline, type: Type, context: ChartContext): number {
  return Math.max(0, ...timeline.undated.map((group) => textWidth(wordsOf(group, context), type.text)));
}

const countedOf = (group: TimelineGroup, { messages }: ChartContext): Counted => ({ items: group.items, figure: group.figure, where: messages.charts.timeline.lanes[group.lane] });

/** Undated records of one kind: their number in a column of its own, then their squares, each with its name where told. */
export function undatedRow(group: TimelineGroup, detail: Detail, column: number, width: number, type: Type, context: ChartContext): Piece {
  const head: Piece = { ...wordsPiece(wordsOf(group, context), type, 'text', group.figure, context), width: column };
  const counted = countedOf(group, context);
  const names = detail === 'named' && isNamed(group.lane) ? namedPieces(counted, width - column, width / 2, type, 'muted', context) : undefined;
  return besidePieces(head, names ? flowPieces(names, width - column, GAP) : countedPiece(counted, '', width - column, width - column, type, 'text', context), 0);
}

/** The same where there is no room for a column: names below their number, or squares before it. */
function narrowPiece(group: TimelineGroup, detail: Detail, width: number, type: Type, context: ChartContext): Piece {
  const words = wordsOf(group, context);
  const counted = countedOf(group, context);
  const names = detail === 'named' && isNamed(group.lane) ? namedPieces(counted, width, width / 2, type, 'muted', context) : undefined;
  if (names) return stackPieces([wordsPiece(words, type, 'text', group.figure, context), flowPieces(names, width, GAP)]);
  return countedPiece(counted, words, width, width, type, 'text', context);
}

/** What a lane has in the bay beside the axis. */
export function undatedPiece(timeline: Timeline, lane: LaneId, detail: Detail, width: number, type: Type, context: ChartContext): Piece {
  const column = headWidth(timeline, type, context) + GAP;
  const pieces = undatedOf(timeline, lane).map((group) =>
    width < COLUMN_FROM ? narrowPiece(group, detail, width, type, context) : undatedRow(group, detail, column, width, type, context),
  );
  return stackPieces(pieces, 0.3);
}
