import { PATH_STEPS, type PathStep, type Pathways } from '@/analysis/pathways';
import type { Cell } from '@/analysis/item';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Chart, ChartContext } from './chart';
import { enterpriseWords } from './enterprise-words';
import { figureMark } from './spoken';
import { wordedChart } from './worded/chart';
import type { WordedCell } from './worded/table';

const NO_WORDS: readonly string[] = [];
const plain = ({ figure, items }: Cell): WordedCell => ({ figure, items: items.map((item) => ({ item, texts: NO_WORDS, notes: NO_WORDS })) });

/** Enterprises by which of pilot, product and machine they have on record: who, and how much of each. */
export function pathwaysChart(pathways: Pathways, context: ChartContext, description: string): Chart {
  const { messages } = context;
  const { charts, labels, locale } = messages;
  const step = (each: PathStep) => ({ heads: [charts.ladderSteps[each]], total: pathways.totals[each] });
  return wordedChart(
    {
      id: 'pathways',
      largest: 2.2,
      columns: [{ heads: [labels.figures.enterprises], total: pathways.enterprises }, ...PATH_STEPS.map(step)],
      rows: pathways.rows.map(({ group, members, figure, cells }) => ({
        names: [labels.groups[group]],
        isStrong: true,
        count: figure,
        mark: figureMark(figure, labels.groups[group], messages),
        cells: [enterpriseWords(figure, members, locale), ...PATH_STEPS.map((each) => plain(cells[each]))],
      })),
      split: 0,
      more: { words: pilotsWords(locale).moreRows, mark: figureMark(pathways.enterprises, labels.figures['path-enterprises'], messages) },
    },
    context,
    description,
  );
}
