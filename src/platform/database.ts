import { createStore, del, get, set, type UseStore } from 'idb-keyval';

/** A database that does not answer for so long is taken for one that is not there, ms. */
const LIMIT_MS = 1_500;

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('reman-valley', 'kept'));

function within<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), LIMIT_MS);
    Promise.resolve().then(work).then(resolve, reject);
  });
}

/** Reads what is kept under a key in this browser, of whatever size; `undefined` where there is nothing, or nothing may be kept. Never rejects. */
export async function readKeptLarge(key: string): Promise<unknown> {
  try {
    return await within(() => get<unknown>(key, store()));
  } catch {
    return undefined;
  }
}

/** Keeps bytes and plain values, of whatever size; `undefined` takes away what is kept. `refused` where that is not allowed, there is no room, or no answer in 1.5 s. */
export async function keepLarge(key: string, value: unknown): Promise<'kept' | 'refused'> {
  try {
    await within(() => (value === undefined ? del(key, store()) : set(key, value, store())));
    return 'kept';
  } catch {
    return 'refused';
  }
}
