import { useEventListener } from '@vueuse/core';
import { isLetterKey } from '@/panels/tools/letter-key';

interface StageKeys {
  /** Whether single letters do anything. */
  readonly isOn: () => boolean;
  readonly count: () => number;
  readonly current: () => number;
  readonly go: (index: number) => void;
  /** What a letter does. */
  readonly letters: () => Readonly<Record<string, () => void>>;
}

const ON = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];
/** What takes Enter and space of its own. */
const OWN_KEYS = 'button, a';

/** Keys of a stage and of clickers: arrows, pages and space step, Home and End go to the ends, digits and Enter to a step; none while a layer stands open. */
export function useStageKeys({ isOn, count, current, go, letters }: StageKeys): void {
  let digits = '';
  useEventListener(window, 'keydown', (event) => {
    if (!isLetterKey(event) || document.querySelector('dialog[open]')) return;
    const { key } = event;
    const isOwn = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null;
    const asked = digits;
    digits = /^\d$/.test(key) ? (asked + key).slice(-3) : '';
    const act = (deed: () => void): void => {
      event.preventDefault();
      deed();
    };
    if (key === 'Enter' && asked !== '') return act(() => go(Number(asked) - 1));
    if (key === ' ' && isOwn) return;
    if (ON.includes(key)) return act(() => go(current() + 1));
    if (BACK.includes(key)) return act(() => go(current() - 1));
    if (key === 'Home') return act(() => go(0));
    if (key === 'End') return act(() => go(count() - 1));
    const deed = Object.hasOwn(letters(), key) ? letters()[key] : undefined;
    if (isOn() && deed) act(deed);
  });
}
