import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER, RECORD_KINDS, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import { decodeFilter, encodeFilter } from '@/stores/filter-codec';

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
const ids = fc.uniqueArray(word, { maxLength: 5 });
const some = <T extends string>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values));
const date = fc.constantFrom('', '2016', '2023-01', '2021-04-14', '2021/2025');
const filters: fc.Arbitrary<Filter> = fc.record({
  sector: ids,
  kind: some(RECORD_KINDS),
  status: some(STATUSES),
  level: some(LEVELS),
  place: ids,
  enterprise: ids,
  basis: fc.constantFrom('documented' as const, 'all' as const),
  from: date,
  to: date,
  q: fc.string({ unit: 'grapheme', maxLength: 40 }),
  compare: fc.constantFrom('' as const, 'sector' as const, 'level' as const, 'period' as const),
});

describe('filter codec', () => {
  it('writes nothing for the default', () => {
    expect(encodeFilter(EMPTY_FILTER)).toEqual({});
  });

  it('joins lists by commas and leaves defaults out', () => {
    expect(encodeFilter({ ...EMPTY_FILTER, sector: ['tyres', 'machine-tools'], basis: 'all' })).toEqual({ sector: 'tyres,machine-tools', basis: 'all' });
  });

  it('D33 · reads back what it wrote, with nothing dropped', () => {
    fc.assert(fc.property(filters, (filter) => void expect(decodeFilter(encodeFilter(filter))).toEqual({ filter, dropped: [] })));
  });

  it('D33 · drops what it does not know, names it, and applies the rest', () => {
    const { filter, dropped } = decodeFilter({ status: 'built,rumoured', basis: 'none', from: '2016-02-30', sector: 'tyres', scene: 'pilots' });
    expect(filter).toEqual({ ...EMPTY_FILTER, status: ['built'], sector: ['tyres'] });
    expect(dropped).toEqual(['status=rumoured', 'basis=none', 'from=2016-02-30']);
  });

  it('takes a parameter given twice as one list, and each value once', () => {
    expect(decodeFilter({ level: ['national', 'municipal', 'national'] }).filter.level).toEqual(['national', 'municipal']);
  });

  it('D33 · drops a parameter of more than 2 000 characters', () => {
    expect(decodeFilter({ sector: 'a,'.repeat(1_500) })).toMatchObject({ filter: EMPTY_FILTER, dropped: { length: 1 } });
  });

  it('D17 · is not fooled by parameters named like parts of an object', () => {
    const { filter } = decodeFilter(JSON.parse('{"__proto__":{"basis":"all"},"constructor":"x"}'));
    expect(filter).toEqual(EMPTY_FILTER);
    expect(decodeFilter(Object.create({ basis: 'all' })).filter).toEqual(EMPTY_FILTER);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (query) => Array.isArray(decodeFilter(query).dropped)));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('sector', 'status', 'q', 'from', 'basis'), fc.anything()), (query) => typeof decodeFilter(query).filter === 'object'));
  });
});
