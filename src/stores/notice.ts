import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

const SHOWN_MS = 8_000;

/** One short notice at a time, gone by itself: a kiosk has nobody to close it. */
export const useNoticeStore = defineStore('notice', () => {
  const text = shallowRef('');
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(words: string): void {
    text.value = words;
    clearTimeout(timer);
    timer = setTimeout(() => {
      text.value = '';
    }, SHOWN_MS);
  }

  return { text, say };
});
