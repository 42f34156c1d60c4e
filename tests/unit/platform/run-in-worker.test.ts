import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerPort } from '@/platform/run-in-worker';

/** A worker that answers by a function; `undefined` = never. */
function workerOf(answer: (task: string) => string | undefined): Worker & { isEnded: boolean } {
  const worker = {
    isEnded: false,
    onmessage: undefined as ((event: { data: string }) => void) | undefined,
    postMessage(task: string) {
      const data = answer(task);
      if (data !== undefined) queueMicrotask(() => worker.onmessage?.({ data }));
    },
    terminate() {
      worker.isEnded = true;
    },
  };
  return worker as unknown as Worker & { isEnded: boolean };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a port to a worker', () => {
  it('has one task done after the other, by one worker', async () => {
    const port = createWorkerPort<string, string>(() => workerOf((task) => task.toUpperCase()), 1_000);
    expect(await Promise.all([port.ask('a'), port.ask('b')])).toEqual([{ result: 'A' }, { result: 'B' }]);
    expect(port.generation()).toBe(1);
  });

  it('ends a worker that takes too long, and goes on with another', async () => {
    const begun: (Worker & { isEnded: boolean })[] = [];
    const start = () => {
      const worker = workerOf((task) => (task === 'endless' ? undefined : task));
      begun.push(worker);
      return worker;
    };
    const port = createWorkerPort<string, string>(start, 1_000);
    const [endless, next] = [port.ask('endless'), port.ask('next')];
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await endless).toEqual({ fault: 'TIMEOUT' });
    expect(await next).toEqual({ result: 'next' });
    expect(begun.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(port.generation()).toBe(2);
  });

  it('tells a worker that cannot be started, and one that is ended at its work', async () => {
    const refused = createWorkerPort<string, string>(() => {
      throw new Error('no');
    }, 1_000);
    expect(await refused.ask('a')).toEqual({ fault: 'BROKEN' });
    const port = createWorkerPort<string, string>(() => workerOf(() => undefined), 1_000);
    const asked = port.ask('a');
    await vi.advanceTimersByTimeAsync(1);
    port.end();
    expect(await asked).toEqual({ fault: 'BROKEN' });
  });
});
