import { shallowReactive, watch, type Ref } from 'vue';
import type { Story } from '@/domain/story';
import { useDatasetStore } from '@/stores/dataset';
import { STAGE_PANELS, type StagePanel } from './stage-panels';

/** A panel of a story: there, not there, or not loaded. */
export type StepPanel = StagePanel | 'unknown' | 'failed';

/** All panels of a story with their collections, loaded at once, so that it plays on without the network. */
export function useStepPanels(story: Readonly<Ref<Story | undefined>>): ReadonlyMap<string, StepPanel> {
  const dataset = useDatasetStore();
  const panels = shallowReactive(new Map<string, StepPanel>());
  async function load(id: string): Promise<StepPanel> {
    if (!Object.hasOwn(STAGE_PANELS, id)) return 'unknown';
    try {
      const panel = await STAGE_PANELS[id]?.();
      if (!panel) return 'unknown';
      dataset.ensure(panel.needs);
      return panel;
    } catch {
      return 'failed';
    }
  }
  watch(
    story,
    (now) => {
      for (const id of new Set(now?.steps.flatMap((step) => step.panels))) void load(id).then((panel) => panels.set(id, panel));
    },
    { immediate: true },
  );
  return panels;
}
