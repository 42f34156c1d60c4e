import { useQuery } from '@tanstack/vue-query';
import { defineStore } from 'pinia';
import { computed } from 'vue';
import { NAMED_FIGURE_NEEDS } from '@/analysis/figure-by-id';
import { faultOf, isFailure } from '@/data/answer';
import { fetchBody } from '@/data/http';
import { parseStory } from '@/data/story';
import type { Fault } from '@/domain/fault';
import type { Story } from '@/domain/story';
import { useDatasetStore } from './dataset';
import { useOwnStoriesStore } from './own-stories';

const FOLDER = 'stories/';

/** What came of one story's file. */
export type StoryOutcome = { readonly story: Story } | { readonly fault: Fault };

/** The reader's own stories, and those that the manifest lists: fetched when this store is first used; those that fail are asked for again. */
export const useStoriesStore = defineStore('stories', () => {
  const dataset = useDatasetStore();
  const own = useOwnStoriesStore();
  dataset.ensure(NAMED_FIGURE_NEEDS);

  const listed = computed(() => Object.entries(dataset.snapshot?.manifest?.files ?? {}).filter(([name]) => name.startsWith(FOLDER)));
  async function read(name: string, sha256: string, signal: AbortSignal): Promise<StoryOutcome> {
    const file = `${name}.json`;
    const result = parseStory(await fetchBody(dataset.config.apiBase + file, { signal }), sha256);
    return isFailure(result) ? { fault: faultOf(result, file, undefined, Date.now()) } : { story: result };
  }
  const query = useQuery(
    computed(() => ({
      queryKey: [FOLDER, listed.value.map(([name, { sha256 }]) => name + sha256).join(' ')],
      enabled: dataset.snapshot?.manifest !== undefined,
      staleTime: Infinity,
      queryFn: ({ signal }: { signal: AbortSignal }) => Promise.all(listed.value.map(([name, { sha256 }]) => read(name, sha256, signal))),
      refetchInterval: (each: { state: { data?: readonly StoryOutcome[] | undefined } }) =>
        each.state.data?.some((outcome) => 'fault' in outcome) ? dataset.config.pollSeconds * 1000 : (false as const),
    })),
  );

  /** In the order of the manifest; `undefined` until all have been asked for. */
  const outcomes = computed<readonly StoryOutcome[] | undefined>(() => query.data.value);
  const shipped = computed(() => outcomes.value?.flatMap((outcome) => ('story' in outcome ? outcome.story : [])) ?? []);
  const stories = computed<readonly Story[]>(() => [...own.stories, ...shipped.value]);
  const faults = computed(() => outcomes.value?.flatMap((outcome) => ('fault' in outcome ? outcome.fault : [])) ?? []);

  return { outcomes, shipped, stories, faults };
});
