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
    await new Promise((resolve) => setTimeout(resolve, 0));
    look([{ target: one?.box as Element, isIntersecting: true }]);
    one?.draw(picture);
    expect(picture).toHaveBeenCalledTimes(2);
  });

  it('comes within the same task for as many charts in sight as there is time for, then the page has its turn', async () => {
    const turn = scope.run(() => createDrawTurn());
    if (!turn) return;
    const charts = [await scope.run(() => chart(turn)), await scope.run(() => chart(turn)), await scope.run(() => chart(turn))];
    look(charts.map((each) => ({ target: each?.box as Element, isIntersecting: true })));
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const log: string[] = [];
    setTimeout(() => log.push('page'), 0);
    charts.forEach((each, index) =>
      each?.draw(() => {
        log.push(`chart ${index}`);
        if (index === 1) clock.mockReturnValue(1000);
      }),
    );
    await vi.waitFor(() => expect(log).toEqual(['chart 0', 'chart 1', 'page', 'chart 2']));
    clock.mockRestore();
  });

  it('comes after the words where drawing took long the last time', async () => {
    const turn = scope.run(() => createDrawTurn());
    if (!turn) return;
    const charts = [await scope.run(() => chart(turn)), await scope.run(() => chart(turn))];
    const log: string[] = [];
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const drawAll = (): void =>
      charts.forEach((each, index) =>
        each?.draw(() => {
          log.push(`chart ${index}`);
          clock.mockReturnValue(1_000);
        }),
      );
    drawAll();
    await vi.waitFor(() => expect(log).toEqual(['chart 0', 'chart 1']));
    clock.mockRestore();
    log.length = 0;
    drawAll();
    expect(log).toEqual([]);
    await vi.waitFor(() => expect(log).toEqual(['chart 0', 'chart 1']));
  });

  it('comes for charts in sight before others', async () => {
    const turn = scope.run(() => createDrawTurn());
    if (!turn) return;
    const [far, near] = [await scope.run(() => chart(turn)), await scope.run(() => chart(turn))];
    look([far, near].map((each) => ({ target: each?.box as Element, isIntersecting: each === near })));
    const log: string[] = [];
    far?.draw(() => log.push('far'));
    near?.draw(() => log.push('near'));
    await vi.waitFor(() => expect(log).toEqual(['near', 'far']));
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
