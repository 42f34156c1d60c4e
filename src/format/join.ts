import type { Sentence } from './sentence';

/** Sentences one after another with words between them; empty ones are left out. */
export function joinSentences(parts: readonly Sentence[], between: string): Sentence {
  const [first = [], ...rest] = parts.filter((part) => part.length > 0);
  return [...first, ...rest.flatMap((part) => [between, ...part])];
}
