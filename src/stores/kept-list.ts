import { shallowRef } from 'vue';
import * as v from 'valibot';
import { keep, onKept, readKept } from '@/platform/storage';

/** What reading a file came to: how many were taken in, or which field is wrong. */
export type ImportOutcome = { readonly taken: number } | { readonly field: string };

interface KeptList<Item, File> {
  /** Under which name the browser keeps it. */
  readonly key: string;
  /** The file in which items are exchanged, and as which the browser keeps them. */
  readonly schema: v.GenericSchema<unknown, File>;
  readonly wrap: (items: readonly Item[]) => File;
  readonly unwrap: (file: File) => readonly Item[];
  /** Of two items with the same one, the newer stands. */
  readonly idOf: (item: Item) => string;
}

/**
 * A list of things that the reader made, newest first; in this browser, or for this visit alone where it keeps nothing.
 * What another tab changes in it is taken in at once, and every write begins with what is kept by then.
 */
export function keptList<Item, File>({ key, schema, wrap, unwrap, idOf }: KeptList<Item, File>) {
  function parse(text: string): readonly Item[] | { readonly field: string } {
    try {
      const result = v.safeParse(schema, JSON.parse(text));
      return result.success ? unwrap(result.output) : { field: v.getDotPath(result.issues[0]) ?? 'format' };
    } catch {
      return { field: 'JSON' };
    }
  }
  /** What the browser keeps; `undefined` where there is none or it cannot be read. */
  function readItems(): readonly Item[] | undefined {
    const text = readKept(key);
    const read = text === undefined ? undefined : parse(text);
    return read && 'field' in read ? undefined : read;
  }

  const items = shallowRef(readItems() ?? []);
  /** Whether they will be there at the next visit. */
  const isLasting = shallowRef(true);
  /** How often another tab has changed them. */
  const changesElsewhere = shallowRef(0);
  onKept(key, () => {
    items.value = readItems() ?? items.value;
    changesElsewhere.value += 1;
  });
  /** What a change builds on: a tab that slept has not heard of what others wrote. */
  const newest = (): readonly Item[] => (isLasting.value ? (readItems() ?? items.value) : items.value);
  /** The one removed last, for whoever regrets it. */
  const removed = shallowRef<Item>();

  const serialised = (): string => JSON.stringify(wrap(items.value), undefined, 2);
  function write(next: readonly Item[]): void {
    items.value = next;
    isLasting.value = keep(key, serialised()) === 'kept';
  }
  const without = (id: string): Item[] => newest().filter((item) => idOf(item) !== id);

  /** Keeps an item before the others; one of the same id gives way. */
  function save(item: Item): void {
    write([item, ...without(idOf(item))]);
  }
  /** Keeps an item as it is now, in its place; before the others where another tab has removed it. */
  function update(item: Item): void {
    const before = newest();
    if (before.some((each) => idOf(each) === idOf(item))) write(before.map((each) => (idOf(each) === idOf(item) ? item : each)));
    else save(item);
  }
  function remove(id: string): void {
    removed.value = items.value.find((item) => idOf(item) === id);
    write(without(id));
  }
  function restore(): void {
    if (removed.value) save(removed.value);
    removed.value = undefined;
  }
  /** Takes the items of a file in beside those that are there; of two of one id the file's stands. */
  function importText(text: string): ImportOutcome {
    const read = parse(text);
    if ('field' in read) return read;
    const ids = new Set(read.map(idOf));
    write([...read, ...newest().filter((item) => !ids.has(idOf(item)))]);
    return { taken: read.length };
  }

  return { items, isLasting, changesElsewhere, removed, save, update, remove, restore, importText, serialised };
}
