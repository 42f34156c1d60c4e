import type { Cell, Item } from '@/analysis/item';
import { squareOf, type Square } from '@/analysis/square';
import { numberOf, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Messages } from '@/format/messages';
import { figureText, unitWord } from '@/format/number';
import type { NativeChart, NativeSeries, NativeTable, NativeView } from '../pages';
import type { SheetCell } from '../sheet';

/** Things that are counted are counted in a plural, where a language has one. */
const SEVERAL = 2;

/** The number of a figure as a chart takes it; `null` where the document gives none, which draws nothing. */
export const valueOf = (figure: Figure): number | null => numberOf(figure) ?? null;

/** A figure as a cell: its number where it is exact, else its words; 文中未载 where the document is silent. */
export function figureCell(figure: Figure, messages: Messages): SheetCell {
  const { value, qualifier } = figure;
  if (typeof value !== 'number') return value.missing === 'not-stated' ? messages.frame.key.open : messages.labels.missing[value.missing];
  return qualifier === 'exact' ? value : figureText(figure, messages);
}

/** The words for what some figures count, each once: `项、个`. */
export function unitsOf(figures: readonly Figure[], messages: Messages): string {
  const words = new Set(figures.map(({ unit }) => unitWord(unit, SEVERAL, messages)));
  return [...words].filter((word) => word !== '').join(messages.locale === 'en' ? ', ' : '、');
}

/** A chart without the series that have nothing to draw; no view where that leaves none. */
export function chartView(chart: NativeChart): NativeView {
  const series = chart.series.filter(({ values }) => values.some((value) => value !== null));
  return series.length === 0 ? {} : { chart: { ...chart, series } };
}

/** One series: a figure a row. */
export function seriesOf<Row>(name: string, rows: readonly Row[], figureOf: (row: Row) => Figure | undefined, square?: Square): NativeSeries {
  const values = rows.map((row) => {
    const figure = figureOf(row);
    return figure ? valueOf(figure) : null;
  });
  return { name, values, ...(square && { square }) };
}

/** One column of a native table. */
export interface NativeColumn<Row> {
  readonly head: string;
  /** In root units, as on the screen. */
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
  readonly items?: (row: Row) => readonly Item[];
}

/** A column of words. */
export const wordsColumn = <Row>(head: string, width: number, cell: (row: Row) => string): NativeColumn<Row> => ({ head, width, cell });

/** A column of figures. */
export const figureColumn = <Row>(head: string, figureOf: (row: Row) => Figure, messages: Messages, width = 10): NativeColumn<Row> => ({
  head,
  width,
  cell: (row) => figureCell(figureOf(row), messages),
});

/** A column of counts with the squares that they are drawn as. */
export const cellColumn = <Row>(head: string, cellOf: (row: Row) => Cell, messages: Messages, width = 10): NativeColumn<Row> => ({
  ...figureColumn(head, (row) => cellOf(row).figure, messages, width),
  items: (row) => cellOf(row).items,
});

/** A table of rows; no view without any. `recordsOf` gives what a row rests on. */
export function tableView<Row>(rows: readonly Row[], columns: readonly NativeColumn<Row>[], recordsOf: (row: Row) => readonly RecordId[]): NativeView {
  if (rows.length === 0) return {};
  const table: NativeTable = {
    heads: columns.map(({ head }) => head.charAt(0).toUpperCase() + head.slice(1)),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    records: [...new Set(rows.flatMap(recordsOf))],
    squares: rows.map((row) => columns.map(({ items }) => (items ? items(row).map(({ status }) => squareOf(status)) : null))),
  };
  return { table };
}

/** The records that some figures rest on. */
export const recordsIn = (figures: readonly Figure[]): readonly RecordId[] => figures.flatMap(({ records }) => records());
