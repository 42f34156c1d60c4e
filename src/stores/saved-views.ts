import { defineStore } from 'pinia';
import { SavedViews, type SavedView } from '@/domain/saved-view';
import { keptList } from './kept-list';

/** Views that the reader has kept, by name. */
export const useSavedViewsStore = defineStore('saved-views', () => {
  const { items: views, ...list } = keptList({
    key: 'reman-valley-views',
    schema: SavedViews,
    wrap: (each: readonly SavedView[]): SavedViews => ({ format: 'reman-valley-views', schemaVersion: 1, views: [...each] }),
    unwrap: (file) => file.views,
    idOf: ({ name }: SavedView) => name,
  });
  return { views, ...list };
});
