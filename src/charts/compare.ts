import type { Compare, CompareRow, CompareValue } from '@/analysis/compare';
import { COMPARE_KINDS } from '@/analysis/compare-kinds';
import { NOT_STATED } from '@/analysis/fields';
import type { Choice } from '@/domain/filter';
import { inLocale } from '@/domain/text';
import { compareWords } from '@/format/messages/desk/compare';
import type { Chart, ChartContext, ChartMark } from './chart';
import { choiceTableChart, type ChoiceColumn, type ChoiceRow, type ChoiceTable } from './choice-table';
import { choiceTableHeight } from './choice-table-frame';
import { wingsChart, wingsHeight } from './compare-wings';
import { figureMark } from './spoken';
import { printable } from './wrap-text';

function tableOf(compare: Compare, { messages }: ChartContext): ChoiceTable {
  const words = compareWords(messages.locale);
  const columnOf = ({ value, name, record, total, choice }: CompareValue): ChoiceColumn => {
    const text = printable(inLocale(name, messages.locale));
    const mark: ChartMark = record === undefined ? figureMark(total, text, messages) : { target: { record }, label: text };
    return { long: text, short: text, mark, isFirst: value === NOT_STATED, ...(choice && { choice }) };
  };
  const rowOf = ({ kind, cells, total, differs }: CompareRow): ChoiceRow => {
    const choice: Choice = { facet: 'kind', value: COMPARE_KINDS[kind] };
    return { name: words.kinds[kind], isStrong: differs, mark: figureMark(total, words.kinds[kind], messages), choice, raised: differs ? 'name' : undefined, cells };
  };
  return {
    id: 'compare',
    columns: compare.values.map(columnOf),
    rows: compare.rows.map(rowOf),
    isCounted: true,
    // A kind keeps the values side by side; one value alone would leave nothing to compare.
    choiceOf: ({ choice }) => (choice ? [choice] : []),
    more: (count) => ({ text: words.more(count) }),
  };
}

/** The height at which all kinds stand with ease, in root units. */
export function compareHeight(compare: Compare, context: ChartContext): number {
  return compare.values.length === 2 ? wingsHeight(compare.rows.length) : choiceTableHeight(tableOf(compare, context), context);
}

/** Values side by side, a kind a row: two as wings about the kind's name, more as columns; kinds that only some have are raised. */
export function compareChart(compare: Compare, context: ChartContext, description: string): Chart {
  const table = tableOf(compare, context);
  return compare.values.length === 2 ? wingsChart(table, context, description) : choiceTableChart(table, context, description);
}
