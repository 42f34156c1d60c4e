import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import * as v from 'valibot';
import { SavedViews, type SavedView } from '@/domain/saved-view';
import { keep, readKept } from '@/platform/storage';

const KEY = 'reman-valley-views';

/** What reading a file of views came to: how many were taken in, or which field is wrong. */
export type ImportOutcome = { readonly taken: number } | { readonly field: string };

function parse(text: string): SavedViews | { readonly field: string } {
  try {
    const result = v.safeParse(SavedViews, JSON.parse(text));
    return result.success ? result.output : { field: v.getDotPath(result.issues[0]) ?? 'format' };
  } catch {
    return { field: 'JSON' };
  }
}

function readViews(): readonly SavedView[] {
  const text = readKept(KEY);
  const read = text === undefined ? undefined : parse(text);
  return read && 'views' in read ? read.views : [];
}

/** Views that the reader has kept, newest first; in this browser, or for this visit alone where it keeps nothing. */
export const useSavedViewsStore = defineStore('saved-views', () => {
  const views = shallowRef(readViews());
  /** Whether they will be there at the next visit. */
  const isLasting = shallowRef(true);
  /** The one removed last, for whoever regrets it. */
  const removed = shallowRef<SavedView>();

  const serialised = (): string => JSON.stringify({ format: 'reman-valley-views', schemaVersion: 1, views: [...views.value] } satisfies SavedViews, undefined, 2);
  function write(next: readonly SavedView[]): void {
    views.value = next;
    isLasting.value = keep(KEY, serialised()) === 'kept';
  }
  const without = (name: string): SavedView[] => views.value.filter((view) => view.name !== name);

  /** Keeps a view; one of the same name gives way. */
  function save(view: SavedView): void {
    write([view, ...without(view.name)]);
  }
  function remove(name: string): void {
    removed.value = views.value.find((view) => view.name === name);
    write(without(name));
  }
  function restore(): void {
    if (removed.value) save(removed.value);
    removed.value = undefined;
  }
  /** Takes the views of a file in beside those that are there; of two of one name the file's stands. */
  function importText(text: string): ImportOutcome {
    const read = parse(text);
    if (!('views' in read)) return read;
    const names = new Set(read.views.map(({ name }) => name));
    write([...read.views, ...views.value.filter(({ name }) => !names.has(name))]);
    return { taken: read.views.length };
  }

  return { views, isLasting, removed, save, remove, restore, importText, serialised };
});
