import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressHead, readSort, sortingSteps, sortRows, writeSort, type SortRule } from '@/analysis/sort-rows';
import type { TableColumn } from '@/analysis/table-column';

interface Row {
  readonly name: string;
  readonly size?: number | undefined;
  readonly at: number;
}
const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'name', title: 'Name', width: 10, text: ({ name }) => name },
  { id: 'size', title: 'Size', width: 10, text: ({ size }) => String(size), key: ({ size }) => size },
];
const rule = (column: string, isDescending = false): SortRule => ({ column, isDescending });
const rowsOf = (...rows: readonly (readonly [string, (number | undefined)?])[]): Row[] => rows.map(([name, size], at) => ({ name, size, at }));
const sorted = (rows: readonly Row[], ...rules: readonly SortRule[]) => sortRows(rows, COLUMNS, rules, 'zh-CN').map(({ at }) => at);

describe('rows sorted', () => {
  it('by several columns: the first weighs most, equal ones keep their order', () => {
    const rows = rowsOf(['b', 1], ['a', 2], ['b', 3], ['a', 2]);
    expect(sorted(rows, rule('name'), rule('size', true))).toEqual([1, 3, 2, 0]);
    expect(sorted(rows, rule('size'))).toEqual([0, 1, 3, 2]);
  });

  it('Chinese by its sounds, numbers in text by their value', () => {
    expect(sorted(rowsOf(['武汉'], ['成都'], ['北京']), rule('name'))).toEqual([2, 1, 0]);
    expect(sorted(rowsOf(['第10号'], ['第9号']), rule('name'))).toEqual([1, 0]);
  });

  it('with those without a value last in either direction', () => {
    const rows = rowsOf(['a'], ['b', 1], ['c', 2]);
    expect(sorted(rows, rule('size'))).toEqual([1, 2, 0]);
    expect(sorted(rows, rule('size', true))).toEqual([2, 1, 0]);
  });

  it('by no column, or by one that is gone, as they were', () => {
    const rows = rowsOf(['b'], ['a']);
    expect(sorted(rows)).toEqual([0, 1]);
    expect(sorted(rows, rule('gone'))).toEqual([0, 1]);
  });

  it('as the language sorts them, whatever they are', () => {
    const collator = new Intl.Collator('zh-CN', { numeric: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }))), (given) => {
        const rows = rowsOf(...given);
        const expected = [...rows].sort((a, b) => (a.size ?? 9) - (b.size ?? 9) || collator.compare(a.name, b.name) || a.at - b.at);
        expect(sortRows(rows, COLUMNS, [rule('size'), rule('name')], 'zh-CN').map(({ size, name }) => [size, name])).toEqual(expected.map(({ size, name }) => [size, name]));
      }),
    );
  });

  it('of a long table in many short steps', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ name: String((at * 7919) % 20_000), at }));
    const steps = sortingSteps(rows, COLUMNS, [rule('name')], 'zh-CN');
    let count = 0;
    while (steps.next().done !== true) count += 1;
    expect(count).toBeGreaterThan(50);
  });
});

describe('a head pressed', () => {
  it('sorts by its column alone, ascending, then descending, then not at all', () => {
    const once = pressHead([rule('size', true)], 'name', false);
    expect(once).toEqual([rule('name')]);
    expect(pressHead(once, 'name', false)).toEqual([rule('name', true)]);
    expect(pressHead([rule('name', true)], 'name', false)).toEqual([]);
  });

  it('beside others keeps them and its rank', () => {
    expect(pressHead([rule('size')], 'name', true)).toEqual([rule('size'), rule('name')]);
    expect(pressHead([rule('name'), rule('size')], 'name', true)).toEqual([rule('name', true), rule('size')]);
    expect(pressHead([rule('name', true), rule('size')], 'name', true)).toEqual([rule('size')]);
  });
});

describe('a sort as text for an address', () => {
  it('says column by column which way, and reads back as it was', () => {
    const rules = [rule('name', true), rule('size')];
    expect(writeSort(rules)).toBe('-name,size');
    expect(readSort('-name,size', COLUMNS)).toEqual(rules);
    expect([writeSort([]), readSort('', COLUMNS)]).toEqual(['', []]);
  });

  it('takes from any text only columns that are there, each once', () => {
    expect(readSort('size,-size,colour,--name', COLUMNS)).toEqual([rule('size')]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const columns = readSort(text, COLUMNS).map(({ column }) => column);
        expect(new Set(columns).size).toBe(columns.length);
        expect(['name', 'size']).toEqual(expect.arrayContaining(columns));
      }),
    );
  });
});
