import { describe, expect, it, vi } from 'vitest';
import { createTurns } from '@/stores/turns';

const never = (): boolean => false;

describe('turns', () => {
  it('gives back together what was asked for together, when all of it is done', async () => {
    const take = createTurns();
    const log: string[] = [];
    const ask = (name: string) =>
      take(function* () {
        log.push(`${name} begun`);
        yield;
        log.push(`${name} done`);
        return name;
      }, never).then((result) => log.push(`${result} given`));
    await Promise.all([ask('a'), ask('b')]);
    expect(log).toEqual(['a begun', 'a done', 'b begun', 'b done', 'a given', 'b given']);
  });

  it('rests for the page between what is given back where to show it takes long', async () => {
    const take = createTurns();
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    let restsSoFar = 0;
    let timer: ReturnType<typeof setTimeout>;
    (function rest() {
      restsSoFar += 1;
      timer = setTimeout(rest, 0);
    })();
    const ask = () =>
      take(function* () {
        yield;
      }, never).then(() => {
        clock.mockReturnValue(1_000);
        return restsSoFar;
      });
    const [one = NaN, other = NaN] = await Promise.all([ask(), ask()]).finally(() => {
      clearTimeout(timer);
      clock.mockRestore();
    });
    expect(other).toBeGreaterThan(one);
  });

  it('lets the page show what was pressed before the work', async () => {
    const take = createTurns();
    const log: string[] = [];
    setTimeout(() => log.push('page'), 0);
    await take(function* () {
      yield;
      log.push('work');
    }, never);
    expect(log).toEqual(['page', 'work']);
  });

  it('does not do what is stale when its turn comes, and goes on with the rest', async () => {
    const take = createTurns();
    const work = vi.fn(function* () {
      yield;
      return 1;
    });
    const settled = vi.fn();
    void take(work, () => true).finally(settled);
    await expect(take(work, never)).resolves.toBe(1);
    expect(settled).not.toHaveBeenCalled();
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('does what is asked for between the end of the work and its giving back', async () => {
    const take = createTurns();
    const late = new Promise<string>((resolve, reject) => {
      void take(function* () {
        yield;
        queueMicrotask(() => {
          take(function* () {
            yield;
            return 'late';
          }, never).then(resolve, reject);
        });
      }, never);
    });
    await expect(late).resolves.toBe('late');
  });

  it('hands on what work throws to who asked for it, and to nobody else', async () => {
    const take = createTurns();
    const broken = take(function* () {
      yield;
      throw new TypeError('broken');
    }, never);
    const sound = take(function* () {
      yield;
      return 'sound';
    }, never);
    await expect(broken).rejects.toThrow('broken');
    await expect(sound).resolves.toBe('sound');
  });

  it('lets the page have its turn while work is long, and gives back only then', async () => {
    const take = createTurns();
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    try {
      let isDone = false;
      const done = take(function* () {
        vi.advanceTimersByTime(1_000);
        yield;
        isDone = true;
        return 'late';
      }, never);
      await Promise.resolve();
      await Promise.resolve();
      expect(isDone).toBe(false);
      await vi.runAllTimersAsync();
      await expect(done).resolves.toBe('late');
    } finally {
      vi.useRealTimers();
    }
  });
});
