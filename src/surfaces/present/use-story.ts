import { computed, watch } from 'vue';
import { useRoute, useRouter, type LocationQuery } from 'vue-router';
import { FILTER_NAMES } from '@/domain/filter';
import { useStoriesStore } from '@/stores/stories';

/** The story and the step that the address asks for, and the addresses of others; a step's filter is kept in the address. */
export function useStory() {
  const route = useRoute();
  const router = useRouter();
  const stories = useStoriesStore();

  const id = computed(() => String(route.params['story']));
  const story = computed(() => stories.stories.find((each) => each.id === id.value));
  const steps = computed(() => story.value?.steps ?? []);
  /** The step asked for, by its number from 1 or its id; the first where there is none such. */
  const at = computed(() => {
    const asked = String(route.params['step']);
    const index = steps.value.findIndex((step, place) => step.id === asked || String(place + 1) === asked);
    return Math.max(index, 0);
  });
  const step = computed(() => steps.value[at.value]);
  const isPresenter = computed(() => route.query['presenter'] === '1');

  /** The address of a step: its number, its filter, and how things are shown. */
  function addressOf(index: number): { path: string; query: LocationQuery } {
    const others = Object.entries(route.query).filter(([name]) => name === 'basis' || !(FILTER_NAMES as readonly string[]).includes(name));
    return { path: `/present/${id.value}/${index + 1}`, query: { ...Object.fromEntries(others), ...steps.value[index]?.query } };
  }
  watch(
    [step, () => route.fullPath],
    () => {
      const wanted = addressOf(at.value);
      if (step.value && route.path.startsWith('/present/') && router.resolve(wanted).fullPath !== route.fullPath) void router.replace(wanted);
    },
    { immediate: true },
  );
  /** This step in the other of the two windows. */
  const otherWindow = computed(() => {
    const { path, query } = addressOf(at.value);
    const others = Object.entries(query).filter(([name]) => name !== 'presenter');
    return { path, query: { ...Object.fromEntries(others), ...(!isPresenter.value && { presenter: '1' }) } };
  });
  /** The desk under this step's filter, which knows the way back. */
  const toData = computed(() => ({ path: '/explore', query: { ...addressOf(at.value).query, stage: `${id.value}/${at.value + 1}` } }));

  return { id, story, steps, at, step, isPresenter, addressOf, otherWindow, toData };
}
