import { NOT_STATED } from '@/analysis/fields';
import { FIELD_STAGES, type FieldRow, type PlatformFields } from '@/analysis/platform-fields';
import { inLocale } from '@/domain/text';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { Chart, ChartContext } from './chart';
import { matrixChart, type MatrixLabel } from './matrix';
import { countText, figureMark } from './spoken';

/** Field × stage: remanufacturing sectors first, among them in one row all that have neither platform nor project. */
export function platformFieldsChart(fields: PlatformFields, context: ChartContext, description: string): Chart {
  const { messages } = context;
  const words = platformsWords(messages.locale).fields;
  const nameOf = ({ sector, group }: FieldRow): MatrixLabel => {
    const { locale } = messages;
    if (sector) return { text: inLocale(sector.shortName, locale), strong: group === 'remanufacturing', mark: { target: { record: sector.id }, label: inLocale(sector.name, locale) } };
    if (group === NOT_STATED) return { text: words.unstatedRow, strong: false };
    const isAll = fields.rows.every((row) => row.group !== group || !row.sector);
    const text = (isAll ? words.sectors : words.others)(countText(fields.others));
    return { text, mark: figureMark(fields.others, text, messages) };
  };
  const matrix = {
    columns: FIELD_STAGES.map((stage) => {
      const name = words.stages[stage];
      return { name, head: { text: messages.charts.counted(name, countText(fields.totals[stage])), mark: figureMark(fields.totals[stage], name, messages) } };
    }),
    tailHead: { text: messages.charts.counted(words.platforms, countText(fields.platforms)), mark: figureMark(fields.platforms, words.platforms, messages) },
    tailAlign: 'left' as const,
    more: (count: number) => ({ text: words.more(count), strong: false, mark: figureMark(fields.platforms, words.platforms, messages) }),
    rows: fields.rows.map((row, index) => {
      const isFirst = fields.rows[index - 1]?.group !== row.group;
      const figure = fields.groups[row.group];
      const word = words.groups[row.group];
      const tail = { text: `${countText(figure)} ${word}`, strong: row.group === 'remanufacturing', mark: figureMark(figure, word, messages) };
      return { name: nameOf(row), cells: FIELD_STAGES.map((stage) => row.cells[stage]), isFirst, ...(isFirst && { tail }) };
    }),
  };
  return matrixChart('fields', matrix, context, description);
}
