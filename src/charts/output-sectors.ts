import type { OutputSectors } from '@/analysis/output-sectors';
import { inLocale } from '@/domain/text';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Chart, ChartContext } from './chart';
import { deedWords } from './deed-words';
import { figureMark } from './spoken';
import { wordedChart } from './worded/chart';

/** Sectors × catalogue products and delivered machines, every square with its words. */
export function outputSectorsChart(outputs: OutputSectors, context: ChartContext, description: string): Chart {
  const { messages } = context;
  const { charts, labels, locale } = messages;
  return wordedChart(
    {
      id: 'output-sectors',
      largest: 2.2,
      columns: [{ heads: [charts.outputs.products] }, { heads: [charts.outputs.deliveries] }],
      rows: outputs.rows.map(({ sector, products, deliveries }) => {
        const name = inLocale(sector.shortName, locale);
        return {
          names: [name],
          isStrong: true,
          mark: { target: { record: sector.id }, label: inLocale(sector.name, locale) },
          cells: [deedWords(products, messages), deedWords(deliveries, messages)],
        };
      }),
      split: 0,
      more: { words: pilotsWords(locale).moreRows, mark: figureMark(outputs.products, labels.figures.products, messages) },
    },
    context,
    description,
  );
}
