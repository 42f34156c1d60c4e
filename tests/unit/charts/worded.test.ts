import { describe, expect, it } from 'vitest';
import { arrange, roomOf } from '@/charts/worded/arrange';
import { clipped } from '@/charts/worded/clip';
import { breakToFit, shareOut, type Column } from '@/charts/worded/columns';
import { blockOf } from '@/charts/worded/measure';
import type { WordedItem, WordedTable } from '@/charts/worded/table';
import { figure } from '../../fixtures/figure';

const column = (least: number, most = least): Column => ({ cells: [], room: { least, most } });

function item(texts: readonly string[], notes: readonly string[] = []): WordedItem {
  return { item: { record: 'a', name: { zh: '甲', en: 'A' }, status: 'listed' }, texts, notes };
}
const textsOf = (source: WordedItem, ...how: [0 | 1 | 2, 'beside' | 'below' | 'stacked' | 'broken']) => blockOf(source, ...how).pieces.map(({ text, line }) => [text, line]);

describe('words beside a square', () => {
  const machine = item(['Shield machine Number One', 'Number One'], ['January 2023', 'at the southern base']);

  it('stand with their notes beside, below on one line, one each, or broken in two', () => {
    expect(textsOf(machine, 0, 'beside')).toEqual([['Shield machine Number One', 0], ['January 2023 · at the southern base', 0]]);
    expect(textsOf(machine, 0, 'below')).toEqual([['Shield machine Number One', 0], ['January 2023 · at the southern base', 1]]);
    expect(textsOf(machine, 0, 'stacked')).toEqual([['Shield machine Number One', 0], ['January 2023', 1], ['at the southern base', 2]]);
    expect(textsOf(machine, 0, 'broken').map(([text]) => text)).toEqual(['Shield machine', 'Number One', 'January 2023', 'at the southern base']);
  });

  it('lose their notes first, then become short', () => {
    expect(textsOf(machine, 1, 'below')).toEqual([['Shield machine Number One', 0]]);
    expect(textsOf(machine, 2, 'below')).toEqual([['Number One', 0]]);
  });

  it('are cut only where there are no shorter ones', () => {
    const long = '名'.repeat(40);
    expect(textsOf(item([long, '短']), 1, 'below')).toEqual([[long, 0]]);
    expect(textsOf(item([long]), 1, 'below')).toEqual([[`${'名'.repeat(23)}…`, 0]]);
  });
});

describe('a cell', () => {
  const blocks = ['甲', '乙乙', '丙丙丙'].map((text) => blockOf(item([text]), 1, 'beside'));

  it('has one item a line, or as many as its width holds', () => {
    const { least, most } = roomOf(blocks, true);
    expect(arrange(blocks, false, least)).toMatchObject({ lines: 3, placed: [{ line: 0 }, { line: 1 }, { line: 2 }] });
    expect(arrange(blocks, true, most).lines).toBe(1);
    expect(arrange(blocks, true, most - 0.1).lines).toBe(2);
  });

  it('has squares without words in a run, and room for a dash where it is open', () => {
    const plain = [0, 1, 2].map(() => blockOf(item([]), 0, 'beside'));
    expect(arrange(plain, true, 1)).toMatchObject({ lines: 1, placed: [{ x: 0 }, { line: 0 }, { line: 0 }] });
    expect(roomOf([], false).least).toBe(roomOf(plain.slice(0, 1), false).least);
  });
});

describe('columns', () => {
  it('break the words of as few columns as it takes, those that gain most first', () => {
    const whole = [column(10), column(20), column(5)];
    const broken = [column(8), column(9), column(5)];
    expect(breakToFit(whole, broken, 35)).toBe(whole);
    expect(breakToFit(whole, broken, 30).map(({ room }) => room.least)).toEqual([10, 9, 5]);
    expect(breakToFit(whole, broken, 22).map(({ room }) => room.least)).toEqual([8, 9, 5]);
  });

  it('take their least, share what is left by what they have use for, and do not take more', () => {
    expect(shareOut([column(10, 20), column(10, 10)], 25)).toEqual([15, 10]);
    expect(shareOut([column(10, 20), column(10, 30)], 100)).toEqual([20, 30]);
    expect(shareOut([column(10), column(10)], 19)).toBeUndefined();
  });
});

it('names and words that no box holds are cut before they are measured', () => {
  const table: WordedTable = {
    id: 'table',
    largest: 2,
    columns: [{ heads: ['头'] }],
    rows: [{ names: ['名'.repeat(5000)], isStrong: true, mark: { target: { record: 'a' }, label: 'a' }, cells: [{ figure: figure({ value: 1 }), items: [item(['字'.repeat(5000)], ['注'])] }] }],
    split: 0,
    more: { words: String, mark: { target: { record: 'a' }, label: 'a' } },
  };
  const [row] = clipped(table).rows;
  expect(row?.names).toEqual([`${'名'.repeat(119)}…`]);
  expect(row?.cells[0]?.items[0]?.texts).toEqual([`${'字'.repeat(119)}…`]);
  expect(row?.cells[0]?.items[0]?.notes).toEqual(['注']);
});
