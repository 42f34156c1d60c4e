import type { Compare } from '@/analysis/compare';
import { LADDER_STEPS, type EnterpriseLadder } from '@/analysis/enterprises';
import { GAP_KINDS, GAP_NAMINGS, type Gap } from '@/analysis/gap';
import { LANDING_KINDS, type Landing } from '@/analysis/landing';
import type { Qualities } from '@/analysis/quality';
import { rowNameOf } from '@/domain/enterprise';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { compareWords } from '@/format/messages/desk/compare';
import { gapWords } from '@/format/messages/desk/gap';
import { qualityWords } from '@/format/messages/desk/quality';
import { toolWords } from '@/format/messages/desk/tools';
import type { NativeView } from '../pages';
import { cellColumn, figureColumn, recordsIn, tableView, wordsColumn } from './view';

/** Each sector: how often it is named, and what is recorded of it. */
export function landingView({ rows }: Landing, messages: Messages): NativeView {
  const { landing } = messages.charts;
  return tableView(
    rows,
    [
      wordsColumn(landing.sector, 18, ({ sector }) => inLocale(sector.shortName, messages.locale)),
      wordsColumn(messages.labels.fields.group, 14, ({ group }) => messages.labels.groups[group]),
      cellColumn(landing.mentions, ({ mentions }) => mentions, messages, 16),
      ...LANDING_KINDS.map((kind) => cellColumn<Landing['rows'][number]>(landing.kinds[kind], ({ cells }) => cells[kind], messages)),
    ],
    ({ sector, mentions, cells }) => [sector.id, ...recordsIn([mentions.figure, ...LANDING_KINDS.map((kind) => cells[kind].figure)])],
  );
}

/** Each sector: who names it, and kind by kind what is recorded of it. */
export function gapView({ rows }: Gap, messages: Messages): NativeView {
  const words = gapWords(messages.locale);
  return tableView(
    rows,
    [
      wordsColumn(words.sector, 18, ({ sector }) => inLocale(sector.shortName, messages.locale)),
      ...GAP_NAMINGS.map((naming) => cellColumn<Gap['rows'][number]>(words.kinds[naming], ({ mentions }) => mentions[naming], messages)),
      ...GAP_KINDS.map((kind) => cellColumn<Gap['rows'][number]>(words.kinds[kind], ({ cells }) => cells[kind], messages)),
    ],
    ({ sector, mentions, cells }) => [
      sector.id,
      ...recordsIn([...GAP_NAMINGS.map((naming) => mentions[naming].figure), ...GAP_KINDS.map((kind) => cells[kind].figure)]),
    ],
  );
}

/** Each enterprise: its role, and what it has on record. */
export function enterprisesView({ rows }: EnterpriseLadder, messages: Messages): NativeView {
  const { labels, charts, locale } = messages;
  return tableView(
    rows,
    [
      wordsColumn(labels.fields.enterprise, 30, ({ enterprise }) => inLocale(rowNameOf(enterprise), locale)),
      wordsColumn(labels.fields.role, 18, ({ enterprise }) => labels.roles[enterprise.role]),
      ...LADDER_STEPS.map((step) => cellColumn<EnterpriseLadder['rows'][number]>(charts.ladderSteps[step], ({ cells }) => cells[step], messages)),
    ],
    ({ enterprise, cells }) => [enterprise.id, ...recordsIn(LADDER_STEPS.map((step) => cells[step].figure))],
  );
}

/** Each kind of record, value beside value. */
export function compareView({ rows, values }: Compare, messages: Messages): NativeView {
  const words = compareWords(messages.locale);
  return tableView(
    rows,
    [
      wordsColumn(messages.labels.fields.kind, 18, ({ kind }) => words.kinds[kind]),
      ...values.map(({ name }, index) => ({
        ...figureColumn<Compare['rows'][number]>(inLocale(name, messages.locale), ({ cells, total }) => cells[index]?.figure ?? total, messages, 16),
        items: ({ cells }: Compare['rows'][number]) => cells[index]?.items ?? [],
      })),
    ],
    ({ cells }) => recordsIn(cells.map(({ figure }) => figure)),
  );
}

/** Each quality, with the records that are so. */
export function qualityView({ rows }: Qualities, messages: Messages): NativeView {
  const { rows: names } = qualityWords(messages.locale);
  return tableView(
    rows,
    [wordsColumn(toolWords(messages.locale).figures.label, 40, ({ id }) => names[id]), figureColumn(messages.labels.figures.records, ({ figure }) => figure, messages)],
    ({ figure }) => figure.records(),
  );
}
