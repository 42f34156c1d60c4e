import { runInSteps } from '@/platform/in-steps';
import { rowsFrom, type RowEngine } from './row-engine';

/** Small data are done within one stretch, and shown in the frame that answers the press. */
const STRETCH_MS = 24;

/**
 * Does some work, which may stop in between, in its turn. Whatever was asked for meanwhile is given back at one moment,
 * when all is done, so that it is shown together. Work that is stale when its turn comes is left undone, and its promise open.
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
      const done = await runInSteps(all(), () => false, STRETCH_MS);
      for (const give of done ?? []) give();
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
