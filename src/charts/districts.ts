import type { CustomSeriesOption } from 'echarts/charts';
import type { Districts, PlaceRow } from '@/analysis/districts';
import { numberOf } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { districtsWords } from '@/format/messages/desk/districts';
import { itemSquare } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartMark, type ChartOption } from './chart';
import { districtFrame, LINE, type DistrictFrame, type TilePlace } from './district-frame';
import { fitSquares } from './fit-squares';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { customSeries, focusFrame, place, rowShifts, type LabelMark, type LineMark } from './marks';
import { sheetAxes } from './sheet';
import { figureMark } from './spoken';
import { fitText, textWidth } from './text-width';
import { fitTwoLines } from './two-lines';

/** Tiles of such a height hold a name on two lines. */
const TWO_LINES = 7.4;
const LINE_OF_NAME = 2;
const SQUARE = 1.9;
const COUNT = 2;
const RIVER = 0.8;

const amountOf = ({ figure }: Pick<PlaceRow, 'figure'>): number => numberOf(figure) ?? 0;
const emptyLayer: Layer = { squares: [], labels: [], lines: [] };

/** What a tile opens and chooses. */
function markOf({ place: { name }, figure, choice }: PlaceRow, { messages }: ChartContext): ChartMark {
  return { ...figureMark(figure, inLocale(name, messages.locale), messages), choice };
}

/** Grounds and edges of the tiles: the one that is chosen has a copper edge. */
function tileSeries(tiles: readonly TilePlace[], { tile }: DistrictFrame, context: ChartContext): CustomSeriesOption {
  const { tokens, u, isFaded } = context;
  const isAnyChosen = tiles.some(({ row }) => isFaded(row.choice));
  return customSeries({ id: 'districts-tiles' }, tiles, ({ row, left, top }, api) => {
    const [x, y] = place(api, { at: [left, top] }, u);
    // Within the box, so that no edge is cut at the picture's own.
    const shape = { x: x + 0.5, y: y + 0.5, width: tile.width * u - 1, height: tile.height * u - 1 };
    const isChosen = isAnyChosen && !isFaded(row.choice);
    const edge = isChosen ? tokens.copper : amountOf(row) > 0 ? tokens.faint : tokens.rule2;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape, style: { fill: amountOf(row) > 0 ? tokens.panel : 'none', stroke: edge, lineWidth: isChosen ? 2 : 1 } },
        focusFrame(tokens, shape.x, shape.y, shape.width, shape.height),
      ],
    };
  });
}

/** A place's name, and under it a square a record with the count, or a dash. */
function tileLayer({ row, left, top }: TilePlace, { tile, pad }: DistrictFrame, context: ChartContext): Layer {
  const fit = tile.height >= TWO_LINES ? fitTwoLines : fitText;
  const name = fit(inLocale(row.place.shortName, context.messages.locale), tile.width - 2 * pad);
  const isFaded = context.isFaded(row.choice);
  const color: LabelMark['color'] = amountOf(row) === 0 || isFaded ? 'muted' : 'text';
  const title: LabelMark = { at: [left + pad, top + 0.7], text: name, valign: 'top', leading: LINE_OF_NAME, color, ...(amountOf(row) > 0 && { weight: 600 as const }) };
  const y = top + tile.height - 0.7 - SQUARE / 2;
  if (amountOf(row) === 0) return { squares: [{ at: [left + pad + SQUARE / 2, y], size: SQUARE, shape: 'dash', tone: 'muted' }], labels: [title], lines: [] };
  const count = String(amountOf(row));
  const run = fitSquares(amountOf(row), tile.width - 2 * pad - textWidth(count, COUNT) - 0.5, SQUARE);
  const counted: LabelMark = { at: [left + tile.width - pad, y], text: count, color, size: COUNT, weight: 600, align: 'right' };
  if (run.times !== undefined) return { squares: [], labels: [title, counted], lines: [] };
  const shifts = rowShifts(run.shown, run.pitch, 'after').map((shift) => shift - (run.pitch - run.size) / 2);
  const squares = row.runs.flatMap(({ items }) => items).map((item, index) => {
    const square = itemSquare(item, { at: [left + pad, y], size: run.size, shift: [shifts[index] ?? 0, 0] }, inLocale(row.place.name, context.messages.locale), context);
    return { ...square, isFaded, ...(square.mark && { mark: { ...square.mark, choice: row.choice } }) };
  });
  return { squares, labels: [title, counted], lines: [] };
}

/**
 * The Yangtze between its banks: up the free column, then between Hankou and Wuchang to the east. Only where the grid is
 * that of the city; another has its own rivers, or none.
 */
function riverLayer({ corner, isFree, tile, gap }: DistrictFrame, { messages }: ChartContext): Layer {
  if (!isFree(2, 2) || !isFree(3, 2) || isFree(1, 3) || isFree(2, 3) || isFree(1, 4)) return emptyLayer;
  const middle = corner(2, 2)[0] + tile.width / 2;
  const between = (row: number): number => corner(row, 0)[1] - gap / 2;
  const east = corner(1, 4)[0] - gap / 2;
  const points = [
    [middle, corner(3, 2)[1] + tile.height],
    [middle, between(2)],
    [east, between(2)],
    [east, between(1)],
    [corner(1, 4)[0] + tile.width, between(1)],
  ] as const;
  const river: LineMark = { points: points.map((at) => ({ at })), color: 'rule', width: RIVER };
  const label: LabelMark = { at: [middle, corner(3, 2)[1] - gap / 2], text: districtsWords(messages.locale).river, color: 'muted', align: 'center', rim: 'bg' };
  return { squares: [], labels: [label], lines: [river] };
}

/** Under the grid: records without a place by status, places off the grid, and what the grid is not. */
function footLayer({ unplaced }: Districts, frame: DistrictFrame, context: ChartContext): Layer {
  const { messages } = context;
  const words = districtsWords(messages.locale);
  const mark = figureMark(unplaced.figure, words.unplaced, messages);
  const text = messages.charts.counted(words.unplaced, String(amountOf(unplaced)));
  const left = textWidth(text) + 1.2;
  const run = fitSquares(amountOf(unplaced), frame.width - left, SQUARE);
  const shifts = run.times === undefined ? rowShifts(run.shown, run.pitch, 'after') : [];
  const y = frame.unplaced + LINE / 2;
  return {
    squares: unplaced.runs
      .flatMap(({ items }) => items)
      .slice(0, shifts.length)
      .map((item, index) => itemSquare(item, { at: [left, y], shift: [shifts[index] ?? 0, 0], size: run.size }, words.unplaced, context)),
    labels: [
      { at: [0, y], text, color: 'text', mark },
      ...(frame.offGrid.places.length > 0 ? [{ at: [0, frame.offGrid.top + LINE / 2] as const, text: words.offGrid, color: 'muted' as const }] : []),
      ...frame.offGrid.places.map(({ row, text: own, left: x, top }): LabelMark => ({
        at: [x, top + LINE / 2],
        text: own,
        color: amountOf(row) === 0 || context.isFaded(row.choice) ? 'muted' : 'text',
        mark: markOf(row, context),
      })),
      ...frame.caption.lines.map((line, index): LabelMark => ({ at: [0, frame.caption.top + (index + 0.5) * LINE], text: line, color: 'muted' })),
    ],
    lines: [],
  };
}

/** Districts and zones as tiles of one size where they lie to one another, each with its records; a click chooses one. */
export function districtsChart(districts: Districts, context: ChartContext, description: string): Chart {
  const frame = districtFrame(districts, context);
  const layer = mergeLayers([riverLayer(frame, context), ...frame.tiles.map((tile) => tileLayer(tile, frame, context)), footLayer(districts, frame, context)]);
  const { series, marks } = drawLayer('districts', layer, context);
  const [lines = [], ...others] = series;
  return {
    option: { ...baseOption(context, description), ...sheetAxes(context), series: [lines, tileSeries(frame.tiles, frame, context), ...others].flat() } satisfies ChartOption,
    marks: { 'districts-tiles': frame.tiles.map(({ row }) => markOf(row, context)), ...marks },
  };
}
