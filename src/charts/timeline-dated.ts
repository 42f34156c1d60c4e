import type { Timeline, TimelineGroup } from '@/analysis/timeline';
import { squareOf } from '@/analysis/square';
import type { DaySpan } from '@/domain/edtf';
import type { Messages } from '@/format/messages';
import type { ChartContext } from './chart';
import { fitSquares, type SquareRun } from './fit-squares';
import { flow, firstThatFits } from './flow';
import { mergeLayers, type Layer } from './layer';
import type { LabelMark, LineMark, SquareMark } from './marks';
import { countText, figureMark, itemMark } from './spoken';
import { textWidth } from './text-width';
import { across, GAP, LINE, onAxis, partAt, SQUARE, type TimelineFrame } from './timeline-frame';

/** All that shares one date: its place on the axis, and its squares' left edge in root units. */
interface Cluster {
  readonly groups: readonly TimelineGroup[];
  readonly start: number;
  readonly end: number;
  readonly runs: readonly SquareRun[];
  readonly width: number;
  readonly left: number;
}

const INSET = 0.6;
const WORDS = 1.2;

export const isExternal = (group: TimelineGroup): boolean => group.items.length > 0 && group.items.every(({ status }) => status === 'external');

function clustersOf(dated: readonly TimelineGroup[], frame: TimelineFrame): readonly Cluster[] {
  const byDate = new Map<string, { readonly span: DaySpan; readonly groups: TimelineGroup[] }>();
  for (const group of dated) {
    const { date, span } = group;
    if (date === null || !span) continue;
    const sameDate = byDate.get(date);
    if (sameDate) sameDate.groups.push(group);
    else byDate.set(date, { span, groups: [group] });
  }
  const inYear = new Map<string, number>();
  for (const date of byDate.keys()) inYear.set(date.slice(0, 4), (inYear.get(date.slice(0, 4)) ?? 0) + 1);
  const clusters = [...byDate].map(([date, { span, groups }]): Cluster => {
    const [start, end] = onAxis(span, frame);
    const room = (frame.year - INSET) / (inYear.get(date.slice(0, 4)) ?? 1) - GAP / 2;
    const share = (room - (groups.length - 1) * GAP / 2) / groups.reduce((sum, group) => sum + group.items.length, 0);
    const runs = groups.map((group) => fitSquares(group.items.length, share * group.items.length, SQUARE));
    const width = runs.reduce((sum, run) => sum + run.width, (runs.length - 1) * (GAP / 2));
    return { groups, start, end, runs, width, left: across(start, frame) + INSET };
  });
  return apart(clusters.sort((a, b) => a.start - b.start || b.end - a.end), frame);
}

/** Moves clusters off each other: to the right as far as needed, then back inside of their own year. */
function apart(clusters: readonly Cluster[], frame: TimelineFrame): readonly Cluster[] {
  let free = 0;
  const pushed = clusters.map((cluster) => {
    const left = Math.max(cluster.left, free);
    free = left + cluster.width + GAP / 2;
    return { ...cluster, left };
  });
  let limit = frame.axis;
  return pushed
    .reverse()
    .map((cluster) => {
      const yearEnd = across(Math.floor(cluster.start) + 1, frame, 'end') - 0.2;
      const left = Math.max(Math.min(cluster.left, Math.min(limit, yearEnd) - cluster.width), 0);
      limit = left - GAP / 2;
      return { ...cluster, left };
    })
    .reverse();
}

/** A bracket on the axis as wide as the date is precise: a year a year wide, a month a month. */
function spanMark(cluster: Cluster, frame: TimelineFrame): LineMark {
  const start = across(cluster.start, frame);
  const end = Math.max(across(cluster.end, frame, 'end'), start + 0.2);
  const point = (x: number, rise: number) => ({ at: [frame.from, frame.axisY] as const, shift: [x, -rise] as const });
  return {
    points: [point(start, 0.5), point(start, 0), point(end, 0), point(end, 0.5)],
    color: cluster.groups.every(isExternal) ? 'muted' : 'text',
    width: 0.25,
  };
}

function squaresOf(cluster: Cluster, isWorded: boolean, frame: TimelineFrame, context: ChartContext): Layer {
  const { messages } = context;
  // Squares of one group alone would be taken for those of all: then the words over them tell each number.
  if (isWorded && cluster.runs.some(({ shown }) => shown === 0)) return { squares: [], labels: [], lines: [] };
  let left = cluster.left;
  const layers = cluster.groups.map((group, index): Layer => {
    const run = cluster.runs[index];
    const start = left;
    if (!run) return { squares: [], labels: [], lines: [] };
    left += run.width + GAP / 2;
    const lane = messages.charts.timeline.lanes[group.lane];
    const figure = figureMark(group.figure, lane, messages);
    const at = [frame.from, frame.squaresY] as const;
    const squares = group.items.slice(0, run.shown).map((item, place): SquareMark => ({
      at,
      shift: [start + run.size / 2 + place * run.pitch, 0],
      size: run.size,
      ...squareOf(item.status),
      isNew: context.news.has(item.record),
      mark: run.times === undefined ? itemMark(item, lane, messages) : figure,
    }));
    // Where not one square fits its number stands alone.
    const labels: LabelMark[] = run.times === undefined ? [] : [{ at, shift: [start + run.width, 0], text: run.times, color: 'text', align: 'right', mark: figure }];
    return { squares, labels, lines: [] };
  });
  return mergeLayers(layers);
}

/** What a group is called: its lane and count; what public sources say is never counted. */
export function wording(group: TimelineGroup, messages: Messages): string {
  const lane = messages.charts.timeline.lanes[group.lane];
  return isExternal(group) ? `${lane} ↗` : messages.charts.counted(lane, countText(group.figure));
}

/** Words over a cluster's squares: how many lines up they reach, and how far down they hang. */
interface Words {
  readonly labels: readonly LabelMark[];
  readonly base: number;
  readonly reach: number;
}
const LEADING = LINE - 0.05;
const NO_WORDS: Words = { labels: [], base: 0, reach: 0 };
/** How far over the middle of the squares so many lines up is. */
const riseOf = (line: number): number => SQUARE / 2 + WORDS + line * LEADING;

/** Words from line `base` up, on as many lines as there are; `undefined` where they do not fit. */
function wordsOf(cluster: Cluster, room: number, base: number, lines: number, frame: TimelineFrame, context: ChartContext): Words | undefined {
  const texts = cluster.groups.map((group) => wording(group, context.messages));
  const placed = flow(texts.map((text) => textWidth(text)), room, GAP, lines - base);
  if (!placed) return undefined;
  const last = Math.max(...placed.map(({ line }) => line));
  const labels = cluster.groups.map((group, index): LabelMark => ({
    at: [frame.from, frame.squaresY],
    shift: [cluster.left + (placed[index]?.x ?? 0), -riseOf(base + last - (placed[index]?.line ?? 0))],
    text: texts[index] ?? '',
    color: isExternal(group) ? 'muted' : 'text',
    mark: figureMark(group.figure, context.messages.charts.timeline.lanes[group.lane], context.messages),
  }));
  return { labels, base, reach: base + last + 1 };
}

/** Words of all clusters: each up to the next date, or over the words of the dates it would run into. */
function allWords(clusters: readonly Cluster[], top: number, frame: TimelineFrame, context: ChartContext): readonly Words[] {
  const lines = Math.max(0, Math.floor((frame.squaresY - SQUARE / 2 - 0.3 - top) / LEADING));
  return clusters.reduceRight<readonly Words[]>((placed, cluster, index) => {
    const end = partAt(cluster.start, 'start', frame).right;
    const fitting = [...placed, undefined].flatMap((_, over) => {
      const next = clusters[index + 1 + over]?.left ?? frame.axis;
      const base = Math.max(0, ...placed.slice(0, over).map(({ reach }) => reach));
      return wordsOf(cluster, Math.min(next - GAP, end) - cluster.left, base, lines, frame, context) ?? [];
    });
    return [fitting[0] ?? NO_WORDS, ...placed];
  }, []);
}

/** From squares up to words that stand over those of the next date. */
function leaderOf(cluster: Cluster, { base }: Words, frame: TimelineFrame): readonly LineMark[] {
  if (base === 0) return [];
  const points = [SQUARE / 2, riseOf(base)].map((rise) => ({ at: [frame.from, frame.squaresY] as const, shift: [cluster.left - 0.4, -rise] as const }));
  return [{ points, color: 'rule2', width: 0.15 }];
}

/** Muted words for stretches of years, amid the widest gap between the squares; nothing where they do not fit. */
function remark(wordings: readonly string[], from: number, to: number, clusters: readonly Cluster[], frame: TimelineFrame): readonly LabelMark[] {
  const edges: (readonly [number, number])[] = [];
  const last = across(to, frame, 'end');
  let free = across(from, frame) + INSET;
  for (const { left, width } of clusters) {
    edges.push([free, Math.min(left, last) - GAP]);
    free = Math.max(free, left + width + GAP);
  }
  edges.push([free, last - 0.2]);
  const whole = edges.flatMap(([left, right]) => frame.parts.map((part) => [Math.max(left, part.left), Math.min(right, part.right)] as const));
  const [start, end] = whole.reduce((best, each) => (each[1] - each[0] > best[1] - best[0] + 0.01 ? each : best));
  const text = firstThatFits(wordings, end - start);
  return text === undefined ? [] : [{ at: [frame.from, frame.squaresY], shift: [(start + end) / 2, 0], text, color: 'muted', align: 'center' }];
}

/** Dated records over their dates, and words for the years of which nothing is said; `top` is where brackets end. */
export function datedLayer(timeline: Timeline, top: number, frame: TimelineFrame, context: ChartContext): Layer {
  const words = context.messages.charts.timeline;
  const clusters = clustersOf(timeline.dated, frame);
  const placed = allWords(clusters, top, frame, context);
  const wordsAt = (index: number): Words => placed[index] ?? NO_WORDS;
  const silent = timeline.silentYears.flatMap(({ from, to }) =>
    remark([words.silent(words.span(from, to)), words.silentShort], from, to + 1, clusters, frame),
  );
  const after = timeline.dataYear < timeline.to ? remark([words.afterReply], timeline.dataYear + 1, frame.end, clusters, frame) : [];
  return mergeLayers([
    { squares: [], labels: [], lines: clusters.flatMap((cluster, index) => [spanMark(cluster, frame), ...leaderOf(cluster, wordsAt(index), frame)]) },
    ...clusters.map((cluster, index) => squaresOf(cluster, wordsAt(index).labels.length > 0, frame, context)),
    { squares: [], labels: [...placed.flatMap(({ labels }) => labels), ...silent, ...after], lines: [] },
  ]);
}
