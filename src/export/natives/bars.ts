import type { Outputs } from '@/analysis/outputs';
import type { OutputSectors } from '@/analysis/output-sectors';
import type { Pilots } from '@/analysis/pilots';
import { squareOf } from '@/analysis/square';
import { rowNameOf } from '@/domain/enterprise';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import type { NativeView } from '../pages';
import { chartView, seriesOf, unitsOf } from './view';

/** Catalogue products and delivered machines by enterprise. */
export function outputsView({ rows, products, deliveries }: Outputs, messages: Messages): NativeView {
  const words = messages.charts.outputs;
  return chartView({
    kind: 'bar',
    categories: rows.map(({ enterprise }) => inLocale(rowNameOf(enterprise), messages.locale)),
    series: [
      seriesOf(words.products, rows, (row) => row.products.figure, squareOf('listed')),
      seriesOf(words.deliveries, rows, (row) => row.deliveries.figure, squareOf('delivered')),
    ],
    unit: unitsOf([products, deliveries], messages),
  });
}

/** The same by sector. */
export function outputSectorsView({ rows, products, deliveries }: OutputSectors, messages: Messages): NativeView {
  const words = messages.charts.outputs;
  return chartView({
    kind: 'bar',
    categories: rows.map(({ sector }) => inLocale(sector.shortName, messages.locale)),
    series: [
      seriesOf(words.products, rows, (row) => row.products.figure, squareOf('listed')),
      seriesOf(words.deliveries, rows, (row) => row.deliveries.figure, squareOf('delivered')),
    ],
    unit: unitsOf([products, deliveries], messages),
  });
}

/** Accepted pilots by sector, year upon year, and what is only planned. */
export function pilotsView({ rows, years, accepted }: Pilots, messages: Messages): NativeView {
  const words = messages.charts.pilots;
  return chartView({
    kind: 'bar',
    isStacked: true,
    categories: rows.map(({ sector }) => inLocale(sector.shortName, messages.locale)),
    series: [
      ...years.map((year, index) => seriesOf(messages.labels.date.year(year), rows, ({ byYear }) => byYear[index]?.figure, squareOf('accepted'))),
      seriesOf(words.undated, rows, ({ undated }) => undated.figure, squareOf('accepted')),
      seriesOf(words.planned, rows, ({ planned }) => planned.figure, squareOf('planned')),
    ],
    unit: unitsOf([accepted], messages),
  });
}
