import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '@/analysis/diff';
import { COLLECTION_NAMES, type CollectionName } from '@/domain/collections';
import { fieldPaths, headOf } from '@/intake/columns';
import { flatten } from '@/intake/flatten';
import type { IntakeChoices } from '@/intake/intake';
import { shapeOfCollection } from '@/intake/shape';
import type { CellValue, ReadFile, Table } from '@/intake/table';
import { takeIn } from '@/intake/take-in';
import { mockCollections } from '../../fixtures/mock-collections';

const NOW = Date.UTC(2026, 10, 28);
const data = mockCollections();

/** Records as a sheet of a workbook, as the template would hold them. */
function sheetOf(name: CollectionName, records: readonly object[], heads = fieldPaths(name, data[name] as never)): Table {
  const rows = records.map((record, index) => {
    const cells = flatten(shapeOfCollection(name), record);
    return { line: index + 2, cells: heads.map((path) => cells.get(path) ?? null) };
  });
  return { kind: 'table', name, heads: heads.map((path) => headOf(path, 'zh-CN')), rows };
}
const workbook = (...parts: readonly Table[]): ReadFile => ({ file: 'new.xlsx', format: 'xlsx', parts, notes: [] });
const take = (files: readonly ReadFile[], choices: IntakeChoices = {}) => takeIn(files, data, choices, NOW);

const [first] = data.pilots;
if (!first) throw new Error('there is no pilot');
const pilot = { ...first, id: '' };

describe('taking in what was taken out', () => {
  it('D19 · changes nothing, for every collection, as a table and as JSON', () => {
    const tables = workbook(...COLLECTION_NAMES.map((name) => sheetOf(name, data[name])));
    const lists: ReadFile = { file: 'all.json', format: 'json', parts: COLLECTION_NAMES.map((name) => ({ kind: 'records', name, records: data[name] })), notes: [] };
    for (const file of [tables, lists]) {
      const { faults, changes, outcomes } = take([file], { whole: COLLECTION_NAMES });
      expect({ faults, changes }).toEqual({ faults: [], changes: [] });
      expect(outcomes.map(({ collection, kept }) => [collection, kept])).toEqual(COLLECTION_NAMES.map((name) => [name, data[name].length]));
    }
  });
});

describe('a new row', () => {
  it('takes the next id where it has none', () => {
    const { changes, faults } = take([workbook(sheetOf('pilots', [pilot]))]);
    expect(faults).toEqual([]);
    expect(changes).toEqual([{ change: 'added', collection: 'pilots', record: { ...first, id: 'pil-04' } }]);
  });

  it('takes no id that another row of the file has', () => {
    const { changes } = take([workbook(sheetOf('pilots', [pilot, { ...first, id: 'pil-04' }]))]);
    expect(changes).toMatchObject([{ record: { id: 'pil-05' } }, { record: { id: 'pil-04' } }]);
  });

  it('may refer to a record that comes with it', () => {
    const enterprise = { ...data.enterprises[0], id: 'ent-99' };
    const { faults, outcomes } = take([workbook(sheetOf('pilots', [{ ...pilot, enterprise: 'ent-99' }]), sheetOf('enterprises', [enterprise]))]);
    expect(faults).toEqual([]);
    expect(outcomes.map(({ kept }) => kept)).toEqual([1, 1]);
  });

  it('is left out with what it leans on', () => {
    const broken = { ...data.enterprises[0], id: 'ent-99', role: 'owner' };
    const { faults, data: after } = take([workbook(sheetOf('pilots', [{ ...pilot, enterprise: 'ent-99' }]), sheetOf('enterprises', [broken]))]);
    expect(faults).toMatchObject([
      { sheet: 'pilots', line: 2, path: 'enterprise', value: 'ent-99', reason: 'NO_SUCH_RECORD', detail: 'enterprises' },
      { sheet: 'enterprises', line: 2, path: 'role', value: 'owner', reason: 'NOT_ONE_OF' },
    ]);
    expect(after).toEqual(data);
  });
});

describe('a row that cannot stand', () => {
  it('is named by file, sheet, row and column, with what stands there, why, and what may have been meant', () => {
    const { faults } = take([workbook(sheetOf('pilots', [{ ...pilot, status: 'acepted' }]))]);
    expect(faults).toEqual([
      { file: 'new.xlsx', sheet: 'pilots', line: 2, part: 'new.xlsx › pilots', collection: 'pilots', record: 'pil-04', column: '状态 status', path: 'status', value: 'acepted', reason: 'NOT_ONE_OF', detail: 'accepted, planned', suggestion: 'accepted' },
    ]);
  });

  it('can be mended in its place', () => {
    const fixes = { 'new.xlsx › pilots': { '2:status': 'accepted' } };
    expect(take([workbook(sheetOf('pilots', [{ ...pilot, status: 'acepted' }]))], { fixes }).faults).toEqual([]);
  });

  it('leaves the record that it would have changed as it was, also where the file holds the whole collection', () => {
    const rows = data.pilots.map((each, index) => (index === 0 ? { ...each, date: '2016-13' } : each));
    const { changes, faults } = take([workbook(sheetOf('pilots', rows))], { whole: ['pilots'] });
    expect(faults).toMatchObject([{ record: first.id, reason: 'NOT_A_DATE', value: '2016-13' }]);
    expect(changes.filter(({ change }) => change !== 'ordered')).toEqual([]);
  });

  it('refuses the collection with it where more than a fifth is bad, and loses nothing', () => {
    const rows = data.pilots.map((each) => ({ ...each, status: 'x' }));
    const { outcomes, changes } = take([workbook(sheetOf('pilots', rows))], { whole: ['pilots'] });
    expect(outcomes).toEqual([{ collection: 'pilots', came: rows.length, kept: 0, quarantined: rows.length, isRefused: true }]);
    expect(changes).toEqual([]);
  });

  it('does so for words that do not stand in the paragraph, and for a date more than ten years ahead', () => {
    const [citation] = first.citations;
    const misquoted = { ...pilot, citations: [{ ...citation, exact: '文中没有的话' }] };
    expect(take([workbook(sheetOf('pilots', [misquoted]))]).faults).toMatchObject([{ path: 'citations.1.exact', reason: 'NOT_QUOTED', value: '文中没有的话' }]);
    expect(take([workbook(sheetOf('pilots', [{ ...pilot, date: '2037' }]))]).faults).toMatchObject([{ path: 'date', reason: 'TOO_FAR_AHEAD' }]);
    expect(take([workbook(sheetOf('pilots', [{ ...pilot, date: '2036' }]))]).faults).toEqual([]);
  });
});

describe('two rows of one id', () => {
  const twice = workbook(sheetOf('pilots', [{ ...first, id: 'pil-77', date: '2017' }, { ...first, id: 'pil-77', date: '2018' }, ...data.pilots]));

  it('D03 · are told apart by the rule that was chosen', () => {
    const added = (choices: IntakeChoices) => take([twice], choices).changes.flatMap((each) => (each.change === 'added' ? [[each.record.id, each.record['date']]] : []));
    expect(added({})).toEqual([['pil-77', '2017']]);
    expect(added({ duplicates: 'last' })).toEqual([['pil-77', '2018']]);
    expect(added({ duplicates: 'rename' })).toEqual([['pil-77', '2017'], ['pil-77-2', '2018']]);
  });

  it('name the row that was taken', () => {
    expect(take([twice]).faults).toMatchObject([{ line: 3, path: 'id', reason: 'DUPLICATE_ID', detail: 'new.xlsx › pilots › 2' }]);
    expect(take([workbook(sheetOf('pilots', [{ ...first, id: 'ent-01' }]))]).faults).toMatchObject([{ reason: 'DUPLICATE_ID', detail: 'enterprises' }]);
  });
});

describe('columns', () => {
  const some: Table = { kind: 'table', name: 'Sheet1', heads: ['编号', 'Date', 'status'], rows: [{ line: 2, cells: ['pil-01', 2017, '通过验收'] }] };

  it('that lack leave the fields of a record that is there as they are', () => {
    const { changes } = take([workbook(some)], { collections: { 'new.xlsx › Sheet1': 'pilots' } });
    expect(changes).toEqual([{ change: 'changed', collection: 'pilots', id: 'pil-01', fields: [{ field: 'date', before: '2016', after: '2017' }] }]);
  });

  it('are found by path or name in either language, suggested where they are near, and read as a person says', () => {
    const odd: Table = { ...some, heads: ['id', 'stauts', 'remarks'] };
    const { parts } = take([workbook(odd)], { collections: { 'new.xlsx › Sheet1': 'pilots' } });
    expect(parts[0]?.columns).toEqual([{ head: 'id', path: 'id' }, { head: 'stauts', suggestion: 'status' }, { head: 'remarks' }]);
    const told = take([workbook(odd)], { collections: { 'new.xlsx › Sheet1': 'pilots' }, columns: { 'new.xlsx › Sheet1': { 1: 'date', 0: 'id' } } });
    expect(told.changes).toMatchObject([{ fields: [{ field: 'date', after: '2017' }] }]);
  });

  it('tell the collection where the sheet does not, and nothing is read of a sheet that is none', () => {
    const named = sheetOf('deliveries', data.deliveries);
    expect(take([workbook({ ...named, name: '工作表1' })]).parts).toMatchObject([{ collection: 'deliveries' }]);
    expect(take([workbook({ ...some, heads: ['a', 'b', 'c'] })]).parts[0]).not.toHaveProperty('collection');
  });
});

describe('what is taken away', () => {
  it('names the records that then stand on nothing', () => {
    const rows = data.enterprises.filter(({ id }) => id !== 'ent-01');
    const { ungrounded, changes } = take([workbook(sheetOf('enterprises', rows))], { whole: ['enterprises'] });
    expect(changes).toEqual([{ change: 'removed', collection: 'enterprises', id: 'ent-01' }]);
    expect(ungrounded).toContainEqual({ collection: 'pilots', record: 'pil-01', field: 'enterprise', reason: 'NO_SUCH_RECORD' });
  });

  it('names the records whose words a changed document no longer holds', () => {
    const [document] = data.documents;
    const paragraphs = document?.paragraphs.map((each) => ({ ...each, text: each.text.replaceAll('2016年', '2017年') }));
    const { ungrounded } = take([workbook(sheetOf('documents', [{ ...document, paragraphs }]))]);
    expect(ungrounded).toContainEqual({ collection: 'pilots', record: 'pil-01', field: 'citations.2.exact', reason: 'NOT_QUOTED' });
  });
});

describe('whatever comes', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant({ error: '#REF!' }), fc.constantFrom('pil-01', '2016', 'accepted', 'ent-01', '__proto__'));
  const paths = fieldPaths('pilots');
  const table = fc
    .record({ heads: fc.array(fc.oneof(fc.constantFrom(...paths, '__proto__', 'constructor'), fc.string()), { maxLength: 8 }), rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }) })
    .map(({ heads, rows }): Table => ({ kind: 'table', name: 'pilots', heads, rows: rows.map((cells, index) => ({ line: index + 2, cells })) }));
  const list = fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...data.pilots))).map((records) => ({ kind: 'records' as const, name: 'pilots', records }));
  const rule = fc.constantFrom('first', 'last', 'rename');

  it('never throws; what is kept and what is left out make up all that came; the changes lead to what is shown', () => {
    fc.assert(
      fc.property(fc.oneof(table, list), rule, fc.boolean(), (part, duplicates, isWhole) => {
        const { outcomes, changes, data: after } = take([{ file: 'any.json', format: 'json', parts: [part], notes: [] }], { duplicates, whole: isWhole ? ['pilots'] : [] });
        const came = part.kind === 'table' ? part.rows.length : part.records.length;
        expect(outcomes.reduce((sum, { kept, quarantined }) => sum + kept + quarantined, 0)).toBe(came);
        expect(apply(changes, data).pilots).toEqual(after.pilots);
        expect(COLLECTION_NAMES.filter((name) => name !== 'pilots' && after[name] !== data[name])).toEqual([]);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
    );
  });
});
