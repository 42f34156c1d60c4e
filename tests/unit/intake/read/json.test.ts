import { describe, expect, it } from 'vitest';
import { duplicateKeys } from '@/intake/read/duplicate-keys';
import { notesOf, readWell, refusalOf } from './read';

const partsOf = async (text: string) => (await readWell('new.json', text)).parts;

describe('a file of JSON', () => {
  it('is one list named like it, or one for each list of an object', async () => {
    expect(await partsOf(' [{"id":"a"},1]')).toEqual([{ kind: 'records', name: 'new', records: [{ id: 'a' }, 1] }]);
    expect(await partsOf('\uFEFF{"pilots":[{"id":"a"}],"products":[]}')).toEqual([
      { kind: 'records', name: 'pilots', records: [{ id: 'a' }] },
      { kind: 'records', name: 'products', records: [] },
    ]);
    expect(await partsOf('[]')).toEqual([{ kind: 'records', name: 'new', records: [] }]);
  });

  it('says what it left out: keys that no record may have, however written, and what is no list', async () => {
    const file = await readWell('new.json', '{"version":1,"pilots":[{"id":"a","__proto__":{"x":1},"constructor":2,"\\u0070rototype":3}]}');
    expect(file.parts).toEqual([{ kind: 'records', name: 'pilots', records: [{ id: 'a' }] }]);
    expect(notesOf(file)).toEqual([['NOT_A_LIST', 'version'], ['RESERVED_HEAD', '__proto__'], ['RESERVED_HEAD', 'constructor'], ['RESERVED_HEAD', 'prototype']]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('D36 · says which keys stand twice, of which the last is taken', async () => {
    const file = await readWell('new.json', '[{"id":"a","name":{"zh":"x","zh":"y"}},{"id":"b","id":"c"}]');
    expect(file.parts).toMatchObject([{ records: [{ name: { zh: 'y' } }, { id: 'c' }] }]);
    expect(notesOf(file)).toEqual([['DUPLICATE_KEY', '0.name.zh, 1.id']]);
  });

  it('is refused where it is broken, with the place of the fault', async () => {
    expect(await refusalOf('new.json', '[{"id":"a",\n  "n": NaN}]')).toEqual({ file: 'new.json', code: 'BAD_JSON', detail: '2:8' });
    const places = { '[1,2': '1:5', '[1,\nInfinity]': '2:1', '{"a":[1],\n}': '2:1', '[1,\n "a]': '2:5', '[1]]': '1:4', "[{'a':1}]": '1:3' };
    for (const [text, detail] of Object.entries(places)) expect(await refusalOf('new.json', text)).toEqual({ file: 'new.json', code: 'BAD_JSON', detail });
    for (const text of ['{"id":"a"}', '{}']) expect(await refusalOf('new.json', text)).toEqual({ file: 'new.json', code: 'BAD_JSON' });
  });

  it('D36 · is refused where it is nested too deep, and read where brackets only stand in texts', async () => {
    expect((await refusalOf('new.json', '['.repeat(100_000) + ']'.repeat(100_000))).code).toBe('TOO_DEEP');
    expect((await refusalOf('new.json', '{"a":'.repeat(101))).code).toBe('TOO_DEEP');
    expect(await partsOf('['.repeat(100) + ']'.repeat(100))).toHaveLength(1);
    expect(await partsOf(JSON.stringify([`${'[{'.repeat(200)}"\\`]))).toHaveLength(1);
  });

  it('is refused beyond 100 000 records, of all its lists together', async () => {
    const list = (count: number): string => `[${'1,'.repeat(count - 1)}1]`;
    expect((await refusalOf('new.json', `{"a":${list(60_000)},"b":${list(40_001)}}`)).code).toBe('TOO_MANY_ROWS');
    expect(await partsOf(list(100_000))).toHaveLength(1);
  });

  it('with a text of many megabytes is searched for keys that stand twice like any other', () => {
    expect(duplicateKeys(`{"a":"${'x\\"'.repeat(6_000_000)}","a":1}`)).toEqual(['a']);
  });
});
