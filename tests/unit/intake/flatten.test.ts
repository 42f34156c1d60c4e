import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES, COLLECTIONS } from '@/domain/collections';
import { flatten } from '@/intake/flatten';
import { shapeOfCollection } from '@/intake/shape';
import type { CellValue } from '@/intake/table';
import { unflatten } from '@/intake/unflatten';
import { records } from '../../fixtures/arbitrary-records';
import { mockCollections } from '../../fixtures/mock-collections';

const NO_NAMES: ReadonlyMap<string, string> = new Map();
const read = (cells: Readonly<Record<string, CellValue>>, ids = NO_NAMES) => unflatten(shapeOfCollection('pilots'), new Map(Object.entries(cells)), ids);
/** The faults of some cells alone, whatever else a pilot lacks. */
const faultsOf = (cells: Readonly<Record<string, CellValue>>, ids = NO_NAMES) => read(cells, ids).faults.filter(({ path }) => path in cells);

describe.each(COLLECTION_NAMES)('records of %s as cells', (name) => {
  const shape = shapeOfCollection(name);

  it('come back as they were, whatever their fields hold', () => {
    fc.assert(
      fc.property(records(name), (record) => {
        fc.pre(v.is(COLLECTIONS[name], record));
        expect(unflatten(shape, flatten(shape, record), NO_NAMES)).toEqual({ record, faults: [] });
      }),
    );
  });

  it('come back as they were in the shipped data', () => {
    for (const record of mockCollections()[name]) expect(unflatten(shape, flatten(shape, record), NO_NAMES)).toEqual({ record, faults: [] });
  });
});

describe('cells that are typed by a person', () => {
  it('may give a date in another form only as a suggestion, so that no precision is made up', () => {
    expect(faultsOf({ date: '2016年3月' })).toEqual([{ path: 'date', reason: 'NOT_A_DATE', suggestion: '2016-03' }]);
    expect(faultsOf({ date: '2016/3/1' })).toEqual([{ path: 'date', reason: 'NOT_A_DATE', suggestion: '2016-03-01' }]);
    expect(faultsOf({ date: '2016-02-30' })).toEqual([{ path: 'date', reason: 'NOT_A_DATE' }]);
  });

  it('may hold a year as a number, which a spreadsheet makes of it', () => {
    expect(read({ date: 2016 }).record).toMatchObject({ date: '2016' });
    expect(faultsOf({ date: 2016.5 })).toMatchObject([{ reason: 'NOT_A_DATE' }]);
  });

  it('may choose a word by itself, with its meaning, or by its meaning in either language', () => {
    for (const status of ['accepted', 'accepted · 通过验收', '通过验收', ' accepted ']) expect(read({ status }).record).toMatchObject({ status: 'accepted' });
    expect(faultsOf({ status: 'acepted' })).toEqual([{ path: 'status', reason: 'NOT_ONE_OF', detail: 'accepted, planned', suggestion: 'accepted' }]);
  });

  it('may refer to a record by its name, where one alone has it', () => {
    const ids = new Map([['千里马', 'ent-01']]);
    expect(read({ enterprise: '千里马' }, ids).record).toMatchObject({ enterprise: 'ent-01' });
    expect(read({ enterprise: 'ent-01 · 千里马' }, ids).record).toMatchObject({ enterprise: 'ent-01' });
    expect(faultsOf({ enterprise: 'ENT 01' })).toEqual([{ path: 'enterprise', reason: 'NOT_AN_ID', suggestion: 'ent-01' }]);
  });

  it('may part ids by commas, and say that a value is not stated', () => {
    expect(read({ sectors: 'machine-tools、tyres\nshield-machines', level: '未载明', date: '' }).record).toMatchObject({ sectors: ['machine-tools', 'tyres', 'shield-machines'], level: null, date: null });
  });

  it('name what lacks by its first cell, and what a spreadsheet shows in place of a value', () => {
    expect(read({}).faults).toContainEqual({ path: 'name.zh', reason: 'REQUIRED' });
    expect(faultsOf({ 'name.zh': { error: '#N/A' } })).toEqual([{ path: 'name.zh', reason: 'CELL_ERROR', detail: '#N/A' }]);
  });
});
