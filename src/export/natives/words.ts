import type { DeedCell } from '@/analysis/deeds';
import { DEED_KINDS } from '@/analysis/deeds';
import type { DirectionTerms } from '@/analysis/direction-terms';
import type { Dossier } from '@/analysis/dossier';
import { PATH_STEPS, type Pathways } from '@/analysis/pathways';
import type { PolicyChain } from '@/analysis/policy-chain';
import type { Finding } from '@/analysis/watch';
import { deedWords } from '@/charts/deed-words';
import { rowNameOf } from '@/domain/enterprise';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { toolWords } from '@/format/messages/desk/tools';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { timelineWords } from '@/format/messages/scenes/timeline';
import { sentenceText } from '@/format/sentence-text';
import type { NativeView } from '../pages';
import { cellColumn, figureCell, figureColumn, recordsIn, tableView, wordsColumn, type NativeColumn } from './view';

/** Each deed with what is told of it. */
function deedText(cell: DeedCell, messages: Messages): string {
  const { list, clauses } = toolWords(messages.locale);
  const { noted } = deckWords(messages.locale).table;
  const { items, figure } = deedWords(cell, messages);
  if (items.length === 0) return String(figureCell(figure, messages));
  return clauses(items.map(({ texts, notes }) => (notes.length === 0 ? (texts[0] ?? '') : noted(texts[0] ?? '', list(notes)))));
}

/** Each enterprise: all that the document records of it, in words. */
export function dossierView({ rows }: Dossier, messages: Messages): NativeView {
  const { labels, locale } = messages;
  const deeds = DEED_KINDS.map((kind): NativeColumn<Dossier['rows'][number]> => wordsColumn(labels.figures[kind], 40, ({ cells }) => deedText(cells[kind], messages)));
  return tableView(
    rows,
    [
      wordsColumn(labels.fields.enterprise, 30, ({ enterprise }) => inLocale(rowNameOf(enterprise), locale)),
      wordsColumn(labels.fields.role, 16, ({ enterprise }) => labels.roles[enterprise.role]),
      ...deeds,
    ],
    ({ enterprise, cells }) => [enterprise.id, ...recordsIn(DEED_KINDS.map((kind) => cells[kind].figure))],
  );
}

/** Enterprises by which of pilot, product and machine they have on record. */
export function pathwaysView({ rows }: Pathways, messages: Messages): NativeView {
  const { labels, charts, locale } = messages;
  const { list } = toolWords(locale);
  return tableView(
    rows,
    [
      wordsColumn(labels.fields.group, 16, ({ group }) => labels.groups[group]),
      figureColumn(labels.figures.enterprises, ({ figure }) => figure, messages, 8),
      wordsColumn(labels.fields.enterprise, 50, ({ members }) => (members.length === 0 ? messages.frame.key.open : list(members.map((each) => inLocale(rowNameOf(each), locale))))),
      ...PATH_STEPS.map((step) => cellColumn<Pathways['rows'][number]>(charts.ladderSteps[step], ({ cells }) => cells[step], messages)),
    ],
    ({ figure, cells }) => recordsIn([figure, ...PATH_STEPS.map((step) => cells[step].figure)]),
  );
}

/** Each direction with its document and the sectors it names; a document of which the reply tells no direction is a row too. */
export function policyChainView({ sources, sectors }: PolicyChain, messages: Messages): NativeView {
  const { locale, frame } = messages;
  const { heads, nextSteps, unstated, open } = timelineWords(locale).chain;
  const { list } = toolWords(locale);
  const names = new Map(sectors.map(({ sector }) => [sector.id, inLocale(sector.shortName, locale)]));
  const rows = sources.flatMap(({ kind, policy, directions }) => {
    const source = policy ? inLocale(policy.name, locale) : kind === 'next-steps' ? nextSteps : unstated;
    if (directions.length === 0) return [{ source, direction: frame.key.open, named: frame.key.open, records: policy ? [policy.id] : [] }];
    return directions.map(({ item, sectors: own, names: naming }) => ({
      source,
      direction: inLocale(item.name, locale),
      named: naming === 'sector' ? list(own.map((id) => names.get(id) ?? id)) : open[naming],
      records: [...(policy ? [policy.id] : []), item.record],
    }));
  });
  return tableView(
    rows,
    [
      wordsColumn(heads.documents, 40, ({ source }) => source),
      wordsColumn(heads.directions, 50, ({ direction }) => direction),
      wordsColumn(heads.sectors, 40, ({ named }) => named),
    ],
    ({ records }) => records,
  );
}

/** What the rules find, each with its number in words. */
export function attentionView(findings: readonly Finding[], messages: Messages): NativeView {
  const { finding, detail } = deckWords(messages.locale).table;
  const said = findings.map((each) => {
    const words = messages.panels.attention.checks[each.rule.check];
    const parts = { ...each, against: each.against };
    return { title: sentenceText(words.title(parts), messages), detail: sentenceText(words.detail(parts), messages), each };
  });
  return tableView(
    said,
    [wordsColumn(finding, 60, ({ title }) => title), wordsColumn(detail, 60, (row) => row.detail)],
    ({ each }) => recordsIn([each.figure, ...(each.against ? [each.against] : []), ...each.subjects.map(({ figure }) => figure)]),
  );
}

/** Technologies, components, channels and means, and how many directions name each. */
export function technologiesView({ groups }: DirectionTerms, messages: Messages): NativeView {
  const { kinds } = platformsWords(messages.locale).terms;
  const rows = groups.flatMap(({ kind, terms }) => terms.map((term) => ({ kind, term })));
  return tableView(
    rows,
    [
      wordsColumn(messages.labels.fields.kind, 12, ({ kind }) => kinds[kind]),
      wordsColumn(toolWords(messages.locale).sources.name, 40, ({ term }) => inLocale(term.name, messages.locale)),
      cellColumn(messages.labels.figures['directions-and-steps'], ({ term }) => term.cell, messages, 14),
    ],
    ({ term }) => term.cell.figure.records(),
  );
}
