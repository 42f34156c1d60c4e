import type { Timeline, TimelineGroup } from '@/analysis/timeline';
import { squareOf } from '@/analysis/square';
import type { DaySpan } from '@/domain/edtf';
import type { ChartContext } from './chart';
import { placeOf, type LanesFrame } from './lanes-frame';
import { isAlone, isNamed, LANE_KINDS, type LaneId } from './lanes-groups';
import { countedPiece, namedPieces, wordsPiece, type Counted, type Type } from './lanes-pieces';
import { mergeLayers } from './layer';
import type { LineMark } from './marks';
import { stackPieces, type Piece } from './piece';
import { isExternal, wording } from './timeline-dated';
import { onAxis } from './timeline-frame';
import { groupPiece } from './timeline-periods';

/** How much is said of a group: its records by name, their number, or the squares alone. */
export const DETAILS = ['named', 'counted', 'bare'] as const;
export type Detail = (typeof DETAILS)[number];

/** Inset of squares from the start of their date, and the bracket's height with the gap below it. */
const INSET = 0.5;
const BRACKET = 0.9;
const GAP = 1.2;
const LEAST_BRACKET = 0.3;
/** Squares without words stand closer. */
const BARE = { side: 1.4, line: 1.7 } as const;
/** The words of one year run over little more than half of all years, where that leaves them room. */
const MOST_SHARE = 0.6;
const LEAST_ROOM = 20;

/** One group at its date: what is drawn, from where to where, and the bracket as wide as the date is precise. */
interface Block {
  readonly piece: Piece;
  readonly left: number;
  readonly right: number;
  readonly bracket: LineMark['color'];
  readonly span: readonly [from: number, to: number];
}

type Dated = TimelineGroup & { readonly span: DaySpan };

/** A lane's groups with a date: periods, then points in time, each from the earliest. */
function datedIn({ periods, dated }: Timeline, lane: LaneId): readonly Dated[] {
  const isIn = (group: TimelineGroup): group is Dated => group.span !== null && LANE_KINDS[lane].includes(group.lane);
  return [...periods, ...dated].filter(isIn);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of a group: its kind and number; platforms of a period with their status. */
function said(group: Dated, context: ChartContext): { readonly words: string; readonly where: string } {
  const { messages } = context;
  const where = messages.charts.timeline.lanes[group.lane];
  if (group.span.precision !== 'period') return { words: wording(group, messages), where };
  const { text, spoken } = groupPiece(group, true, messages);
  return { words: capital(text), where: spoken };
}

const countedOf = (group: Dated, context: ChartContext): Counted => ({ items: group.items, figure: group.figure, where: said(group, context).where });

/** What is told of a group at its place; `type` is smaller where squares stand without words. */
function contentOf(group: Dated, detail: Detail, room: number, forSquares: number, type: Type, context: ChartContext): Piece {
  const { words } = said(group, context);
  const counted = countedOf(group, context);
  const isQuiet = isExternal(group);
  if (detail === 'named' && isNamed(group.lane)) {
    const names = namedPieces(counted, room, forSquares, type, isQuiet ? 'muted' : 'text', context);
    if (names) return isAlone(group.lane) || isQuiet ? stackPieces(names) : stackPieces([wordsPiece(words, type, 'muted', group.figure, context), ...names]);
  }
  const color = isQuiet ? 'muted' : group.items.every(({ status }) => status === 'direction') ? 'copper' : 'text';
  return countedPiece(counted, detail === 'bare' ? '' : words, room, forSquares, type, color, context);
}

function blockOf(group: Dated, detail: Detail, frame: LanesFrame, wished: Type, context: ChartContext): Block {
  const type = detail === 'bare' ? { ...wished, ...BARE } : wished;
  const [start, end] = onAxis(group.span, frame);
  const from = placeOf(start, frame);
  const to = Math.max(placeOf(end, frame), from + LEAST_BRACKET);
  const isPeriod = group.span.precision === 'period';
  // A point in time keeps within its own year, however late in it.
  const yearEnd = isPeriod ? to : placeOf(Math.min(Math.floor(start) + 1, frame.end), frame);
  const forSquares = isPeriod ? to - from - 2 * INSET : frame.year - 2 * INSET;
  const least = countedPiece(countedOf(group, context), '', Infinity, forSquares, type, 'text', context).width;
  const left = Math.max(Math.min(from + INSET, yearEnd - INSET - least), placeOf(Math.floor(start), frame) + Math.min(INSET, frame.year / 10));
  const most = isPeriod ? Infinity : Math.max(LEAST_ROOM, (frame.axis.right - frame.axis.left) * MOST_SHARE);
  const piece = contentOf(group, detail, Math.min(most, frame.axis.right + frame.beyond - left), forSquares, type, context);
  const [first] = group.items;
  return { piece, left, right: Math.max(left + piece.width, to), bracket: first && !isExternal(group) ? squareOf(first.status).tone : 'muted', span: [from, to] };
}

/** Blocks in as few rows as keep them apart, each in the uppermost that is free. */
function rowsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const rows: Block[][] = [];
  for (const block of blocks) {
    const from = Math.min(block.left, block.span[0]);
    const row = rows.find((each) => each.every((other) => block.right + GAP <= Math.min(other.left, other.span[0]) || other.right + GAP <= from));
    if (row) row.push(block);
    else rows.push([block]);
  }
  return rows;
}

function bracketOf({ span: [from, to], bracket }: Block, top: number): LineMark {
  return { points: [{ at: [from, top + 0.6] }, { at: [from, top] }, { at: [to, top] }, { at: [to, top + 0.6] }], color: bracket, width: 0.2 };
}

/** Where a lane's first record stands, in root units from the picture's left edge; `undefined` where nothing has a date. */
export function firstOf(timeline: Timeline, lane: LaneId, frame: LanesFrame): number | undefined {
  const starts = datedIn(timeline, lane).map(({ span }) => placeOf(Math.floor(onAxis(span, frame)[0]), frame));
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** What a lane has on the axis, periods first; it draws itself from the picture's left edge. */
export function datedPiece(timeline: Timeline, lane: LaneId, detail: Detail, frame: LanesFrame, type: Type, context: ChartContext): Piece {
  const blocks = datedIn(timeline, lane).map((group) => blockOf(group, detail, frame, type, context));
  const rows = rowsOf(blocks).map((row): Piece => ({
    width: frame.axis.right,
    height: BRACKET + Math.max(...row.map(({ piece }) => piece.height)),
    draw: (left, top) =>
      mergeLayers(
        row.map((block) => {
          const layer = block.piece.draw(left + block.left, top + BRACKET);
          return { ...layer, lines: [...layer.lines, bracketOf(block, top)] };
        }),
      ),
  }));
  return stackPieces(rows, 0.6);
}
