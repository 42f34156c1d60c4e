import { NOT_STATED } from '@/analysis/fields';
import { FIELD_STAGES, type FieldRow, type PlatformFields } from '@/analysis/platform-fields';
import type { LevelRow, PlatformLevels } from '@/analysis/platform-levels';
import type { PlatformRegister } from '@/analysis/platform-register';
import { squareOf } from '@/analysis/square';
import { registerText } from '@/charts/register-text';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { toolWords } from '@/format/messages/desk/tools';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { figureText } from '@/format/number';
import type { NativeView } from '../pages';
import { cellColumn, chartView, seriesOf, tableView, unitsOf, wordsColumn } from './view';

/** Platforms by level, status upon status. */
export function levelsView({ rows, statuses, platforms }: PlatformLevels, messages: Messages): NativeView {
  const { register, levels } = platformsWords(messages.locale);
  const nameOf = ({ level }: LevelRow): string => (level === NOT_STATED ? levels.unstatedRow : register.level(messages.labels.levels[level]));
  return chartView({
    kind: 'bar',
    isStacked: true,
    categories: rows.map(nameOf),
    series: statuses.map(({ status }, index) =>
      seriesOf(levels.status(status, messages.labels.statuses[status]), rows, ({ cells }) => cells[index]?.figure, squareOf(status)),
    ),
    unit: unitsOf([platforms], messages),
  });
}

/** Projects and platforms by field, stage beside stage; a stage holds works of every status. */
export function fieldsView({ rows, totals, others }: PlatformFields, messages: Messages): NativeView {
  const words = platformsWords(messages.locale).fields;
  const count = figureText(others, messages);
  const nameOf = ({ sector, group }: FieldRow): string => {
    if (sector) return inLocale(sector.shortName, messages.locale);
    if (group === NOT_STATED) return words.unstatedRow;
    return rows.every((row) => row.group !== group || !row.sector) ? words.sectors(count) : words.others(count);
  };
  return chartView({
    kind: 'bar',
    categories: rows.map(nameOf),
    series: FIELD_STAGES.map((stage) => seriesOf(words.stages[stage], rows, ({ cells }) => cells[stage].figure)),
    unit: unitsOf(FIELD_STAGES.map((stage) => totals[stage]), messages),
  });
}

/** Every platform and project with its status, level, enterprise and field. */
export function registerView(register: PlatformRegister, messages: Messages): NativeView {
  const { heads } = platformsWords(messages.locale).register;
  const { labels, frame } = messages;
  const rows = registerText(register, messages).flatMap(({ name: group, rows: own }) => own.map((text) => ({ ...text, group })));
  return tableView(
    rows,
    [
      wordsColumn(labels.fields.kind, 14, ({ group }) => group),
      wordsColumn(toolWords(messages.locale).sources.name, 40, ({ name }) => name),
      cellColumn(deckWords(messages.locale).table.count, ({ row }) => row.cell, messages, 8),
      wordsColumn(heads.status, 14, ({ status }) => status),
      wordsColumn(heads.level, 10, ({ details }) => details.level ?? frame.key.open),
      wordsColumn(heads.host, 30, ({ details }) => details.host ?? frame.key.open),
      wordsColumn(heads.fields, 24, ({ details }) => details.fields ?? frame.key.open),
    ],
    ({ row }) => [row.record],
  );
}
