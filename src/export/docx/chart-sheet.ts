import type { Messages } from '@/format/messages';
import type { BriefWords } from '@/format/messages/desk/brief';
import type { NativeChart } from '../pages';
import type { Sheet } from '../sheet';

const CATEGORY_WIDTH = 20;
const SERIES_WIDTH = 12;

/** A chart's values as a table, a row a category; a value that is not stated is its word. Series of a model say so in their heads. */
export function chartSheet({ categories, series, isIllustrative }: NativeChart, messages: Messages, words: BriefWords): Sheet {
  const mark = messages.labels.bases.illustrative.name;
  const missing = messages.frame.key.open;
  return {
    heads: [words.category, ...series.map(({ name }) => (isIllustrative ? words.marked(name, mark) : name))],
    widths: [CATEGORY_WIDTH, ...series.map(() => SERIES_WIDTH)],
    rows: categories.map((category, at) => [category, ...series.map(({ values }) => values[at] ?? missing)]),
    records: [],
  };
}
