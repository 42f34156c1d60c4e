import { describe, expect, it } from 'vitest';
import { fitSquares } from '@/charts/fit-squares';

describe('fitting squares into a width', () => {
  it('keeps the size where all fit', () => {
    expect(fitSquares(3, 10, 1.8)).toMatchObject({ size: 1.8, shown: 3 });
  });

  it('shrinks them, never below 1.2, before it stops drawing each', () => {
    const run = fitSquares(5, 8, 1.8);
    expect(run.shown).toBe(5);
    expect(run.size).toBeLessThan(1.8);
    expect(run.size).toBeGreaterThanOrEqual(1.2);
    expect(run.width).toBeLessThanOrEqual(8);
  });

  it('draws one square and ×n where they would be too small', () => {
    expect(fitSquares(20, 8, 1.8)).toMatchObject({ shown: 1, times: '×20' });
  });

  it('gives the bare number where not even that fits', () => {
    expect(fitSquares(20, 3, 1.8)).toMatchObject({ shown: 0, times: '20' });
  });

  it('takes no room for nothing', () => {
    expect(fitSquares(0, 5, 1.8)).toMatchObject({ shown: 0, width: 0 });
  });
});
