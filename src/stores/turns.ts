import { nextTick } from 'vue';
import { rest, runInSteps } from '@/platform/in-steps';
import { rowsFrom, type RowEngine } from './row-engine';

/** Computing rests after so long. */
const STRETCH_MS = 24;
/** Computing and what comes of it, done within that, is shown together; the next press would wait for more. */
const MOST_MS = 50;

/**
 * Does some work, which may stop in between, in its turn, once what was pressed is shown. Whatever was asked for meanwhile is
 * given back when all is done: together, so that it is shown in one frame, or with rests for the page where that takes long.
 * Work that is stale when its turn comes is left undone, and its promise open.
 */
export type TakeTurn = <Result>(work: () => Generator<void, Result>, isStale: () => boolean) => Promise<Result>;

/** Work in its turn; at its end, what gives its result back. */
function* turn<Result>(work: () => Generator<void, Result>, isStale: () => boolean, resolve: (result: Result) => void, reject: (error: unknown) => void): Generator<void, () => void> {
  try {
    if (isStale()) return () => undefined;
    const result = yield* work();
    return () => resolve(result);
  } catch (error) {
    return () => reject(error);
  }
}

/** Takes turns of its own: one piece of work after the other, with a rest for the page after every stretch. */
export function createTurns(): TakeTurn {
  const waiting: Generator<void, () => void>[] = [];
  let isRunning = false;

  /** All that waits, as one piece of work; what is to be given back, at its end. */
  function* all(): Generator<void, readonly (() => void)[]> {
    const done: (() => void)[] = [];
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) {
      done.push(yield* turn);
      yield;
    }
    return done;
  }
  async function run(): Promise<void> {
    // Once more for what was asked for between the end of the work and this.
    while (waiting.length > 0) {
      await rest();
      let since = performance.now();
      const done = await runInSteps(all(), () => false, STRETCH_MS);
      for (const give of done ?? []) {
        if (performance.now() - since >= MOST_MS) {
          await rest();
          since = performance.now();
        }
        give();
        await nextTick();
      }
    }
    isRunning = false;
  }

  return (work, isStale) =>
    new Promise((resolve, reject) => {
      waiting.push(turn(work, isStale, resolve, reject));
      if (isRunning) return;
      isRunning = true;
      queueMicrotask(() => void run());
    });
}

/** An engine that computes in this tab, each panel's rows in their turn. */
export function engineInTurns(take: TakeTurn): RowEngine {
  return {
    run: (query, snapshot, context, isStale) =>
      take(function* () {
        return rowsFrom(query, snapshot, context);
      }, isStale),
  };
}
