import { onScopeDispose, readonly, shallowRef, type Ref } from 'vue';

/** Length of the window's shorter side in px, renewed at most once a frame. */
export function useShortSide(): Readonly<Ref<number>> {
  const measure = (): number => Math.min(window.innerWidth, window.innerHeight);
  const side = shallowRef(measure());
  let frame = 0;
  const onResize = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      side.value = measure();
    });
  };
  window.addEventListener('resize', onResize);
  onScopeDispose(() => {
    cancelAnimationFrame(frame);
    window.removeEventListener('resize', onResize);
  });
  return readonly(side);
}
