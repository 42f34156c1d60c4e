import { computed, type Ref } from 'vue';
import { figureById, NAMED_FIGURE_NEEDS } from '@/analysis/figure-by-id';
import type { Collections } from '@/domain/collections';
import type { Filter } from '@/domain/filter';
import { takeawayParts, type StoryStep } from '@/domain/story';
import { inLocale } from '@/domain/text';
import { useMessages } from '@/components/messages';
import { dayInShanghai } from '@/format/date';
import type { Sentence } from '@/format/sentence';
import { useNow } from '@/platform/clock';
import { useDatasetStore } from '@/stores/dataset';
import { useShownFilter } from '@/stores/filter';

/** The figures that a step names, and its takeaway with them in their places, under the filter that is shown unless another is given. */
export function useStepWords(step: () => StoryStep, filter: Readonly<Ref<Filter>> = useShownFilter()) {
  const messages = useMessages();
  const dataset = useDatasetStore();
  const now = useNow();
  const today = computed(() => dayInShanghai(now.value));

  const data = computed(() => {
    const lists = NAMED_FIGURE_NEEDS.map((name) => [name, dataset.snapshot?.collections[name]?.records] as const);
    return lists.every(([, records]) => records) ? (Object.fromEntries(lists) as unknown as Pick<Collections, (typeof NAMED_FIGURE_NEEDS)[number]>) : undefined;
  });
  /** By id; `undefined` for an unknown one. Nothing before the data are there. */
  const figures = computed(() => {
    const dataDate = dataset.snapshot?.manifest?.dataDate;
    const known = data.value;
    if (!known || dataDate === undefined) return undefined;
    const context = { filter: filter.value, dataDate, today: today.value };
    return new Map(step().figures.map((id) => [id, figureById(id, known, context)]));
  });
  const takeaway = computed<Sentence>(() => {
    const shown = figures.value;
    if (!shown) return [];
    return takeawayParts(inLocale(step().takeaway, messages.value.locale)).map((part) => (typeof part === 'string' ? part : (shown.get(part.figure) ?? `{${part.figure}}`)));
  });
  return { figures, takeaway };
}
