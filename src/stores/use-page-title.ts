import { watchEffect } from 'vue';
import { inLocale } from '@/domain/text';
import { useDatasetStore } from './dataset';
import { useDisplayStore } from './display';

/** Names the page in the browser's tab and history, before the product's own name; empty = that name alone. */
export function usePageTitle(page: () => string): void {
  const dataset = useDatasetStore();
  const display = useDisplayStore();
  watchEffect(() => {
    document.title = [page(), inLocale(dataset.config.title, display.locale)].filter(Boolean).join(' · ');
  });
}
