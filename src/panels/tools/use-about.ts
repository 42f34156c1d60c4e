import { computed } from 'vue';
import type { About } from '@/export/about';
import { referencesOf } from '@/export/sources';
import { useMessages, useNames } from '@/components/messages';
import { BASES, type Basis } from '@/domain/basis';
import type { RecordId } from '@/domain/record-id';
import { inLocale } from '@/domain/text';
import { dayInShanghai, formatClock, formatEdtf } from '@/format/date';
import { filterText } from '@/format/filter-text';
import { toolWords } from '@/format/messages/desk/tools';
import { tableWords } from '@/format/messages/desk/table';
import { currentAddress } from '@/platform/address';
import { useDatasetStore } from '@/stores/dataset';
import { useFilterStore } from '@/stores/filter';
import { useRecordsStore } from '@/stores/records';
import type { ShownSheet } from './panel-sheet';

/** What is told of what a file shows. */
export interface PanelFacts {
  readonly id: string;
  readonly question: string;
  /** The takeaway as text. */
  readonly takeaway: string;
  /** What its figures rest on. */
  readonly bases: readonly Basis[];
  readonly source: string;
  /** The records behind its figures. */
  readonly records: readonly RecordId[];
}

/** What is told of a table beside its cells: its order and what its rows rest on. */
export type Ordered = Pick<ShownSheet, 'columns' | 'sort' | 'bases'>;

/** Has files tell what they are: what they show, on what that rests, and when and where it was made. */
export function useAbout() {
  const messages = useMessages();
  const names = useNames();
  const dataset = useDatasetStore();
  const filters = useFilterStore();
  const records = useRecordsStore();
  const words = computed(() => toolWords(messages.value.locale));

  function orderOf({ columns, sort }: Ordered): string {
    const { sorted, descending } = tableWords(messages.value.locale);
    return sorted(
      sort().map(({ column, isDescending }) => {
        const title = columns().find(({ id }) => id === column)?.title ?? column;
        return isDescending ? descending(title) : title;
      }),
    );
  }
  function about(facts: PanelFacts, table?: Ordered): About {
    const { locale, labels, frame } = messages.value;
    const { question, takeaway, bases: own, source, records: cited } = facts;
    const { config, snapshot } = dataset;
    const now = Date.now();
    const found = new Set(table ? table.bases() : own);
    const bases = BASES.filter((basis) => found.has(basis)).map((basis) => labels.bases[basis].name);
    return {
      title: inLocale(config.title, locale),
      question,
      takeaway,
      scope: words.value.clauses([frame.scope(dataset.texts.length), ...(dataset.isTrial ? [words.value.draft] : [])]),
      filters: filterText(filters.filter, messages.value, names.value),
      ...(table && { order: orderOf(table) }),
      basis: words.value.clauses([words.value.list(bases), words.value.floors[filters.filter.basis]]),
      source,
      references: referencesOf(cited, records.lookup, messages.value),
      version: snapshot?.manifest?.version ?? '',
      dataDate: formatEdtf(snapshot?.manifest?.dataDate ?? null, locale),
      exportedAt: words.value.exportedAt(dayInShanghai(now), formatClock(now)),
      link: currentAddress(),
    };
  }
  function fileName(id: string, ending: string): string {
    const version = (dataset.snapshot?.manifest?.version ?? '').replaceAll(/[^\w.-]+/g, '-');
    return ['reman-valley', id, version, dayInShanghai(Date.now())].filter((part) => part !== '').join('_') + ending;
  }
  return { about, fileName };
}
