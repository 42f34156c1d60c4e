import type { Roles } from '@/analysis/roles';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { Chart, ChartContext } from './chart';
import { enterpriseWords } from './enterprise-words';
import { figureMark } from './spoken';
import { wordedChart } from './worded/chart';

/** Enterprises by role: a count, and a grey square with its name for each. */
export function rolesChart(roles: Roles, context: ChartContext, description: string): Chart {
  const { messages } = context;
  const { labels, locale } = messages;
  return wordedChart(
    {
      id: 'roles',
      largest: 2.2,
      columns: [{ heads: [] }],
      rows: roles.rows.map(({ role, members, figure }) => ({
        names: [labels.roles[role]],
        isStrong: role === 'remanufacturer',
        count: figure,
        mark: figureMark(figure, labels.roles[role], messages),
        cells: [enterpriseWords(figure, members, locale)],
      })),
      split: 0,
      more: { words: pilotsWords(locale).moreRows, mark: figureMark(roles.enterprises, labels.figures.enterprises, messages) },
    },
    context,
    description,
  );
}
