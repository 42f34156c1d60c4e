import type { Cell } from '@/analysis/item';
import type { ChainRow, ChainStage, PlatformChain } from '@/analysis/platforms';
import type { Figure } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { flow } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LineMark } from './marks';
import { countText, figureMark } from './spoken';
import { tableAxes } from './table';
import { fitText, textWidth } from './text-width';

/** From the side wished for to the least, before a row goes on to a second line. */
const SQUARES = [2, 1.8, 1.6] as const;
const NAME = 2;
const GAP = 0.6;
const SEGMENT_GAP = 1.4;
const GLYPH = 1.5;
const MOST_PITCH = 5;
/** The quotation glyph ⌜⌟ in a box of 20 × 20, as in the feet of panels. */
const QUOTED = [
  [[3, 12], [3, 3], [9, 3]],
  [[17, 8], [17, 17], [11, 17]],
] as const;

/** One segment of a row: its squares and words, from `x` on a line of the picture; lengths in root units. */
interface Segment {
  readonly cell: Cell;
  readonly words: string;
  readonly squares: number;
  readonly quoted: boolean;
  readonly width: number;
  readonly x: number;
  readonly line: number;
}

/** One stage with its segments; a row too wide for one line goes on to more. */
interface Stage {
  readonly name: string;
  readonly first: number;
  readonly segments: readonly Segment[];
  /** What an empty stage opens: the absence. */
  readonly absence: Figure;
}

function qualification(figure: Figure, unsplit: boolean, messages: Messages): string {
  const { listed, notSplit } = messages.charts.chain;
  if (unsplit) return notSplit;
  return figure.qualifier === 'listed' ? listed : '';
}

function measure({ status, cell }: ChainRow['segments'][number], square: number, room: number, messages: Messages): Omit<Segment, 'x' | 'line'> {
  const word = messages.charts.chain.segment(status, messages.labels.statuses[status], countText(cell.figure));
  const full = word + qualification(cell.figure, status === 'under-construction-or-planned', messages);
  const quoted = cell.figure.basis === 'quoted';
  const before = GAP + (quoted ? GLYPH + 0.3 : 0);
  const squares = fitSquares(cell.items.length, Math.max(room * 0.3, room - before - textWidth(full)), square).width;
  const words = fitText(full, room - squares - before);
  return { cell, words, squares, quoted, width: squares + before + textWidth(words) };
}

const absenceOf = (chain: PlatformChain): Readonly<Record<ChainStage, Figure>> => ({
  projects: chain.projects,
  innovation: chain.innovationUnderConstruction,
  'pilot-scale': chain.pilotScaleBuilt,
});

function placeStages(chain: PlatformChain, square: number, room: number, messages: Messages): readonly Stage[] {
  let first = 0;
  return chain.rows.map((row) => {
    const measured = row.segments.map((segment) => measure(segment, square, room, messages));
    const places = flow(measured.map(({ width }) => width), room, SEGMENT_GAP, measured.length);
    const start = first;
    const segments = measured.map((segment, index) => ({ ...segment, x: places?.[index]?.x ?? 0, line: start + (places?.[index]?.line ?? index) }));
    first = Math.max(start, ...segments.map(({ line }) => line)) + 1;
    return { name: messages.charts.chain.stages[row.stage], first: start, segments, absence: absenceOf(chain)[row.stage] };
  });
}

const linesOf = (stages: readonly Stage[]): number => Math.max(0, ...stages.map(({ first, segments }) => Math.max(first, ...segments.map(({ line }) => line)) + 1));

function glyph(x: number, line: number): LineMark[] {
  return QUOTED.map((points) => ({
    points: points.map(([px, py]) => ({ at: [x, line], shift: [(px / 20) * GLYPH, (py / 20 - 0.5) * GLYPH] })),
    color: 'muted',
    width: 0.16,
  }));
}

function segmentLayer(segment: Segment, square: number, left: number, stage: string, context: ChartContext): Layer {
  const { cell, words, squares, quoted, line } = segment;
  const x = left + segment.x;
  const end = x + squares + GAP;
  const text = quoted ? end + GLYPH + 0.3 : end;
  return mergeLayers([
    cellLayer(cell, { at: [x, line], align: 'after', width: squares, size: square }, stage, context),
    {
      squares: [],
      labels: [{ at: [text, line], text: words, color: 'text', mark: figureMark(cell.figure, `${stage} · ${words}`, context.messages) }],
      lines: quoted ? glyph(end, line) : [],
    },
  ]);
}

/** From research to industry: R&D projects, innovation platforms, pilot-scale platforms, each by status. */
export function chainChart(chain: PlatformChain, context: ChartContext, description: string): Chart {
  const { messages, u } = context;
  const width = context.width / u;
  const words = messages.charts.chain.stages;
  const names = Math.min(width * 0.36, Math.max(0, ...chain.rows.map((row) => textWidth(words[row.stage], NAME))));
  const left = names + 1.2;
  const layouts = SQUARES.map((square) => ({ square, stages: placeStages(chain, square, width - left, messages) }));
  const least = Math.min(...layouts.map(({ stages }) => linesOf(stages)));
  const { square, stages } = layouts.find((layout) => linesOf(layout.stages) === least) ?? { square: SQUARES[0], stages: [] };
  const pitch = Math.min(MOST_PITCH, context.height / u / Math.max(least, 1));
  const firsts = new Set(stages.map(({ first }) => first));
  const joined = new Set(Array.from({ length: least + 1 }, (_, line) => line).filter((line) => !firsts.has(line)));
  const layer = mergeLayers(
    stages.flatMap(({ name, first, segments, absence }): Layer[] => [
      {
        squares: [],
        labels: [{ at: [0, first], text: fitText(name, names, NAME), color: 'text', size: NAME, weight: 600 }],
        lines: [],
      },
      ...(segments.length === 0 ? [cellLayer({ figure: absence, items: [] }, { at: [left, first], align: 'after', width: square, size: square }, name, context)] : []),
      ...segments.map((segment) => segmentLayer(segment, square, left, name, context)),
    ]),
  );
  const { series, marks } = drawLayer('chain', layer, context);
  const axes = tableAxes({ rows: least, head: 0, pitch, joined }, context);
  return { option: { ...baseOption(context, description), ...axes, series } satisfies ChartOption, marks };
}
