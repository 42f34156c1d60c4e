import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectCompare, type Compare } from '@/analysis/compare';
import type { CompareKind } from '@/analysis/compare-kinds';
import { periodsOf } from '@/analysis/compare-periods';
import type { Collections } from '@/domain/collections';
import type { Filter } from '@/domain/filter';
import { contextWith, dataset, silent, withChange } from './dataset';

const compare = (filter: Partial<Filter>, data: Collections = dataset): Compare => selectCompare(data, contextWith(filter));
const values = ({ values: all }: Compare): readonly string[] => all.map(({ value }) => value);
const counts = ({ rows }: Compare): Readonly<Record<string, readonly number[]>> => Object.fromEntries(rows.map(({ kind, cells }) => [kind, cells.map(({ items }) => items.length)]));
const raised = ({ rows }: Compare): readonly string[] => rows.filter(({ differs }) => differs).map(({ kind }) => kind);

interface Plain {
  readonly sectors: readonly string[];
  readonly date: string | null;
  readonly level?: string | null | undefined;
  readonly count?: number;
}

/** The records of a kind, gathered by hand. */
function plain(data: Collections, kind: CompareKind): readonly Plain[] {
  switch (kind) {
    case 'policies':
      return data.policies;
    case 'mentions':
      return data.directions;
    case 'directions':
      return data.directions.filter((each) => each.kind === 'plan-direction');
    case 'next-steps':
      return data.directions.filter((each) => each.kind === 'next-step');
    case 'remanufacturers':
      return data.enterprises.filter(({ role }) => role === 'remanufacturer');
    case 'pilots':
      return data.pilots.filter(({ status }) => status === 'accepted');
    case 'products':
      return data.products;
    case 'deliveries':
      return data.deliveries;
    case 'titles':
      return data.titles;
    case 'platforms':
      return data.platforms;
    case 'projects':
      return data.projects;
  }
}

/** Whether a record belongs to a value, told by its years alone where that is a period. */
function belongs(record: Plain, dimension: string, value: string): boolean {
  if (dimension === 'sector') return record.sectors.includes(value);
  if (dimension === 'level') return (record.level ?? 'not-stated') === value;
  if (record.date === null || value === 'not-stated') return record.date === null && value === 'not-stated';
  const years = (text: string): readonly [number, number] => {
    const [from = '', to = from] = text.split('/');
    return [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  };
  const [[first, last], [from, to]] = [years(record.date), years(value)];
  return first <= to && last >= from;
}

describe('sectors side by side', () => {
  const two = compare({ compare: 'sector', sector: ['shield-machines', 'machine-tools'] });

  it('are the chosen ones in their fixed order, a row a kind', () => {
    expect(values(two)).toEqual(['machine-tools', 'shield-machines']);
    expect(counts(two)).toEqual({
      policies: [0, 0],
      mentions: [2, 1],
      remanufacturers: [2, 1],
      pilots: [2, 0],
      products: [2, 2],
      deliveries: [0, 2],
      titles: [0, 1],
      platforms: [0, 0],
      projects: [0, 0],
    });
    expect(raised(two)).toEqual(['pilots', 'deliveries', 'titles']);
  });

  it('are the two with most records where none is chosen, and one more where one is', () => {
    expect(values(compare({ compare: 'sector' }))).toEqual(['machine-tools', 'shield-machines']);
    expect(values(compare({ compare: 'sector', sector: ['tyres'] }))).toEqual(['machine-tools', 'tyres']);
    expect(values(compare({ compare: 'sector', sector: ['elv', 'automotive', 'no-such'] }))).toEqual(['elv', 'automotive', 'no-such']);
  });

  it('are six at most', () => {
    expect(values(compare({ compare: 'sector', sector: dataset.sectors.map(({ id }) => id) }))).toHaveLength(6);
  });

  it('open each count, and each absence with who names the sector', () => {
    const pilots = two.rows.find(({ kind }) => kind === 'pilots');
    expect(pilots?.cells.map(({ figure }) => figure.id)).toEqual(['pilots@sector:machine-tools', 'pilots@sector:shield-machines']);
    expect(pilots?.cells[0]?.figure.records()).toEqual(['pil-02', 'pil-03']);
    expect(pilots?.cells[1]?.figure.records()).toEqual(['dir-11']);
    expect(two.values.map(({ total, choice }) => [total.value, choice])).toEqual([
      [8, { facet: 'sector', value: 'machine-tools' }],
      [7, { facet: 'sector', value: 'shield-machines' }],
    ]);
  });
});

describe('levels side by side', () => {
  it('are those of the data, and what states none', () => {
    const levels = compare({ compare: 'level' });
    expect(values(levels)).toEqual(['national', 'provincial', 'municipal', 'not-stated']);
    expect(counts(levels)).toMatchObject({ policies: [2, 0, 4, 0], directions: [0, 0, 17, 0], pilots: [3, 0, 0, 0], titles: [0, 0, 0, 2], platforms: [1, 3, 0, 6] });
    expect(raised(levels)).not.toContain('titles');
  });

  it('are the chosen ones', () => {
    expect(values(compare({ compare: 'level', level: ['municipal', 'national'] }))).toEqual(['national', 'municipal']);
    expect(values(compare({ compare: 'level', level: ['municipal'] }))).toHaveLength(4);
  });

  it('leave out what is not stated where everything is', () => {
    const data = { ...silent, policies: dataset.policies };
    expect(values(compare({ compare: 'level' }, data))).toEqual(['national', 'provincial', 'municipal']);
  });
});

describe('periods side by side', () => {
  it('are the plan periods that occur, and what has no date', () => {
    const periods = compare({ compare: 'period' });
    expect(values(periods)).toEqual(['2016/2020', '2021/2025', 'not-stated']);
    expect(counts(periods)).toMatchObject({ pilots: [3, 0, 0], deliveries: [0, 2, 0], directions: [0, 8, 9], 'next-steps': [0, 0, 10], platforms: [0, 4, 6] });
    const pilots = periods.rows.find(({ kind }) => kind === 'pilots');
    expect(pilots?.cells[0]?.figure).toMatchObject({ id: 'pilots@date:2016/2020', value: 3 });
  });

  it('are the years of a short range, undated records still beside them', () => {
    const years = compare({ compare: 'period', from: '2021', to: '2023-06' });
    expect(values(years)).toEqual(['2021', '2022', '2023', 'not-stated']);
    expect(counts(years)).toMatchObject({ projects: [0, 2, 0, 0], deliveries: [0, 0, 2, 0], directions: [8, 8, 8, 9] });
    expect(years.isNarrowed).toBe(false);
  });

  it.each<[string, readonly string[], string, string, readonly string[]]>([
    ['one period, with the one before', ['2022', '2023-01'], '', '', ['2016/2020', '2021/2025']],
    ['periods apart', ['2009', '2021/2025'], '', '', ['2006/2010', '2021/2025']],
    ['a long range', ['2016'], '2016', '2025', ['2016/2020', '2021/2025']],
    ['a range open at its end', ['2016', '2022'], '2019', '', ['2019', '2020', '2021', '2022']],
    ['one year', ['2016'], '2022', '2022', ['2016/2020', '2021/2025']],
    ['the latest five of many', ['1984', '2025'], '1900', '2025', ['2001/2005', '2006/2010', '2011/2015', '2016/2020', '2021/2025']],
    ['no dates', [], '', '', []],
    ['a reversed range', ['2016'], '2025', '2016', []],
  ])('of %s', (_, dates, from, to, expected) => {
    expect(periodsOf(dates, from, to)).toEqual(expected);
  });
});

describe('any comparison', () => {
  it('is of nothing where none is asked for, or fewer than two things occur', () => {
    expect(compare({}).rows).toEqual([]);
    expect(compare({ compare: 'period' }, silent).rows).toEqual([]);
    expect(compare({ compare: 'sector' }, { ...silent, sectors: [] }).values).toEqual([]);
  });

  it('keeps all kinds whichever are chosen, and says where other filters leave records out', () => {
    expect(counts(compare({ compare: 'level', kind: ['pilot'] }))).toEqual(counts(compare({ compare: 'level' })));
    expect(compare({ compare: 'level', kind: ['pilot'] }).isNarrowed).toBe(false);
    expect(compare({ compare: 'level', sector: ['tyres'] }).isNarrowed).toBe(true);
    expect(compare({ compare: 'sector', level: ['national'] }).isNarrowed).toBe(true);
  });

  it('counts as one would by hand, whatever the data', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const changed = fc.record({ pilots: some(dataset.pilots), products: some(dataset.products), titles: some(dataset.titles), platforms: some(dataset.platforms), directions: some(dataset.directions), policies: some(dataset.policies) });
    fc.assert(
      fc.property(changed, fc.constantFrom('sector', 'level', 'period'), fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 4 }), (change, dimension, sector) => {
        const data: Collections = { ...dataset, ...change };
        const asked = compare({ compare: dimension, ...(dimension === 'sector' && { sector }) }, data);
        for (const { kind, cells, differs } of asked.rows) {
          const expected = asked.values.map(({ value }) => plain(data, kind).filter((record) => belongs(record, dimension, value)).reduce((sum, { count = 1 }) => sum + count, 0));
          expect(cells.map(({ items }) => items.length)).toEqual(expected);
          expect(cells.map(({ figure }) => figure.value)).toEqual(expected.map((count) => (count === 0 ? { missing: 'not-stated' } : count)));
          const stated = expected.filter((_, index) => asked.values[index]?.value !== 'not-stated');
          expect(differs).toBe(stated.includes(0) && stated.some((count) => count > 0));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows by its id a sector that the data lack', () => {
    const data = withChange('sectors', (records) => records.filter(({ id }) => id !== 'tyres'));
    expect(compare({ compare: 'sector', sector: ['tyres', 'machine-tools'] }, data).values.map(({ name }) => name.zh)).toEqual(['机床', 'tyres']);
  });
});
