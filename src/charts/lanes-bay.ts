import type { Timeline, TimelineGroup } from '@/analysis/timeline';
import type { ChartContext } from './chart';
import type { Detail } from './lanes-dated';
import { isNamed, LANE_KINDS, type LaneId } from './lanes-groups';
import { countedPiece, namedPieces, wordsPiece, type Counted, type Type } from './lanes-pieces';
import { besidePieces, flowPieces, stackPieces, type Piece } from './piece';
import { countText } from './spoken';
import { textWidth } from './text-width';

const GAP = 1.6;

/** The undated groups of a lane. */
export function undatedOf(timeline: Timeline, lane: LaneId): readonly TimelineGroup[] {
  return timeline.undated.filter((group) => LANE_KINDS[lane].includes(group.lane));
}

const wordsOf = (group: TimelineGroup, { messages }: ChartContext): string =>
  messages.charts.counted(messages.charts.timeline.lanes[group.lane], countText(group.figure));

/** Undated records of one kind within a width: their number and names in reading order, or squares and number. */
function groupPiece(group: TimelineGroup, detail: Detail, width: number, type: Type, context: ChartContext): Piece {
  const words = wordsOf(group, context);
  const counted: Counted = { items: group.items, figure: group.figure, where: context.messages.charts.timeline.lanes[group.lane] };
  const names = detail === 'named' && isNamed(group.lane) ? namedPieces(counted, width, width / 2, type, 'text', context) : undefined;
  if (names) return flowPieces([wordsPiece(words, type, 'muted', group.figure, context), ...names], width, GAP);
  return countedPiece(counted, words, width, width, type, 'text', context);
}

/** What a lane has in the bay, beside the axis. */
export function undatedPiece(timeline: Timeline, lane: LaneId, detail: Detail, width: number, type: Type, context: ChartContext): Piece {
  return stackPieces(undatedOf(timeline, lane).map((group) => groupPiece(group, detail, width, type, context)), 0.3);
}

/** Width of the widest word before the squares of a bay below the axis. */
export function headWidth(timeline: Timeline, type: Type, context: ChartContext): number {
  return Math.max(0, ...timeline.undated.map((group) => textWidth(wordsOf(group, context), type.text)));
}

/** A kind's row in the bay below the axis: its number in the column of names, its squares or names after it. */
export function undatedRow(group: TimelineGroup, detail: Detail, column: number, width: number, type: Type, context: ChartContext): Piece {
  const words = wordsPiece(wordsOf(group, context), type, 'text', group.figure, context);
  const head: Piece = { ...words, width: column };
  const counted: Counted = { items: group.items, figure: group.figure, where: context.messages.charts.timeline.lanes[group.lane] };
  const names = detail === 'named' && isNamed(group.lane) ? namedPieces(counted, width - column, width / 2, type, 'muted', context) : undefined;
  const content = names ? flowPieces(names, width - column, GAP) : countedPiece(counted, '', width - column, width - column, type, 'text', context);
  return besidePieces(head, content, 0);
}
