import type { Cell } from '@/analysis/item';
import type { OutputRow, Outputs } from '@/analysis/outputs';
import { rowNameOf } from '@/domain/enterprise';
import { inLocale } from '@/domain/text';
import { cellLayer, itemSquare } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { countText, figureMark, itemMark } from './spoken';
import { tableAxes, type TableFrame } from './table';
import { fitText, textWidth } from './text-width';

const SQUARE = 1.8;
const LEAST_PITCH = 2.1;
const MOST_PITCH = 4.4;
const GAP = 0.5;
const QUOTED_NAME = /“([^”]+)”/u;

/** One line of the table: the products or the machines of one enterprise, or both where lines are short. */
interface Line {
  readonly row: OutputRow;
  readonly first: boolean;
  readonly cells: readonly { readonly cell: Cell; readonly word: string }[];
}

/** A line for each cell where all have room, else for each enterprise; not for more enterprises than there could be room for. */
function linesOf({ rows }: Outputs, most: number, context: ChartContext): readonly Line[] {
  const words = context.messages.charts.outputs;
  const full = rows.slice(0, most).map((row) => ({
    row,
    cells: [
      { cell: row.products, word: words.products },
      { cell: row.deliveries, word: words.deliveries },
    ].filter(({ cell }) => cell.items.length > 0),
  }));
  const isRoomy = rows.length <= most && full.reduce((sum, { cells }) => sum + cells.length, 0) <= most;
  return full.flatMap(({ row, cells }) => (isRoomy ? cells.map((cell, place) => ({ row, first: place === 0, cells: [cell] })) : [{ row, first: true, cells }]));
}

/** Squares with their names, at full length or by the proper name in quotation marks; `undefined` where they do not fit. */
function namedLayer(cell: Cell, x: number, index: number, width: number, where: string, context: ChartContext): Layer | undefined {
  const { messages } = context;
  const names = cell.items.map((item) => inLocale(item.name, messages.locale));
  for (const texts of [names, names.map((name) => QUOTED_NAME.exec(name)?.[1] ?? name)]) {
    const widths = texts.map((text) => SQUARE + GAP + textWidth(text) + 2 * GAP);
    if (widths.reduce((sum, each) => sum + each, -2 * GAP) > width) continue;
    let left = x;
    return mergeLayers(
      cell.items.map((item, place) => {
        const start = left;
        left += widths[place] ?? 0;
        return {
          squares: [itemSquare(item, { at: [start, index], shift: [SQUARE / 2, 0], size: SQUARE }, where, context)],
          labels: [{ at: [start, index], shift: [SQUARE + GAP, 0], text: texts[place] ?? '', color: 'text', mark: itemMark(item, where, messages) }],
          lines: [],
        };
      }),
    );
  }
  return undefined;
}

function lineLayer(line: Line, index: number, left: number, right: number, context: ChartContext): Layer {
  const { messages } = context;
  const name = inLocale(rowNameOf(line.row.enterprise), messages.locale);
  let end = right;
  const counts = [...line.cells].reverse().map(({ cell, word }) => {
    const text = messages.charts.counted(word, countText(cell.figure));
    const label = { at: [end, index] as const, text, color: 'muted' as const, align: 'right' as const, mark: figureMark(cell.figure, `${name} · ${word}`, messages) };
    end -= textWidth(text) + 2 * GAP;
    return label;
  });
  const room = (end - left) / line.cells.length;
  const squares = line.cells.map(({ cell, word }, place) => {
    const x = left + place * room;
    const where = `${name} · ${word}`;
    return (
      (line.cells.length === 1 ? namedLayer(cell, x, index, room, where, context) : undefined) ??
      cellLayer(cell, { at: [x, index], align: 'after', width: room - 2 * GAP, size: SQUARE }, where, context)
    );
  });
  const label: Layer = {
    squares: [],
    labels: [
      ...(line.first
        ? [
            {
              at: [0, index] as const,
              text: fitText(name, left - 2 * GAP),
              color: 'text' as const,
              weight: 600 as const,
              mark: { target: { record: line.row.enterprise.id }, label: inLocale(line.row.enterprise.name, messages.locale) },
            },
          ]
        : []),
      ...counts,
    ],
    lines: [],
  };
  return mergeLayers([label, ...squares]);
}

/** Catalogue products and delivered machines by enterprise: each square with its name where names fit, else the count. */
export function outputsChart(outputs: Outputs, context: ChartContext, description: string): Chart {
  const { u, messages } = context;
  const width = context.width / u;
  const height = context.height / u;
  const most = Math.max(1, Math.floor(height / LEAST_PITCH));
  const all = linesOf(outputs, most, context);
  const total = Math.max(all.length, outputs.rows.length);
  const shown = total <= most ? all : all.slice(0, most - 1);
  const rows = shown.length + (shown.length < total ? 1 : 0);
  const joined = new Set(shown.flatMap((line, index) => (line.first ? [] : [index])));
  const frame: TableFrame = { rows, head: 0, pitch: Math.min(MOST_PITCH, height / Math.max(rows, 1)), joined };
  const widest = Math.max(0, ...shown.map(({ row }) => textWidth(inLocale(rowNameOf(row.enterprise), messages.locale))));
  const left = Math.min(widest + 1.6, width * 0.4);
  const layer = mergeLayers([
    ...shown.map((line, index) => lineLayer(line, index, left, width, context)),
    {
      squares: [],
      labels:
        rows > shown.length
          ? [
              {
                at: [0, shown.length],
                text: messages.charts.moreEnterprises(total - shown.length),
                color: 'muted',
                mark: figureMark(outputs.productEnterprises, messages.labels.figures['product-enterprises'], messages),
              },
            ]
          : [],
      lines: [],
    },
  ]);
  const { series, marks } = drawLayer('outputs', layer, context);
  return { option: { ...baseOption(context, description), ...tableAxes(frame, context), series } satisfies ChartOption, marks };
}
