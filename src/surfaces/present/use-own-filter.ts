import { computed, inject, provide, type Ref } from 'vue';
import type { Filter } from '@/domain/filter';
import type { StoryStep } from '@/domain/story';
import { CHART_FRAME } from '@/components/chart-context';
import { isFadedBy, OWN_FILTER, useFilterStore } from '@/stores/filter';
import { decodeFilter } from '@/stores/filter-codec';

/**
 * Shows what stands in the calling component under the filter of a step, whatever the address asks for but the basis.
 * @returns that filter: a component does not hear what it provides itself
 */
export function useOwnFilter(step: () => StoryStep): Readonly<Ref<Filter>> {
  const filters = useFilterStore();
  const own = computed(() => decodeFilter({ basis: filters.filter.basis, ...step().query }).filter);
  provide(OWN_FILTER, own);
  const frame = inject(CHART_FRAME);
  if (frame) provide(CHART_FRAME, computed(() => ({ ...frame.value, isFaded: isFadedBy.bind(undefined, own.value) })));
  return own;
}
