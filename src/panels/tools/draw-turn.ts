import { nextTick, onScopeDispose, watch } from 'vue';
import type { DrawTurn } from '@/components/chart-context';
import { rest } from '@/platform/in-steps';

/** As long as counting may hold the page; what is drawn within it is shown in the frame that answers the press. */
const STRETCH_MS = 24;

/**
 * Has charts in sight draw together with all words and figures, as many as there is time for, and the rest after that, those
 * out of sight last and each in a task of its own: a page of ten charts would else hold the reader's next press until all are
 * drawn. Where drawing took longer than that the last time, words and figures come first.
 */
export function createDrawTurn(): DrawTurn {
  const inSight = new WeakMap<Element, boolean>();
  const waiting = new Map<Element, () => void>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) inSight.set(target, isIntersecting);
  });
  let isRunning = false;
  let wasLong = false;

  /** The next chart in sight; what has not been looked at yet counts as that. */
  const seen = (): Element | undefined => [...waiting.keys()].find((box) => inSight.get(box) !== false);
  async function run(): Promise<void> {
    isRunning = true;
    if (wasLong) await rest();
    wasLong = false;
    let since = performance.now();
    while (waiting.size > 0) {
      if (!seen() || performance.now() - since >= STRETCH_MS) {
        await rest();
        since = performance.now();
      }
      const [first] = waiting.keys();
      const box = seen() ?? first;
      const draw = box && waiting.get(box);
      if (draw) {
        waiting.delete(box);
        draw();
      }
      await nextTick();
      wasLong ||= performance.now() - since >= STRETCH_MS;
    }
    isRunning = false;
  }

  onScopeDispose(() => observer.disconnect());
  return (box) => {
    let own: Element | undefined;
    watch(box, (now) => {
      if (now) observer.observe((own = now));
    });
    onScopeDispose(() => {
      if (!own) return;
      observer.unobserve(own);
      waiting.delete(own);
    });
    return (draw) => {
      if (!own) return draw();
      waiting.set(own, draw);
      if (!isRunning) void run();
    };
  };
}
