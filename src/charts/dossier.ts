import { DEED_KINDS } from '@/analysis/deeds';
import type { Dossier } from '@/analysis/dossier';
import { rowNameOf } from '@/domain/enterprise';
import { inLocale } from '@/domain/text';
import type { Chart, ChartContext } from './chart';
import { deedWords } from './deed-words';
import { figureMark } from './spoken';
import { wordedChart } from './worded/chart';

/** Enterprises × what the document records of each: pilot, products, machines, titles, every square with its words. */
export function dossierChart(dossier: Dossier, context: ChartContext, description: string): Chart {
  const { messages } = context;
  const { labels, charts, locale } = messages;
  const remanufacturers = dossier.rows.filter(({ enterprise }) => enterprise.role === 'remanufacturer').length;
  return wordedChart(
    {
      id: 'dossier',
      largest: 2.8,
      columns: DEED_KINDS.map((kind) => ({ heads: [labels.figures[kind], charts.ladderSteps[kind]], total: dossier.totals[kind] })),
      rows: dossier.rows.map(({ enterprise, cells }) => {
        const names = [inLocale(enterprise.name, locale), inLocale(rowNameOf(enterprise), locale)];
        const role = labels.roles[enterprise.role];
        return {
          names,
          note: role,
          isStrong: enterprise.role === 'remanufacturer',
          mark: { target: { record: enterprise.id }, label: `${names[0]} · ${role}` },
          cells: DEED_KINDS.map((kind) => deedWords(cells[kind], messages)),
        };
      }),
      split: remanufacturers < dossier.rows.length ? remanufacturers : 0,
      more: { words: charts.moreEnterprises, mark: figureMark(dossier.enterprises, labels.figures['recorded-enterprises'], messages) },
    },
    context,
    description,
  );
}
