import type { Landing, LandingGroup, LandingRow } from '@/analysis/landing';
import type { Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { cellLayer, itemSquare } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { landingFrame, type LandingFrame } from './landing-frame';
import { GAP, GROUP_COUNT, GROUP_GAP, TOTAL } from './landing-needs';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { rowShifts, type LabelMark, type LineMark } from './marks';
import { countText, figureMark } from './spoken';
import { tableAxes } from './table';
import { fitText } from './text-width';
import { fitTwoLines } from './two-lines';

const GROUP_TONES = { landed: 'green', platform: 'green', 'policy-only': 'copper' } as const satisfies Record<LandingGroup, string>;

/** Words within a width, on as many lines as a row holds. */
function wordsOf(text: string, width: number, size: number, { lines }: LandingFrame): string {
  return lines === 2 ? fitTwoLines(text, width, size) : fitText(text, width, size);
}

/** A column's total above its name, over a place `x`. */
function headLabels(x: number, align: 'center' | 'right', total: Figure, name: string, lines: readonly string[], frame: LandingFrame, context: ChartContext): LabelMark[] {
  const top = -frame.head - frame.pitch / 2 + 0.4;
  return [
    { at: [x, 0], shift: [0, top], text: countText(total), color: 'text', size: TOTAL, weight: 600, align, valign: 'top', mark: figureMark(total, name, context.messages) },
    { at: [x, 0], shift: [0, top + TOTAL + 0.3], text: lines.join('\n'), color: 'muted', align, valign: 'top' },
  ];
}

function headLayer(landing: Landing, frame: LandingFrame, context: ChartContext): Layer {
  const words = context.messages.charts.landing;
  const labels = [
    ...headLabels(frame.wing, 'right', landing.totals.mentions, words.mentions, [frame.mentions], frame, context),
    ...headLabels(frame.name.centre, 'center', landing.named, words.sector, [words.sector], frame, context),
    ...frame.columns.flatMap(({ kind, head, left, width }) =>
      headLabels(left + width / 2, 'center', landing.totals[kind], words.kinds[kind], head, frame, context),
    ),
  ];
  return { squares: [], labels, lines: [] };
}

/** The left wing: outlines leftwards from the name, their count at the outer end. */
function wingLayer(row: LandingRow, index: number, name: string, frame: LandingFrame, context: ChartContext): Layer {
  const { items, figure } = row.mentions;
  const where = `${name} · ${context.messages.charts.landing.mentions}`;
  const mark = figureMark(figure, where, context.messages);
  const at = [frame.wing, index] as const;
  if (items.length === 0) return { squares: [{ at, shift: [-frame.outline / 2, 0], size: frame.outline, shape: 'dash', tone: 'muted', mark }], labels: [], lines: [] };
  const run = fitSquares(items.length, frame.wing - frame.count, frame.outline);
  const folded = run.times !== undefined;
  const shown = items.slice(0, folded ? 1 : run.shown);
  const size = folded ? frame.outline : run.size;
  const shifts = rowShifts(shown.length, run.pitch, 'before').map((shift) => shift + (run.pitch - size) / 2);
  const squares = shown.map((item, place) => {
    const square = itemSquare(item, { at, size, shift: [folded ? -size / 2 : (shifts[place] ?? 0), 0] }, where, context);
    return folded ? { ...square, mark } : square;
  });
  const reach = folded ? size : run.width;
  const text = folded ? `×${countText(figure)}` : countText(figure);
  return { squares, labels: [{ at, shift: [-reach - GAP, 0], text, color: 'muted', align: 'right', mark }], lines: [] };
}

function rowLayer(row: LandingRow, index: number, frame: LandingFrame, context: ChartContext): Layer {
  const { messages } = context;
  const name = inLocale(row.sector.shortName, messages.locale);
  const label: LabelMark = {
    at: [frame.name.centre, index],
    text: wordsOf(name, frame.name.width, frame.name.size, frame),
    color: 'text',
    size: frame.name.size,
    weight: 600,
    align: 'center',
    mark: { target: { record: row.sector.id }, label: `${inLocale(row.sector.name, messages.locale)} · ${messages.labels.groups[row.group]}` },
  };
  const cells = frame.columns.map(({ kind, left, width }) => {
    const place = { at: [left + width / 2, index], align: 'center', width: width - GAP, size: frame.square } as const;
    return cellLayer(row.cells[kind], place, `${name} · ${messages.charts.landing.kinds[kind]}`, context);
  });
  return mergeLayers([wingLayer(row, index, name, frame, context), { squares: [], labels: [label], lines: [] }, ...cells]);
}

/** A group's count and words at the right edge of its first row, and the stronger rule above it. */
function groupLayer(landing: Landing, group: LandingGroup, first: number, frame: LandingFrame, context: ChartContext): Layer {
  const { labels } = context.messages;
  const figure = landing.groups[group];
  const text = countText(figure);
  const left = frame.right + GROUP_GAP;
  const above = [0, -frame.pitch / 2] as const;
  const rule: LineMark = { points: [0, context.width / context.u].map((x) => ({ at: [x, first], shift: above })), color: 'rule2', width: 0.2 };
  if (frame.countsAbove) {
    const shift = [0, -frame.pitch / 2 + 1.3] as const;
    const count: LabelMark = { at: [0, first], shift, text: context.messages.charts.counted(labels.groups[group], text), color: GROUP_TONES[group], weight: 600, mark: figureMark(figure, labels.groups[group], context.messages) };
    return { squares: [], labels: [count], lines: [rule] };
  }
  const number: LabelMark = { at: [left, first], text, color: GROUP_TONES[group], size: GROUP_COUNT, weight: 600, mark: figureMark(figure, labels.groups[group], context.messages) };
  const words: LabelMark = { at: [left + frame.groupWords, first], text: wordsOf(labels.groups[group], context.width / context.u - left - frame.groupWords, 1.8, frame), color: 'text' };
  return { squares: [], labels: [number, words], lines: [rule] };
}

function columnRules(frame: LandingFrame): Layer {
  const half = frame.pitch / 2;
  const lines = frame.columns.map(({ left }): LineMark => ({
    points: [
      { at: [left, 0], shift: [0, -half] },
      { at: [left, frame.rows - 1], shift: [0, half] },
    ],
    color: 'rule',
    width: 0.1,
  }));
  return { squares: [], labels: [], lines };
}

/**
 * Two wings about the sector's name: leftwards one outline a mention in plans, rightwards what the document records;
 * rows in groups, with each group's count at the right edge.
 */
export function landingChart(landing: Landing, context: ChartContext, description: string): Chart {
  const frame = landingFrame(landing, context);
  const firsts = landing.rows.flatMap((row, index) => (row.group === landing.rows[index - 1]?.group ? [] : [{ group: row.group, index }]));
  const layers =
    frame.rows === 0
      ? []
      : [
          columnRules(frame),
          headLayer(landing, frame, context),
          ...landing.rows.map((row, index) => rowLayer(row, index, frame, context)),
          ...firsts.map(({ group, index }) => groupLayer(landing, group, index, frame, context)),
        ];
  const { series, marks } = drawLayer('landing', mergeLayers(layers), context);
  const axes = tableAxes(frame, { ...context, width: frame.right * context.u });
  return { option: { ...baseOption(context, description), ...axes, series } satisfies ChartOption, marks };
}
