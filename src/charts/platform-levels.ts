import type { LevelRow, PlatformLevels } from '@/analysis/platform-levels';
import { NOT_STATED } from '@/analysis/fields';
import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { Chart, ChartContext } from './chart';
import { matrixChart } from './matrix';
import { countText, figureMark } from './spoken';

/** The name of a level's row. */
function levelName(level: LevelRow['level'], messages: Messages): string {
  const { register, levels } = platformsWords(messages.locale);
  return level === NOT_STATED ? levels.unstatedRow : register.level(messages.labels.levels[level]);
}

/** Level × status, with the totals of both. */
export function platformLevelsChart(levels: PlatformLevels, context: ChartContext, description: string): Chart {
  const { messages } = context;
  const words = platformsWords(messages.locale).levels;
  const counted = (word: string, figure: PlatformLevels['platforms']) => ({ text: messages.charts.counted(word, countText(figure)), mark: figureMark(figure, word, messages) });
  const matrix = {
    columns: levels.statuses.map(({ status, total }) => {
      const name = words.status(status, messages.labels.statuses[status]);
      return { name, head: counted(name, total) };
    }),
    tailHead: counted(words.total, levels.platforms),
    tailAlign: 'right' as const,
    more: (count: number) => ({ text: words.more(count), strong: false, mark: figureMark(levels.platforms, words.total, messages) }),
    rows: levels.rows.map(({ level, cells, total }, index) => {
      const name = levelName(level, messages);
      return {
        name: { text: name, strong: level !== NOT_STATED },
        cells,
        tail: { text: countText(total), strong: typeof total.value === 'number', mark: figureMark(total, name, messages) },
        isFirst: index === 0,
      };
    }),
  };
  return matrixChart('levels', matrix, context, description);
}
