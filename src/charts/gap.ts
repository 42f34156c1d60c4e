import { GAP_KINDS, GAP_NAMINGS, type Gap, type GapKind, type GapNaming, type GapRow } from '@/analysis/gap';
import type { RecordKind } from '@/domain/filter';
import { inLocale } from '@/domain/text';
import { gapWords } from '@/format/messages/desk/gap';
import type { Chart, ChartContext } from './chart';
import { choiceTableChart, type ChoiceColumn, type ChoiceRow, type ChoiceTable } from './choice-table';
import { choiceTableHeight } from './choice-table-frame';
import { figureMark } from './spoken';
import { printable } from './wrap-text';

const COLUMNS = [...GAP_NAMINGS, ...GAP_KINDS] as const;

const KIND_OF: Readonly<Record<GapKind | GapNaming, RecordKind>> = {
  directions: 'direction',
  'next-steps': 'direction',
  remanufacturers: 'enterprise',
  pilots: 'pilot',
  products: 'product',
  deliveries: 'delivery',
  titles: 'title',
  'innovation-platforms': 'platform',
  'pilot-scale': 'platform',
  projects: 'project',
};

const isNaming = (column: GapKind | GapNaming): column is GapNaming => (GAP_NAMINGS as readonly string[]).includes(column);

type GapRows = Pick<Gap, 'rows' | 'totals' | 'namedOpen'>;

function tableOf(gap: GapRows, { messages }: ChartContext): ChoiceTable {
  const words = gapWords(messages.locale);
  const columns = COLUMNS.map((column): ChoiceColumn => {
    const long = words.kinds[column];
    return { long, short: words.short[column], mark: figureMark(gap.totals[column], long, messages), choice: { facet: 'kind', value: KIND_OF[column] }, isFirst: column === GAP_KINDS[0] };
  });
  const rowOf = ({ sector, mentions, cells, isFocus, nothing }: GapRow): ChoiceRow => {
    const name = printable(inLocale(sector.shortName, messages.locale));
    const text = isFocus ? words.bareFocus : words.bare;
    return {
      name,
      mark: { target: { record: sector.id }, label: inLocale(sector.name, messages.locale) },
      choice: { facet: 'sector', value: sector.id },
      isStrong: true,
      raised: isFocus && nothing ? 'row' : undefined,
      cells: COLUMNS.map((column) => (isNaming(column) ? mentions[column] : cells[column])),
      ...(nothing && { note: { text, color: isFocus ? 'copper' : 'muted', mark: figureMark(nothing, `${name} · ${text}`, messages) } }),
    };
  };
  return {
    id: 'gap',
    columns,
    rows: gap.rows.map(rowOf),
    isCounted: false,
    // Of what is open there is nothing to choose but the sector: who names it.
    choiceOf: (row, column, { items }) => [row.choice, items.length > 0 ? column.choice : undefined].flatMap((choice) => choice ?? []),
    more: (count) => ({ text: words.more(count), mark: figureMark(gap.namedOpen, words.more(count), messages) }),
  };
}

/** The height at which all sectors stand with ease, in root units. */
export function gapHeight(gap: GapRows, context: ChartContext): number {
  return choiceTableHeight(tableOf(gap, context), context);
}

/**
 * Sector × kind: outlines for who names the sector, squares for what is recorded, a short dash for every open cell; a
 * priority of the next steps without any record stands on a ground of its own.
 */
export function gapChart(gap: GapRows, context: ChartContext, description: string): Chart {
  return choiceTableChart(tableOf(gap, context), context, description);
}
