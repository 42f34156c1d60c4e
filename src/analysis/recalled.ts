/**
 * The one of some that matches, else one made anew; it is the first of them from then on.
 *
 * @param kept the ones asked for last, that first; changed in place to hold `most` at most.
 */
export function recalled<Kept>(kept: Kept[], most: number, matches: (each: Kept) => boolean, make: () => Kept): Kept {
  const at = kept.findIndex(matches);
  const found = at < 0 ? make() : (kept.splice(at, 1)[0] as Kept);
  kept.unshift(found);
  if (kept.length > most) kept.pop();
  return found;
}
