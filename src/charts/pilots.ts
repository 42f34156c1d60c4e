import type { Cell } from '@/analysis/item';
import type { PilotRow, Pilots } from '@/analysis/pilots';
import { inLocale } from '@/domain/text';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark } from './marks';
import { countText, figureMark } from './spoken';
import { headPlace, tableAxes, type TableFrame } from './table';
import { fitText, textWidth } from './text-width';

const SQUARE = 1.8;
const LEAST_PITCH = 2;
const MOST_PITCH = 4.4;
const HEAD = 2.4;
const GAP = 0.8;
const LEAST_YEAR = textWidth('2016') + GAP;
const WIDEST_YEAR = 9;
/** Names, counts and squares grow with their rows. */
const MOST_LETTERS = 2.2;
const lettersIn = (pitch: number): number => Math.min(MOST_LETTERS, Math.max(SQUARE, pitch * 0.6));

interface Column {
  readonly head: string;
  readonly left: number;
  readonly width: number;
  readonly cellOf: (row: PilotRow) => Cell;
}

/** All years of a row as one, where there is no room for each. */
function joinedYears(row: PilotRow): Cell {
  return { figure: row.accepted, items: row.byYear.flatMap(({ items }) => items) };
}

/** Years, then those without a year, between the names and the total; one span where the years do not fit. */
function columnsOf(pilots: Pilots, left: number, right: number, context: ChartContext): readonly Column[] {
  const words = context.messages.charts.pilots;
  const undated = pilots.rows.some((row) => row.undated.items.length > 0);
  const undatedWidth = undated ? textWidth(words.undated) + GAP : 0;
  const width = Math.min(WIDEST_YEAR, (right - left - undatedWidth) / Math.max(pilots.years.length, 1));
  const [first = 0] = pilots.years;
  const years: readonly Column[] =
    width >= LEAST_YEAR
      ? pilots.years.map((year, index) => ({
          head: String(year),
          left: left + index * width,
          width,
          cellOf: (row) => row.byYear[index] ?? row.undated,
        }))
      : [{ head: context.messages.charts.timeline.span(first, pilots.years.at(-1) ?? first), left, width: right - left - undatedWidth, cellOf: joinedYears }];
  const after = years.reduce((sum, year) => sum + year.width, left);
  return undated ? [...years, { head: words.undated, left: after, width: undatedWidth, cellOf: (row) => row.undated }] : years;
}

/** Sectors × years of acceptance, the total of each row, and beyond a dashed rule what is only planned. */
export function pilotsChart(pilots: Pilots, context: ChartContext, description: string): Chart {
  const { u, messages } = context;
  const words = messages.charts.pilots;
  const width = context.width / u;
  const height = context.height / u;
  const most = Math.max(1, Math.floor((height - HEAD) / LEAST_PITCH));
  const shown = pilots.rows.slice(0, most);
  const frame: TableFrame = { rows: shown.length, head: HEAD, pitch: Math.min(MOST_PITCH, (height - HEAD) / Math.max(shown.length, 1)) };
  const nameOf = (row: PilotRow): string => inLocale(row.sector.shortName, messages.locale);
  const letters = lettersIn(frame.pitch);
  const planned = Math.max(textWidth(words.planned), 2 * letters) + 1;
  const total = textWidth(words.accepted) + GAP;
  const rule = width - planned - 1;
  const room = rule - 1 - total;
  const undatedRoom = pilots.rows.some((row) => row.undated.items.length > 0) ? textWidth(words.undated) + GAP : 0;
  const widest = Math.max(width * 0.3, room - undatedRoom - pilots.years.length * LEAST_YEAR);
  const left = Math.min(Math.max(0, ...shown.map((row) => textWidth(nameOf(row), letters))) + 1.6, widest);
  const columns = columnsOf(pilots, left, room, context);

  const head = (text: string, x: number, align: 'left' | 'right'): LabelMark => ({ ...headPlace(x, frame), text, color: 'muted', align });
  const heads: Layer = {
    squares: [],
    labels: [
      ...columns.map((column) => head(fitText(column.head, column.width - GAP / 2), column.left, 'left')),
      head(words.accepted, rule - 1, 'right'),
      head(words.planned, rule + 1, 'left'),
    ],
    lines: [
      {
        points: [
          { at: [rule, 0], shift: [0, -frame.pitch / 2 - HEAD] },
          { at: [rule, shown.length - 1], shift: [0, frame.pitch / 2] },
        ],
        color: 'rule2',
        width: 0.15,
        dash: [0.5, 0.5],
      },
    ],
  };
  const rowLayer = (row: PilotRow, index: number): Layer => {
    const name = nameOf(row);
    const cell = (of: Cell, x: number, room: number, where: string): Layer =>
      cellLayer(of, { at: [x, index], align: 'after', width: room, size: letters }, `${name} · ${where}`, context);
    return mergeLayers([
      {
        squares: [],
        labels: [
          { at: [0, index], text: fitText(name, left - GAP, letters), color: 'text', size: letters, mark: { target: { record: row.sector.id }, label: name } },
          {
            at: [rule - 1, index],
            text: countText(row.accepted),
            color: row.byYear.every(({ items }) => items.length === 0) ? 'muted' : 'text',
            size: letters,
            weight: 600,
            align: 'right',
            mark: figureMark(row.accepted, `${name} · ${words.accepted}`, messages),
          },
        ],
        lines: [],
      },
      ...columns.map((column) => cell(column.cellOf(row), column.left, column.width - GAP, column.head)),
      cell(row.planned, rule + 1, width - rule - 1, words.planned),
    ]);
  };
  const layer = mergeLayers([heads, ...shown.map(rowLayer)]);
  const { series, marks } = drawLayer('pilots', layer, context);
  return { option: { ...baseOption(context, description), ...tableAxes(frame, context), series } satisfies ChartOption, marks };
}
