import type { Kinds } from '@/analysis/kinds';
import type { Roles } from '@/analysis/roles';
import { squareOf, type Square } from '@/analysis/square';
import type { Statuses } from '@/analysis/statuses';
import type { TallyRow } from '@/analysis/tally';
import type { Messages } from '@/format/messages';
import type { NativeChart, NativeView } from '../pages';
import { chartView, seriesOf, unitsOf, valueOf } from './view';

/** The key to the squares: what each shape and colour stands for, in the order in which they stand on one another. */
const KEY: readonly { readonly word: keyof Messages['frame']['key']; readonly square: Square }[] = [
  { word: 'have', square: squareOf('accepted') },
  { word: 'building', square: squareOf('under-construction') },
  { word: 'mixed', square: squareOf('under-construction-or-planned') },
  { word: 'words', square: squareOf('planned') },
  { word: 'subject', square: squareOf('subject') },
];

/** Rows of a tally, each parted by what its records are drawn as. */
function talliedView(rows: readonly TallyRow[], categories: readonly string[], unit: string, messages: Messages): NativeView {
  const chart: NativeChart = {
    kind: 'bar',
    isStacked: true,
    categories,
    series: KEY.map(({ word, square }) => ({
      name: messages.frame.key[word],
      square,
      values: rows.map(({ figure, runs }) => {
        const own = runs.filter(({ status }) => squareOf(status) === square);
        if (own.length === 0) return null;
        // Where all are drawn alike, the row's figure; else what these add to it.
        return own.length === runs.length ? valueOf(figure) : own.reduce((sum, { count }) => sum + count, 0);
      }),
    })),
    unit,
  };
  return chartView(chart);
}

/** Records by kind, each kind by what it is drawn as; kinds without a record are left out, as there is nothing to draw. */
export function kindsView({ rows, all }: Kinds, messages: Messages): NativeView {
  const shown = rows.filter(({ runs }) => runs.length > 0);
  return talliedView(shown, shown.map(({ collection }) => messages.labels.collections[collection]), unitsOf([all], messages), messages);
}

/** Records by status; statuses without a record are left out. */
export function statusesView({ rows, all }: Statuses, messages: Messages): NativeView {
  const shown = rows.filter(({ runs }) => runs.length > 0);
  return talliedView(shown, shown.map(({ status }) => messages.labels.statuses[status]), unitsOf([all], messages), messages);
}

/** Enterprises by role: subjects, no achievements. */
export function rolesView({ rows, enterprises }: Roles, messages: Messages): NativeView {
  return chartView({
    kind: 'bar',
    categories: rows.map(({ role }) => messages.labels.roles[role]),
    series: [seriesOf(messages.labels.figures.enterprises, rows, ({ figure }) => figure, squareOf('subject'))],
    unit: unitsOf([enterprises], messages),
  });
}
