import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/**
 * How a panel shows its rows, kept in the address so that a link shows the same; choosing makes no step in the history.
 *
 * @param read what a parameter says, whatever it holds; '' where there is none.
 * @param write its text; '' for the default, which is not written.
 */
export function useInAddress<Value>(name: string, read: (text: string) => Value, write: (value: Value) => string): WritableComputedRef<Value> {
  const route = useRoute();
  const router = useRouter();
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
  const text = computed(() => textOf(route.query[name]));
  return computed({
    get: () => read(text.value),
    set: (value) => {
      const others = Object.entries(route.query).filter(([each]) => each !== name);
      const written = write(value);
      void router.replace({ query: { ...Object.fromEntries(others), ...(written !== '' && { [name]: written }) } });
    },
  });
}

/** One of some words; the first is the default, and what is none of them reads as that. */
export function useWordInAddress<Word extends string>(name: string, words: readonly [Word, ...Word[]]): WritableComputedRef<Word> {
  return useInAddress(
    name,
    (text) => words.find((word) => word === text) ?? words[0],
    (word) => (word === words[0] ? '' : word),
  );
}
