import { rest, runInSteps } from '@/platform/in-steps';
import { rowsFrom, type RowEngine } from './row-engine';

/** Small data are done within one stretch, and shown in the frame that answers the press. */
const STRETCH_MS = 24;

/**
 * Does some work, which may stop in between, in its turn. Whatever was asked for meanwhile is given back when all is done: at
 * one moment, so that it is shown together, or one after the other, with a rest for the page, where it took longer than a
 * stretch. Work that is stale when its turn comes is left undone, and its promise open.
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
  /** Whether the work before took longer than a stretch: then so will the next, and what was pressed is shown first. */
  let wasLong = false;

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
      if (wasLong) await rest();
      const since = performance.now();
      const done = await runInSteps(all(), () => false, STRETCH_MS);
      wasLong = performance.now() - since >= STRETCH_MS;
      for (const give of done ?? []) {
        if (wasLong) await rest();
        give();
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
