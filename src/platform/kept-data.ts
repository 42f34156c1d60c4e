import { createStore, delMany, get, keys, setMany, type UseStore } from 'idb-keyval';

/** What a first picture waits for is waited for no longer. */
const READ_LIMIT_MS = 1_500;
/** A database that does not answer in that time never will; a busy machine may take its time to write. */
const LIMIT_MS = 5_000;

/** What does not answer is not asked twice. */
class Hanging extends Error {}

function limited<T>(work: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    // Time that the page itself lives through: after a sleep a timer of its own would be over before the database can answer.
    AbortSignal.timeout(limitMs).addEventListener('abort', () => reject(new Hanging()));
    work.then(resolve, reject);
  });
}

let store: UseStore | undefined;
const open = (): UseStore => (store ??= createStore('reman-valley', 'kept'));

/** Does something with the database; where its connection was closed by the browser, once more with another. */
async function attempt<T>(work: (store: UseStore) => Promise<T>, limitMs = LIMIT_MS): Promise<T> {
  try {
    return await limited(work(open()), limitMs);
  } catch (error) {
    store = undefined;
    if (error instanceof Hanging || isFull(error)) throw error;
    return limited(work(open()), limitMs);
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Two installations on one host keep their data apart. */
const ownKey = (name: string): string => `${new URL('.', location.href).pathname} ${name}`;

/** Reads a value that this browser keeps beside its small texts; `undefined` where there is none or it cannot be had. Never throws. */
export async function readData(name: string): Promise<unknown> {
  try {
    return await attempt((at) => get(ownKey(name), at), READ_LIMIT_MS);
  } catch {
    return undefined;
  }
}

/** Makes room: what other installations on this host keep under these names goes first, and can be fetched again; drafts cannot. */
async function dropOthers(names: readonly string[]): Promise<void> {
  await attempt(async (at) => {
    const isOther = (key: IDBValidKey): boolean => typeof key === 'string' && !key.startsWith(ownKey('')) && names.some((name) => key.endsWith(` ${name}`));
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
      await dropOthers(Object.keys(values));
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
