import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER, FILTER_FIELDS, FILTER_NAMES } from '@/domain/filter';

describe('the filter', () => {
  it('accepts its own defaults', () => {
    const refused = FILTER_NAMES.filter((name) => {
      const field = FILTER_FIELDS[name];
      const value = EMPTY_FILTER[name];
      return value !== '' && field.type === 'text' && !field.accepts(String(value));
    });
    expect(refused).toEqual([]);
  });

  it.each([
    ['from', '2016', true],
    ['to', '2026-02-30', false],
    ['basis', 'all', true],
    ['basis', 'quoted', false],
    ['compare', 'sector', true],
    ['compare', 'colour', false],
    ['q', 'x'.repeat(201), false],
  ] as const)('%s = %s is accepted: %s', (name, value, expected) => {
    expect(FILTER_FIELDS[name].accepts(value)).toBe(expected);
  });
});
