import type { Timeline, TimelineGroup } from '@/analysis/timeline';
import { yearOf, type DaySpan } from '@/domain/edtf';
import type { Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import type { ChartContext } from './chart';
import { firstThatFits } from './flow';
import { mergeLayers, type Layer } from './layer';
import type { LabelMark } from './marks';
import { countText, figureMark } from './spoken';
import { textWidth } from './text-width';
import { across, GAP, onAxis, partAt, SQUARE, type TimelineFrame } from './timeline-frame';

/** All records of one period, and the plan that gives the period its name. */
interface Period {
  readonly span: DaySpan;
  readonly plan: Timeline['planPeriods'][number] | undefined;
  readonly groups: readonly TimelineGroup[];
}

/** Some words of a bracket and the figure they open. */
export interface Piece {
  readonly text: string;
  readonly figure?: Figure;
  readonly spoken: string;
}

const DOT = 1.8;

interface Placed {
  readonly pieces: readonly Piece[];
  readonly ended: string;
  readonly endedLeft: number;
  readonly start: number;
  readonly end: number;
  readonly wordsLeft: number;
  readonly right: number;
}

const spanKey = (span: DaySpan): string => `${span.start}/${span.end}`;

/** The periods of the timeline, in its order: earlier ones first. */
function periodsOf(timeline: Timeline): readonly Period[] {
  const spans = new Map(timeline.periods.flatMap(({ span }) => (span ? [[spanKey(span), span] as const] : [])));
  return [...spans].map(([key, span]) => ({
    span,
    plan: timeline.planPeriods.find((plan) => spanKey(plan.span) === key),
    groups: timeline.periods.filter((group) => group.span && spanKey(group.span) === key),
  }));
}

/** Lane and count; platforms with the status they share, where `full`. */
export function groupPiece(group: TimelineGroup, full: boolean, messages: Messages): Piece {
  const { timeline, counted } = messages.charts;
  const [first] = group.items;
  const shared = group.lane === 'platforms' && first && group.items.every(({ status }) => status === first.status) ? first.status : undefined;
  const lane = timeline.periodLanes[group.lane];
  const spoken = shared === undefined ? lane : timeline.inStatus(lane, messages.labels.statuses[shared]);
  return { text: counted(full ? spoken : lane, countText(group.figure)), figure: group.figure, spoken };
}

/** The wordings of a bracket, from full to short: all with their status, all, the name of the period alone. */
function wordings(period: Period, messages: Messages): readonly (readonly Piece[])[] {
  const { timeline } = messages.charts;
  const { plan, span } = period;
  const name = plan ? inLocale(plan.label, messages.locale) : timeline.span(yearOf(span.start), yearOf(span.end));
  const lead = (text: string): Piece => ({ text, spoken: name, ...(plan ? { figure: plan.figure } : {}) });
  const rest = (full: boolean): readonly Piece[] => period.groups.map((group) => groupPiece(group, full, messages));
  return [[lead(timeline.leads(name)), ...rest(true)], [lead(timeline.leads(name)), ...rest(false)], [lead(name)]];
}

/** Before a piece: nothing before the first, little after the period's name, room for a middle dot between others. */
const spaceBefore = (index: number): number => (index === 0 ? 0 : index === 1 ? 0.4 : DOT);
const piecesWidth = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }, index) => sum + spaceBefore(index) + textWidth(text), 0);

/** Where the words of a bracket may stand: up to its end, in the part of the axis that holds most of it. */
function homeOf(start: number, end: number, { parts }: TimelineFrame): { readonly left: number; readonly right: number } {
  const held = parts.map(({ left, right }) => ({ left, right: Math.min(right, end), held: Math.min(right, end) - Math.max(left, start) }));
  return held.reduce((best, each) => (each.held > best.held ? each : best));
}

/**
 * Where a bracket's words stand: from its start, or ending at its end where they are wider than the bracket itself.
 */
function placePeriod(period: Period, frame: TimelineFrame, messages: Messages): Placed {
  const [first, last] = onAxis(period.span, frame);
  const start = across(first, frame);
  const end = across(last, frame, 'end');
  const { ended, endedShort } = messages.charts.timeline;
  const endedLeft = across(last, frame) + GAP;
  const room = (last === frame.end ? frame.axis + frame.beyond : partAt(last, 'start', frame).right + (partAt(last, 'start', frame).end === frame.end ? frame.beyond : 0)) - endedLeft;
  const mark = period.plan?.ended === true ? (firstThatFits([ended, endedShort], room) ?? '') : '';
  const home = homeOf(start, end, frame);
  const pieces = wordings(period, messages).find((each) => piecesWidth(each) <= home.right - home.left - 0.4) ?? [];
  const wordsLeft = Math.max(home.left, Math.min(Math.max(start, home.left) + 0.4, home.right - 0.4 - piecesWidth(pieces)));
  return { pieces, ended: mark, endedLeft, start, end, wordsLeft, right: mark === '' ? end : endedLeft + textWidth(mark) };
}

/** Rows so that neither brackets nor words meet; what needs more than `most` rows stands without words in the last. */
function rowsOf(placed: readonly Placed[], most: number): readonly number[] {
  const ends: number[] = [];
  return placed.map((each) => {
    const left = Math.min(each.wordsLeft, each.start);
    const found = ends.findIndex((end) => end + GAP <= left);
    const row = found >= 0 ? found : ends.length;
    if (row < most) ends[row] = each.right;
    return row;
  });
}

function periodLayer(placed: Placed, top: number, frame: TimelineFrame, bare: boolean, context: ChartContext): Layer {
  const at = (x: number, y: number) => ({ at: [frame.from, top + y] as const, shift: [x, 0] as const });
  let left = placed.wordsLeft;
  const words = placed.pieces.flatMap((piece, index): LabelMark[] => {
    const dot: LabelMark[] = index > 1 ? [{ ...at(left + DOT / 2, 1), text: '·', color: 'copper', align: 'center' }] : [];
    left += spaceBefore(index);
    const label: LabelMark = {
      ...at(left, 1),
      text: piece.text,
      color: 'copper',
      weight: index === 0 ? 600 : 500,
      ...(piece.figure ? { mark: figureMark(piece.figure, piece.spoken, context.messages) } : {}),
    };
    left += textWidth(piece.text);
    return [...dot, label];
  });
  const ended: LabelMark[] = placed.ended === '' ? [] : [{ ...at(placed.endedLeft, 1), text: placed.ended, color: 'muted' }];
  return {
    squares: [],
    labels: bare ? [] : [...words, ...ended],
    lines: [{ points: [at(placed.start, 2.8), at(placed.start, 2.2), at(placed.end, 2.2), at(placed.end, 2.8)], color: 'copper', width: 0.2 }],
  };
}

/** Brackets over their whole periods with their words, and the height they take in root units. */
export function periodsLayer(timeline: Timeline, frame: TimelineFrame, context: ChartContext): { readonly layer: Layer; readonly height: number } {
  const placed = periodsOf(timeline).map((period) => placePeriod(period, frame, context.messages));
  const most = Math.max(1, Math.floor((frame.squaresY - SQUARE / 2) / frame.bracket));
  const rows = rowsOf(placed, most);
  const count = Math.min(Math.max(0, ...rows.map((row) => row + 1)), most);
  const layers = placed.map((each, index) => {
    const row = rows[index] ?? 0;
    return periodLayer(each, Math.min(row, most - 1) * frame.bracket, frame, row >= most, context);
  });
  return { layer: mergeLayers(layers), height: count * frame.bracket };
}
