import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Filter } from '@/domain/filter';
import { isSceneId, type SceneId } from '@/domain/scene';
import { useDatasetStore } from './dataset';

/** Which scene the wall shows: the one that the address pins, else the playlist's turn, else the operator's default. */
export const useSceneStore = defineStore('scene', () => {
  const route = useRoute();
  const router = useRouter();
  const dataset = useDatasetStore();

  /** The scenes of this wall, in the operator's order. */
  const all = computed(() => dataset.config.scenes);
  const pinned = computed(() => {
    const asked = route.query['scene'];
    return isSceneId(asked) && all.value.includes(asked) ? asked : undefined;
  });
  const turn = shallowRef<SceneId>();
  const current = computed<SceneId>(() => pinned.value ?? turn.value ?? dataset.config.defaultScene);
  /** The scene that stands on the wall; behind `current` while the code of that one is on its way. */
  const shown = shallowRef<SceneId>();
  /** The floor of values where the address names none: only the illustrative scene opens with all. */
  const basis = computed<Filter['basis']>(() => ((shown.value ?? current.value) === 'benefits' && route.path.startsWith('/wall') ? 'all' : 'documented'));

  /** Shows a scene without a step in the history. */
  function turnTo(scene: SceneId): void {
    turn.value = scene;
  }
  /** Pins a scene in the address; the default one is not written. */
  async function pin(scene: SceneId): Promise<void> {
    const others = Object.fromEntries(Object.entries(route.query).filter(([name]) => name !== 'scene'));
    await router.push({ query: scene === dataset.config.defaultScene ? others : { ...others, scene } });
  }

  return { all, pinned, current, shown, basis, turnTo, pin };
});
