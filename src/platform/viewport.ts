import { onScopeDispose, readonly, shallowRef, type ShallowRef } from 'vue';

interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Width and height of the window in px, renewed at most once a frame; a move to another screen changes them too. */
export function useViewport(): Readonly<ShallowRef<Viewport>> {
  const measure = (): Viewport => ({ width: window.innerWidth, height: window.innerHeight });
  const size = shallowRef(measure());
  let frame = 0;
  const onResize = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      size.value = measure();
    });
  };
  window.addEventListener('resize', onResize);
  onScopeDispose(() => {
    cancelAnimationFrame(frame);
    window.removeEventListener('resize', onResize);
  });
  return readonly(size);
}
