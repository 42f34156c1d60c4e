import type { Timeline, TimelineGroup } from '@/analysis/timeline';
import type { ChartContext } from './chart';
import { itemSquare } from './cell';
import { firstThatFits } from './flow';
import { mergeLayers, type Layer } from './layer';
import type { LabelMark } from './marks';
import { countText, figureMark } from './spoken';
import { textWidth } from './text-width';
import { TALLEST } from './timeline-frame';

const HEADING = 2.6;
const INSET = 2;
const LEAST_LINE = 2;
const MOST_LINE = 2.6;
const BETWEEN = 1.2;
const SIZES = [1.6, 1.4, 1.2] as const;
const WIDTHS = [0.2, 0.22, 0.24, 0.26, 0.28] as const;
const WIDEST = 0.36;

/** One lane of the bay: its words, then its squares. */
interface Entry {
  readonly group: TimelineGroup;
  readonly text: string;
  readonly width: number;
}

/** How the undated bay is drawn: its width, the side of its squares (0: words and counts alone), its lines. */
export interface Bay {
  readonly width: number;
  readonly size: number;
  readonly lines: readonly (readonly Entry[])[];
}

const pitch = (size: number): number => size * 1.2;

/** Fills lines with the longest lanes first, shorter ones after them where there is room; the shortest line on top. */
function pack(entries: readonly Entry[], width: number): Entry[][] {
  const lines: Entry[][] = [];
  const used = (line: readonly Entry[]): number => line.reduce((sum, entry) => sum + entry.width + BETWEEN, 0);
  for (const entry of [...entries].sort((a, b) => b.width - a.width)) {
    const line = lines.find((each) => used(each) + entry.width <= width);
    if (line) line.push(entry);
    else lines.push([entry]);
  }
  return lines.reverse();
}

function entriesOf(timeline: Timeline, size: number, { messages }: ChartContext): readonly Entry[] {
  return timeline.undated.map((group) => {
    const text = messages.charts.counted(messages.charts.timeline.lanes[group.lane], countText(group.figure));
    const squares = size === 0 ? 0 : 0.6 + group.items.length * pitch(size);
    return { group, text, width: textWidth(text) + squares };
  });
}

const mostLines = ({ height, u }: ChartContext): number => Math.max(1, Math.floor((Math.min(height / u, TALLEST) - HEADING) / LEAST_LINE));

/** The largest squares that some width holds, in the first that does; words and counts where none holds squares. */
export function fitBay(timeline: Timeline, widths: readonly number[], context: ChartContext): Bay | undefined {
  for (const size of [...SIZES, 0]) {
    for (const width of widths) {
      const entries = entriesOf(timeline, size, context);
      const lines = pack(entries, width - INSET);
      if (lines.length <= mostLines(context) && entries.every((entry) => entry.width <= width - INSET)) return { width, size, lines };
    }
  }
  return undefined;
}

/** A bay of a width with as many words and counts as it holds. */
export function leastBay(timeline: Timeline, width: number, context: ChartContext): Bay {
  return { width, size: 0, lines: pack(entriesOf(timeline, 0, context), width - INSET).slice(0, mostLines(context)) };
}

/** The least bay that holds all undated squares; where none does, words and counts; `undefined` without undated records. */
export function bayOf(timeline: Timeline, context: ChartContext): Bay | undefined {
  if (timeline.undated.length === 0) return undefined;
  const total = context.width / context.u;
  return fitBay(timeline, WIDTHS.map((share) => share * total), context) ?? leastBay(timeline, WIDEST * total, context);
}

/** The undated records behind a dashed rule, lane by lane; nothing here has a place on the axis. */
export function bayLayer(bay: Bay, timeline: Timeline, height: number, context: ChartContext): Layer {
  const { messages } = context;
  const { lanes, undated, undatedShort } = messages.charts.timeline;
  const pace = Math.min(MOST_LINE, (height - HEADING) / bay.lines.length);
  const count = countText(timeline.undatedTotal);
  const heading: LabelMark = {
    at: [INSET, 1.1],
    text: firstThatFits([undated, undatedShort].map((word) => messages.charts.counted(word, count)), bay.width - INSET) ?? count,
    color: 'text',
    weight: 600,
    mark: figureMark(timeline.undatedTotal, undated, messages),
  };
  const lines = bay.lines.flatMap((line, index) => {
    let left = INSET;
    const y = HEADING + (index + 0.5) * pace;
    return line.map((entry): Layer => {
      const start = left;
      left += entry.width + BETWEEN;
      const { group, text } = entry;
      const lane = lanes[group.lane];
      const squares = bay.size === 0 ? [] : group.items.map((item, place) => {
        const shift = [textWidth(text) + 0.6 + bay.size / 2 + place * pitch(bay.size), 0] as const;
        return itemSquare(item, { at: [start, y], size: bay.size, shift }, lane, context);
      });
      return { squares, labels: [{ at: [start, y], text, color: 'muted', mark: figureMark(group.figure, lane, messages) }], lines: [] };
    });
  });
  const rule: Layer = {
    squares: [],
    labels: [heading],
    lines: [{ points: [{ at: [0, 0] }, { at: [0, height] }], color: 'rule2', width: 0.2, dash: [0.5, 0.5] }],
  };
  return mergeLayers([rule, ...lines]);
}
