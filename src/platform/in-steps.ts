/** Longest stretch of work without a rest, ms, unless told: a frame is not lost. */
const STRETCH_MS = 8;

/** Gives the page its turn: what was pressed is answered, and what was changed is painted, before the work goes on. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Runs work that rests in between, giving the page its turn after every stretch; work done within the first stretch never
 * waits. Resolves to `undefined` once `isStale` says that nobody waits for it any more.
 */
export async function runInSteps<Result>(steps: Generator<void, Result>, isStale: () => boolean, stretchMs = STRETCH_MS): Promise<Result | undefined> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < stretchMs) continue;
    await rest();
    if (isStale()) return undefined;
    since = performance.now();
  }
}
