/** Spread of the poll interval: screens that start or recover together drift apart. */
const SPREAD = 0.1;

/**
 * Factors between 0.9 and 1.1, one for each check, different on every screen.
 * The golden ratio's multiples modulo 1 fill the range evenly.
 */
export function createJitter(seed: number = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0): (turn: number) => number {
  const GOLDEN = 0.618_033_988_749_895;
  return (turn) => 1 - SPREAD + 2 * SPREAD * ((seed / 2 ** 32 + turn * GOLDEN) % 1);
}
