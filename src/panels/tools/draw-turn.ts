import { onScopeDispose, watch } from 'vue';
import type { DrawTurn } from '@/components/chart-context';
import { rest } from '@/platform/in-steps';

/**
 * Has charts in sight draw at once, together with all words and figures, and those out of sight after that, each in a task of
 * its own: a page of ten charts would else hold the reader's next press until all are drawn.
 */
export function createDrawTurn(): DrawTurn {
  const inSight = new WeakMap<Element, boolean>();
  const waiting = new Map<Element, () => void>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) inSight.set(target, isIntersecting);
  });
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.size > 0) {
      await rest();
      const [next] = waiting;
      if (!next) break;
      const [box, draw] = next;
      waiting.delete(box);
      draw();
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
      // What has not been looked at yet is drawn at once: its first picture.
      if (!own || inSight.get(own) !== false) return draw();
      waiting.set(own, draw);
      if (!isRunning) void run();
    };
  };
}
