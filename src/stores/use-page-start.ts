import { nextTick, onMounted, watch, type ShallowRef, type WatchSource } from 'vue';

/**
 * From page to page one is told where one is: the heading has the focus.
 * Again whenever one of `place` changes; not while `isElsewhere`, when one was sent to a place within.
 */
export function usePageStart(page: Readonly<ShallowRef<HTMLElement | null>>, place: readonly WatchSource[], isElsewhere: () => boolean = () => false): void {
  async function begin(): Promise<void> {
    if (isElsewhere()) return;
    await nextTick();
    page.value?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
  onMounted(begin);
  watch(place, begin);
}
