import { expect, it } from 'vitest';
import { figureColumns } from '@/analysis/figure-columns';
import { sortRows } from '@/analysis/sort-rows';
import { messagesFor } from '@/format/messages';
import { idOnly } from '@/format/names';
import { figure } from '../../fixtures/figure';

const columns = figureColumns(messagesFor('zh-CN'), idOnly, () => '295号');
const told = (over: Parameters<typeof figure>[0]) => Object.fromEntries(columns.map(({ id, text }) => [id, text(figure(over))]));

it('a figure is a row that says all of it in words', () => {
  expect(told({ qualifier: 'listed', asOf: '2023' })).toMatchObject({ label: '目录产品', unit: '个', qualifier: '已列（名单未尽）', basis: '计算', source: '295号', asOf: '2023 年', id: 'products' });
  expect(told({ value: { missing: 'not-split' } })).toMatchObject({ value: '未拆分', asOf: '不适用' });
});

it('a value stays a number in files, and those without one stand last', () => {
  const rows = [figure({ id: 'a', value: { missing: 'not-stated' } }), figure({ id: 'b', value: 2, basis: 'quoted' }), figure({ id: 'c', value: 1 })];
  expect(columns.find(({ id }) => id === 'value')?.number?.(figure({ value: 0.3 }))).toBe(0.3);
  const ids = (column: string) => sortRows(rows, columns, [{ column, isDescending: false }], 'zh-CN').map(({ id }) => id);
  expect(ids('value')).toEqual(['c', 'b', 'a']);
  expect(ids('basis')).toEqual(['b', 'a', 'c']);
});
