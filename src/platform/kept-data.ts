import { createStore, delMany, get, keys, setMany, type UseStore } from 'idb-keyval';

/** Names under which the data last shown are kept, and when a server last confirmed them. */
export const KEPT_DATA = 'dataset';
export const KEPT_AT = 'confirmed-at';

/**
 * A database is waited for in turns, of which one alone goes by while the page itself does not come to run; and in time
 * that is real, not that of a clock which was set.
 */
const TURN_MS = 500;
/** A database that does not answer in that time never will. No picture waits for it: a busy disk must not be taken for one that keeps nothing. */
const TURNS = 40;

/** What does not answer is not asked twice. */
class Hanging extends Error {}

function limited<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const wait = (left: number): void => {
      if (left === 0) return reject(new Hanging());
      AbortSignal.timeout(TURN_MS).addEventListener('abort', () => wait(left - 1), { signal: settled.signal });
    };
    wait(TURNS);
    void work.then(resolve, reject).finally(() => settled.abort());
  });
}

let store: UseStore | undefined;
const open = (): UseStore => (store ??= createStore('reman-valley', 'kept'));

/** Does something with the database; where its connection was closed by the browser, once more with another. */
async function attempt<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
  try {
    return await limited(work(open()));
  } catch (error) {
    store = undefined;
    if (error instanceof Hanging || isFull(error)) throw error;
    return limited(work(open()));
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** What a name stands for in this browser: two installations on one host keep their data apart. */
export const ownKey = (name: string): string => `${new URL('.', location.href).pathname} ${name}`;

/** Reads a value that this browser keeps beside its small texts; `undefined` where there is none or it cannot be had. Never throws. */
export async function readData(name: string): Promise<unknown> {
  try {
    return await attempt((at) => get(ownKey(name), at));
  } catch {
    return undefined;
  }
}

/** Makes room: the datasets of other installations on this host go, which can be fetched again; what readers made cannot. */
async function dropOthers(): Promise<void> {
  await attempt(async (at) => {
    const isOther = (key: IDBValidKey): boolean => typeof key === 'string' && !key.startsWith(ownKey('')) && key.endsWith(` ${KEPT_DATA}`);
    const others = (await keys(at)).filter(isOther);
    await delMany(others, at);
  });
}

/** Keeps values by name, all or none; `refused` where that is not allowed or there is no room. Never throws. */
export async function keepData(values: Readonly<Record<string, unknown>>): Promise<'kept' | 'refused'> {
  const write = (): Promise<void> => attempt((at) => setMany(Object.entries(values).map(([name, value]) => [ownKey(name), value]), at));
  try {
    await write().catch(async (error: unknown) => {
      if (!isFull(error)) throw error;
      await dropOthers();
      await write();
    });
    return 'kept';
  } catch {
    return 'refused';
  }
}

/** Forgets values. Never throws. */
export async function dropData(names: readonly string[]): Promise<void> {
  await attempt((at) => delMany(names.map(ownKey), at)).catch(() => undefined);
}
