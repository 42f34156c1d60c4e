/** Why a task has no result: it took longer than it may, or the worker broke down or could not be started. */
export type WorkerFault = 'TIMEOUT' | 'BROKEN';

/** Does tasks away from the page, one at a time. */
export interface WorkerPort<Task, Result> {
  /** Never rejects. A task that takes too long ends the worker; the next one begins with another, which remembers nothing. */
  readonly ask: (task: Task) => Promise<{ readonly result: Result } | { readonly fault: WorkerFault }>;
  /** How many workers were begun: what was kept in an earlier one is gone. */
  readonly generation: () => number;
  /** Ends the worker, and what it is at. */
  readonly end: () => void;
}

/**
 * A port to a worker that answers each message with one.
 *
 * @param limitMs - how long a task may take.
 */
export function createWorkerPort<Task, Result>(start: () => Worker, limitMs: number): WorkerPort<Task, Result> {
  let worker: Worker | undefined;
  let generation = 0;
  let giveUp: (() => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function end(): void {
    worker?.terminate();
    worker = undefined;
    giveUp?.();
  }
  function begin(): Worker {
    generation += 1;
    return start();
  }
  function run(task: Task): ReturnType<WorkerPort<Task, Result>['ask']> {
    return new Promise((resolve) => {
      const settle = (outcome: { readonly result: Result } | { readonly fault: WorkerFault }): void => {
        clearTimeout(timer);
        giveUp = undefined;
        if ('fault' in outcome) end();
        resolve(outcome);
      };
      const timer = setTimeout(() => settle({ fault: 'TIMEOUT' }), limitMs);
      giveUp = () => settle({ fault: 'BROKEN' });
      try {
        worker ??= begin();
        worker.onmessage = ({ data }: MessageEvent<Result>) => settle({ result: data });
        worker.onerror = () => settle({ fault: 'BROKEN' });
        worker.postMessage(task);
      } catch {
        settle({ fault: 'BROKEN' });
      }
    });
  }
  return {
    ask: (task) => {
      const asked = last.then(() => run(task));
      last = asked;
      return asked;
    },
    generation: () => generation,
    end,
  };
}
