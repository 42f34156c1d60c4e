/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 4;
/** From here on the edit may stand in a word that is still being typed. */
const LEAST_BEGUN = 6;

export const canHaveTypo = (word: string): boolean => word.length >= LEAST_LETTERS && /^[a-z]+$/.test(word);

/** Whether one letter put in, left out, changed or swapped with the next makes one word of the other; the same word counts. */
function isOneEditAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** How many letters of a word are meant by one that is typed with at most one edit; 0 for none. */
export function typoLength(typed: string, word: string): number {
  if (isOneEditAway(typed, word)) return word.length;
  if (typed.length < LEAST_BEGUN) return 0;
  return [typed.length, typed.length + 1, typed.length - 1].find((length) => length < word.length && isOneEditAway(typed, word.slice(0, length))) ?? 0;
}
