// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, shallowRef, type EffectScope } from 'vue';
import { createDrawTurn } from '@/panels/tools/draw-turn';

type Look = (entries: readonly Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void;
let look: Look;
let scope: EffectScope;
class Observer {
  constructor(callback: Look) {
    look = callback;
  }
  readonly observe = vi.fn();
  readonly unobserve = vi.fn();
  readonly disconnect = vi.fn();
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Observer);
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  vi.unstubAllGlobals();
});

/** A chart's turn, with its box in the page. */
async function chart(turn: ReturnType<typeof createDrawTurn>) {
  const box = shallowRef<Element | null>(null);
  const draw = turn(box);
  box.value = document.createElement('div');
  await nextTick();
  return { draw, box: box.value };
}

describe('the turn of a chart', () => {
  it('comes at once where the chart is in sight, or was not looked at yet', async () => {
    const turn = scope.run(() => createDrawTurn());
    const one = turn && (await scope.run(() => chart(turn)));
    const picture = vi.fn();
    one?.draw(picture);
    expect(picture).toHaveBeenCalledTimes(1);
    look([{ target: one?.box as Element, isIntersecting: true }]);
    one?.draw(picture);
    expect(picture).toHaveBeenCalledTimes(2);
  });

  it('comes later where it is out of sight, one chart a task, and only for what was asked last', async () => {
    const turn = scope.run(() => createDrawTurn());
    if (!turn) return;
    const [one, other] = [await scope.run(() => chart(turn)), await scope.run(() => chart(turn))];
    look([one, other].map((each) => ({ target: each?.box as Element, isIntersecting: false })));
    const log: string[] = [];
    one?.draw(() => log.push('before'));
    one?.draw(() => log.push('one'));
    other?.draw(() => log.push('other'));
    expect(log).toEqual([]);
    await vi.waitFor(() => expect(log).toEqual(['one', 'other']));
  });

  it('never comes for a chart that is gone', async () => {
    const turn = scope.run(() => createDrawTurn());
    if (!turn) return;
    const own = effectScope();
    const one = await own.run(() => chart(turn));
    look([{ target: one?.box as Element, isIntersecting: false }]);
    const picture = vi.fn();
    one?.draw(picture);
    own.stop();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(picture).not.toHaveBeenCalled();
  });
});
