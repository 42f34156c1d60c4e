import { useEventListener } from '@vueuse/core';
import type { Ref } from 'vue';
import type { SceneId } from '@/domain/scene';

interface WallKeys {
  readonly choose: (scene: SceneId) => void;
  readonly step: (by: 1 | -1) => void;
  readonly hold: () => void;
}

/** What takes keys of its own; pictures stop those that they use. */
const OWN_KEYS = 'button, a, input, select, textarea, dialog';

/** Keys of the wall: digits choose a scene, arrows step, space holds; none of them while `isOn` is false or a drawer stands open. */
export function useWallKeys(isOn: Readonly<Ref<boolean>>, scenes: Readonly<Ref<readonly SceneId[]>>, { choose, step, hold }: WallKeys): void {
  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (!isOn.value || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const isOwn = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (!document.querySelector('dialog[open]')) step(event.key === 'ArrowRight' ? 1 : -1);
      return;
    }
    if (event.key === ' ' && !isOwn) {
      event.preventDefault();
      hold();
    }
    const scene = scenes.value[Number(event.key) - 1];
    if (scene) choose(scene);
  });
}
