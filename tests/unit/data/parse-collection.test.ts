import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '@/data/answer';
import { parseCollection } from '@/data/parse-collection';

const observation = (id: string, value: unknown = 1) => ({ id, indicator: 'output-value', sector: 'tyres', period: '2020-Q1', value, basis: 'illustrative' });
const good = (count: number) => Array.from({ length: count }, (_, index) => observation(`o-${index}`));
const parse = (json: unknown) => parseCollection('observations', json);

describe('parseCollection', () => {
  it('D01 · leaves out a bad record with its position, id, field and reason, and keeps the others', () => {
    const result = parse([...good(9), observation('bad', '12')]);
    expect(result).toMatchObject({
      records: { length: 9 },
      quarantined: [{ collection: 'observations', index: 9, id: 'bad', field: 'value', reason: expect.stringContaining('number') as unknown }],
    });
  });

  it('D03 · keeps the first of a duplicate id', () => {
    const result = parse([observation('a', 1), observation('b', 2), observation('a', 3)]);
    expect(result).toMatchObject({ records: [{ value: 1 }, { value: 2 }], quarantined: [{ index: 2, id: 'a', field: 'id' }] });
  });

  it('never refuses a file for a single bad record beside a good one', () => {
    expect(parse([observation('a'), observation('b'), null])).toMatchObject({ records: { length: 2 }, quarantined: [{ index: 2, field: '$' }] });
  });

  it('D01 · refuses a file when two or more records and over a fifth are bad, naming the first bad field', () => {
    expect(parse([...good(8), null, null])).toMatchObject({ quarantined: { length: 2 } });
    expect(parse([...good(7), observation('x', null), null])).toMatchObject({ code: 'BAD_SCHEMA', field: '7.value' });
  });

  it('refuses a file in which nothing is good rather than showing an empty one', () => {
    expect(parse([observation('a', null)])).toMatchObject({ code: 'BAD_SCHEMA', field: '0.value' });
  });

  it.each([null, {}, { records: [] }, 'text', 3, true])('refuses %j, which is no collection', (json) => {
    expect(parse(json)).toMatchObject({ code: 'BAD_SCHEMA', field: '$' });
  });

  it('accepts an empty collection', () => {
    expect(parse([])).toEqual({ records: [], quarantined: [] });
  });

  it('D06 · leaves out values beyond the range of numbers', () => {
    expect(parse([observation('a'), ...(JSON.parse('[{"id":"b","value":1e400}]') as object[]).map((item) => ({ ...observation('b'), ...item }))])).toMatchObject({
      records: { length: 1 },
      quarantined: [{ id: 'b', field: 'value' }],
    });
  });

  it('D17 · drops keys that the contract does not know, prototype keys included', () => {
    const json = JSON.parse('[{"id":"a","indicator":"i","sector":"s","period":"2020-Q1","value":1,"basis":"quoted","extra":1,"__proto__":{"polluted":1}}]') as unknown;
    const result = parse(json);
    if (isFailure(result)) throw new Error(result.code);
    expect(Object.keys(result.records[0] ?? {}).sort()).toEqual(['basis', 'id', 'indicator', 'period', 'sector', 'value']);
    expect('polluted' in (result.records[0] ?? {})).toBe(false);
  });

  it('freezes records to their depth', () => {
    const place = { id: 'jiangxia', name: { zh: '江夏', en: 'Jiangxia' }, shortName: { zh: '江夏', en: 'Jiangxia' }, kind: 'district', adcode: null, hosts: [], tile: [1, 2] };
    const result = parseCollection('places', [place]);
    if (isFailure(result)) throw new Error(result.code);
    expect([result.records, result.records[0], result.records[0]?.name, result.records[0]?.tile].every(Object.isFrozen)).toBe(true);
  });

  it('D03 · puts every record of any array either among the kept, with unique ids, or among the left out', () => {
    const anyRecord = fc.oneof(
      fc.integer({ min: 0, max: 6 }).map((n) => observation(`o-${n}`)),
      fc.record({ id: fc.anything(), value: fc.anything() }, { requiredKeys: [] }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 30 }), (items) => {
        const result = parse(items);
        if (isFailure(result)) return result.code === 'BAD_SCHEMA' && result.field !== undefined;
        const ids = new Set(result.records.map((record) => record.id));
        return result.records.length + result.quarantined.length === items.length && ids.size === result.records.length;
      }),
    );
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof parseCollection('platforms', json) === 'object'));
  });
});
