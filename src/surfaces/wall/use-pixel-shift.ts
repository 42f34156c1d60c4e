import { useIntervalFn } from '@vueuse/core';
import { shallowRef, type Ref } from 'vue';

const PERIOD_MS = 180_000;
/** A small square, walked around: no edge stays on the same pixels for long, and nobody sees it move. */
const PATH = [[0, 0], [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1]] as const;

/** Moves a picture that stands for weeks by a pixel or two every few minutes, against burn-in; a CSS `translate`. */
export function usePixelShift(): Readonly<Ref<string>> {
  const translate = shallowRef('0px 0px');
  let turn = 0;
  useIntervalFn(() => {
    turn = (turn + 1) % PATH.length;
    const [x, y] = PATH[turn] ?? [0, 0];
    translate.value = `${x}px ${y}px`;
  }, PERIOD_MS);
  return translate;
}
