/** Spread of the poll interval: screens that start or recover together drift apart. */
const SPREAD = 0.1;

/**
 * Factors between 0.9 and 1.1, one for each check, different on every screen.
 * Half of the spread is the screen's own and stays: what only varied evenly about 1 would keep screens together that start
 * together. The golden ratio's multiples modulo 1 fill the other half evenly.
 */
export function createJitter(seed: number = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0): (turn: number) => number {
  const GOLDEN = 0.618_033_988_749_895;
  const own = seed / 2 ** 32;
  return (turn) => 1 - SPREAD + SPREAD * (own + ((own + turn * GOLDEN) % 1));
}
