import { describe, expect, it } from 'vitest';
import { drawableTimes } from '@/platform/raster';

describe('how large a picture is drawn', () => {
  it('is as asked for where a browser can', () => {
    expect(drawableTimes({ width: 1_200, height: 800 }, 4)).toBe(4);
  });

  it('R18 · is smaller where a side or the whole would be more than browsers draw, and never nothing', () => {
    const wide = drawableTimes({ width: 10_000, height: 100 }, 4);
    expect(wide * 10_000).toBeLessThanOrEqual(16_384);
    const large = drawableTimes({ width: 12_000, height: 12_000 }, 2);
    expect((large * 12_000) ** 2).toBeLessThanOrEqual(16_384 * 8_192 * 1.000_001);
    expect(large).toBeGreaterThan(0.5);
    expect(drawableTimes({ width: 0, height: 0 }, 2)).toBe(2);
  });
});
