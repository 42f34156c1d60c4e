import { useEventListener } from '@vueuse/core';
import { onScopeDispose, type ShallowRef } from 'vue';
import { toggleFullScreen } from '@/platform/full-screen';

/**
 * A panel over the whole screen; over the whole window, until Escape, where the browser allows no more.
 * `panel` is where it stands, `null` before it is in the page; `isFilled` is kept true to what is.
 * @returns what turns from one to the other.
 */
export function useFilled(panel: () => HTMLElement | null, isFilled: ShallowRef<boolean>): () => Promise<void> {
  function fillWindow(filled: boolean): void {
    panel()?.toggleAttribute('data-filled', filled);
    isFilled.value = filled;
  }
  async function toggleFilled(): Promise<void> {
    const element = panel();
    if (!element) return;
    if (element.hasAttribute('data-filled')) fillWindow(false);
    else if ((await toggleFullScreen(element)) === 'refused') fillWindow(true);
  }
  useEventListener(document, 'fullscreenchange', () => {
    isFilled.value = document.fullscreenElement !== null && document.fullscreenElement === panel();
  });
  useEventListener(window, 'keydown', (event) => {
    if (event.key === 'Escape' && panel()?.hasAttribute('data-filled') === true) fillWindow(false);
  });
  onScopeDispose(() => panel()?.removeAttribute('data-filled'));
  return toggleFilled;
}
