import type { Timeline } from '@/analysis/timeline';
import { timelineWords } from '@/format/messages/scenes/timeline';
import { areaSeries } from './areas';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { undatedOf } from './lanes-bay';
import { firstOf } from './lanes-dated';
import { lanesFrame, NAME, type LanesFrame } from './lanes-frame';
import { LANES, type LaneId } from './lanes-groups';
import { BAY_INSET, lanesPlan, NAME_LINE, type Row } from './lanes-plan';
import { axisLayer, FOOT, PERIODS, silentAreas, YEARS } from './lanes-years';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark, LineMark } from './marks';
import { sheetAxes } from './sheet';
import { countText, figureMark } from './spoken';
import { textWidth } from './text-width';
import { timelineChart } from './timeline';

const HEADING = 3.4;
const TOP = PERIODS + YEARS;
/** A lane is given no more than this beyond its need; a row of a bay below the axis a quarter of it. */
const MOST_EXTRA = 5;
const DASH = [0.5, 0.5] as const;

const ruleLine = (left: number, right: number, y: number, color: LineMark['color'], width: number): LineMark => ({ points: [{ at: [left, y] }, { at: [right, y] }], color, width });

const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** Upper edges of rows one below the other, and the lower edge of the last. */
function edgesOf(rows: readonly Row[], top: number, extra: number): readonly number[] {
  return rows.reduce<readonly number[]>((edges, { height }) => [...edges, (edges.at(-1) ?? top) + height + extra], [top]);
}

function rowLayer({ parts }: Row, top: number): Layer {
  return mergeLayers(parts.map((part) => part.piece.draw(part.left, top + part.top)));
}

/** What is said of a lane with nothing in the bay, or with nothing at all. */
function silenceLayer(timeline: Timeline, lane: LaneId, top: number, frame: LanesFrame, { messages }: ChartContext): Layer {
  const isDated = firstOf(timeline, lane, frame) !== undefined;
  if (undatedOf(timeline, lane).length > 0 || (isDated && (frame.bay.isBelow || timeline.undated.length === 0))) return mergeLayers([]);
  const text = isDated ? timelineWords(messages.locale).lanes.allDated : messages.labels.missing['not-stated'];
  const [name = ''] = frame.names.lines[LANES.indexOf(lane)] ?? [];
  const left = isDated ? frame.bay.left + BAY_INSET : frame.axis.left + (frame.names.width === 0 ? textWidth(name, NAME) + 1 : 0.5);
  return { squares: [], labels: [{ at: [left, top + NAME_LINE / 2], text, color: 'muted' }], lines: [] };
}

/** Number of the undated and the promise not to guess, over the bay. */
function headingLayer(timeline: Timeline, left: number, right: number, y: number, { messages }: ChartContext): Layer {
  const { undated, undatedShort } = messages.charts.timeline;
  const count = countText(timeline.undatedTotal);
  const full = messages.charts.counted(undated, count);
  const text = textWidth(full, NAME) <= right - left ? full : messages.charts.counted(undatedShort, count);
  const note = timelineWords(messages.locale).lanes.notGuessed;
  const after = left + textWidth(text, NAME) + 1.2;
  const heading: LabelMark = { at: [left, y], text, color: 'text', size: NAME, weight: 600, mark: figureMark(timeline.undatedTotal, undated, messages) };
  return { squares: [], labels: after + textWidth(note) <= right ? [heading, { at: [after, y], text: note, color: 'muted' }] : [heading], lines: [] };
}

/** The undated apart: behind a dashed rule beside the lanes, where the lanes hold them, or with their rows below. */
function bayLayer(timeline: Timeline, rows: readonly Row[], bottom: number, extra: number, { bay }: LanesFrame, context: ChartContext): Layer {
  if (timeline.undated.length === 0) return mergeLayers([]);
  if (!bay.isBelow) {
    const rule: LineMark = { points: [{ at: [bay.left, 0] }, { at: [bay.left, bottom] }], color: 'neutral', width: 0.2, dash: DASH };
    return mergeLayers([headingLayer(timeline, bay.left + BAY_INSET, bay.right, TOP - YEARS / 2, context), { squares: [], labels: [], lines: [rule] }]);
  }
  const top = bottom + FOOT;
  const edges = edgesOf(rows, top + HEADING, extra);
  return mergeLayers([
    { squares: [], labels: [], lines: [{ ...ruleLine(0, bay.right, top, 'neutral', 0.2), dash: DASH }] },
    headingLayer(timeline, 0, bay.right, top + HEADING / 2, context),
    ...rows.map((row, index) => rowLayer(row, edges[index] ?? top)),
  ]);
}

/**
 * Lanes of kinds over the years: records at their year, periods as brackets over their whole span, objectives beyond
 * the axis open, and what has no date behind a dashed rule, beside the axis or below it. Where lanes do not fit in
 * the height, the one-line strip.
 */
export function lanesChart(timeline: Timeline, context: ChartContext, description: string): Chart {
  const frame = lanesFrame(timeline, context);
  const { bay } = frame;
  const room = context.height / context.u - TOP - FOOT - (bay.isBelow ? HEADING : 0);
  const plan = lanesPlan(timeline, frame, room, context);
  if (!plan) return timelineChart(timeline, context, description);
  const extra = Math.min(MOST_EXTRA, (room - heightOf(plan.lanes) - heightOf(plan.below)) / (LANES.length + plan.below.length / 4));
  const edges = edgesOf(plan.lanes, TOP, extra);
  const extent = { top: TOP, bottom: edges.at(-1) ?? TOP };
  const right = bay.isBelow || timeline.undated.length === 0 ? frame.axis.right + frame.beyond : bay.right;
  const rules = edges.map((y, index) => (index === 0 || index === LANES.length ? ruleLine(0, right, y, 'rule2', 0.2) : ruleLine(0, right, y, 'rule', 0.1)));
  const layer = mergeLayers([
    axisLayer(timeline, frame, extent, context),
    { squares: [], labels: [], lines: rules },
    ...plan.lanes.map((row, index) => rowLayer(row, (edges[index] ?? 0) + plan.pad)),
    ...LANES.map((lane, index) => silenceLayer(timeline, lane, (edges[index] ?? 0) + plan.pad, frame, context)),
    bayLayer(timeline, plan.below, extent.bottom, extra / 4, frame, context),
  ]);
  const { series, marks } = drawLayer('lanes', layer, context);
  const areas = areaSeries({ id: 'lanes-areas' }, silentAreas(timeline, frame, extent), context);
  return { option: { ...baseOption(context, description), ...sheetAxes(context), series: [areas, ...series] } satisfies ChartOption, marks };
}
