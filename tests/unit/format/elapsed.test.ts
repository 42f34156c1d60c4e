import { describe, expect, it } from 'vitest';
import { formatElapsed, roughly } from '@/format/elapsed';

describe('time gone by', () => {
  it('is said in minutes and seconds, in hours when there are any', () => {
    expect(formatElapsed(0)).toBe('00:00');
    expect(formatElapsed(425_999)).toBe('07:05');
    expect(formatElapsed(4_025_000)).toBe('1:07:05');
  });

  it('is nothing where the clock was set back', () => {
    expect(formatElapsed(-5_000)).toBe('00:00');
  });
});

it('a length of time is told in the largest unit of which there are two, before or after', () => {
  expect(roughly(-90 * 60_000)).toEqual({ value: 90, unit: 'minute' });
  expect(roughly(7_200_000)).toEqual({ value: 2, unit: 'hour' });
  expect(roughly(-365 * 86_400_000)).toEqual({ value: 365, unit: 'day' });
});
