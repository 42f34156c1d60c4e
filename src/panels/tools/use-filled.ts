import { useEventListener } from '@vueuse/core';
import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';
import { toggleFullScreen } from '@/platform/full-screen';

/**
 * A panel over the whole screen; over the whole window, until Escape, where the browser allows no more.
 * `panel` is where it stands, `null` before it is in the page.
 */
export function useFilled(panel: () => HTMLElement | null): { readonly isFilled: Readonly<Ref<boolean>>; readonly toggleFilled: () => Promise<void> } {
  const isFilled = shallowRef(false);
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
  return { isFilled: readonly(isFilled), toggleFilled };
}
