import { useIntervalFn } from '@vueuse/core';
import { shallowRef, type Ref } from 'vue';

const PERIOD_MS = 180_000;
/** A small square, walked around: no edge stays on the same pixels for long, and nobody sees it move. */
const PATH = [[0, 0], [1, 0], [2, 0], [2, 1], [2, 2], [1, 2], [0, 2], [0, 1]] as const;

/** Moves a picture that stands for weeks by a pixel or two every few minutes, against burn-in: how far, as CSS variables. */
export function usePixelShift(): Readonly<Ref<{ readonly '--shift-x': string; readonly '--shift-y': string }>> {
  const place = (turn: number) => {
    const [x, y] = PATH[turn % PATH.length] ?? [0, 0];
    return { '--shift-x': `${x}px`, '--shift-y': `${y}px` };
  };
  const shift = shallowRef(place(0));
  let turn = 0;
  useIntervalFn(() => {
    turn += 1;
    shift.value = place(turn);
  }, PERIOD_MS);
  return shift;
}
