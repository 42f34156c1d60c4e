import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observe, sectorYears, totalYears } from '@/analysis/observed';
import { numberOf } from '@/domain/figure';
import type { Indicator } from '@/domain/indicator';
import type { Observation } from '@/domain/observation';
import { dataset, recordIn } from './dataset';

const additive = recordIn('indicators', 'output-value');
const apart = recordIn('indicators', 'reman-units');

function observation(sector: string, period: string, value: number, basis: Observation['basis'] = 'illustrative'): Observation {
  return { id: `x-${sector}-${period.toLowerCase()}`, indicator: additive.id, sector, period, value, basis };
}
const yearOf = (sector: string, year: number, values: readonly number[]): readonly Observation[] =>
  values.map((value, index) => observation(sector, `${year}-Q${index + 1}`, value));
const observed = (observations: readonly Observation[], indicator: Indicator = additive) => observe(indicator, observations, dataset.sectors);
const totals = (observations: readonly Observation[], indicator?: Indicator) => totalYears(observed(observations, indicator));

describe('the observations of an indicator', () => {
  it('add up quarters to years and sectors to totals, and rest on every observation that went in', () => {
    const data = [...yearOf('tyres', 2016, [1, 2, 3, 4]), ...yearOf('machine-tools', 2016, [0.1, 0.2, 0.3, 0.4])];
    const [year] = totals(data);
    expect(year?.figure).toMatchObject({ id: 'output-value@date:2016', value: 11, unit: 'cny-100m', basis: 'illustrative', formula: { kind: 'sum' }, asOf: '2016' });
    expect(year?.quarters.map(({ period, figure }) => [period, figure.value])).toEqual([['2016-Q1', 1.1], ['2016-Q2', 2.2], ['2016-Q3', 3.3], ['2016-Q4', 4.4]]);
    expect([...(year?.figure.records() ?? [])].sort()).toEqual(data.map(({ id }) => id).sort());
    expect(year?.figure.inputs?.map(({ id }) => id)).toEqual(['output-value@date:2016-Q1', 'output-value@date:2016-Q2', 'output-value@date:2016-Q3', 'output-value@date:2016-Q4']);
  });

  it('keep a missing quarter missing, never 0, and give no year and no total that lacks one', () => {
    const data = [...yearOf('tyres', 2016, [1, 2, 3, 4]), ...yearOf('machine-tools', 2016, [1, 2, 3, 4]).filter(({ period }) => period !== '2016-Q2')];
    const [tools, tyres] = observed(data).sectors.map((sector) => sectorYears(observed(data), sector)[0]);
    expect(tools?.quarters[1]?.figure).toMatchObject({ value: { missing: 'not-stated' }, basis: 'illustrative', formula: { kind: 'count', of: ['observations'] } });
    expect(tools?.quarters[1]?.figure.records()).toEqual(['output-value']);
    expect(tools?.figure.value).toEqual({ missing: 'not-stated' });
    expect(tyres?.figure.value).toBe(10);
    const [year] = totals(data);
    expect(year?.quarters.map(({ figure }) => figure.value)).toEqual([2, { missing: 'not-stated' }, 6, 8]);
    expect(year?.figure.value).toEqual({ missing: 'not-stated' });
  });

  it('tell an observed 0 from nothing', () => {
    expect(totals(yearOf('tyres', 2016, [0, 0, 0, 0]))[0]?.figure.value).toBe(0);
  });

  it('give a year in progress its quarters and no number', () => {
    const years = totals([...yearOf('tyres', 2016, [1, 2, 3, 4]), ...yearOf('tyres', 2017, [1])]);
    expect(years.map(({ quarters }) => quarters.length)).toEqual([4, 1]);
    expect(years[1]?.figure.value).toEqual({ missing: 'not-stated' });
  });

  it('leave no year out between the first and the last', () => {
    const years = totals([...yearOf('tyres', 2016, [1, 2, 3, 4]), ...yearOf('tyres', 2018, [1, 2, 3, 4])]);
    expect(years.map(({ year, figure }) => [year, figure.value])).toEqual([[2016, 10], [2017, { missing: 'not-stated' }], [2018, 10]]);
  });

  it('are not added across sectors where the indicator forbids it, not even for a quarter or for one sector', () => {
    const data = [...yearOf('tyres', 2016, [1, 2, 3, 4]), ...yearOf('machine-tools', 2016, [1, 2, 3, 4])];
    for (const some of [data, data.slice(0, 4)]) {
      const [year] = totals(some, apart);
      expect([year?.figure, ...(year?.quarters ?? []).map(({ figure }) => figure)].map((figure) => figure?.value)).toEqual(Array(5).fill({ missing: 'not-applicable' }));
      expect(year?.figure.records()).toEqual(['reman-units']);
    }
  });

  it('take the firmest basis that all of them allow', () => {
    const documented = yearOf('tyres', 2016, [1, 2, 3, 4]).map((each): Observation => ({ ...each, basis: 'quoted' }));
    expect(totals(documented)[0]?.figure.basis).toBe('derived');
    expect(totals([...documented, ...yearOf('machine-tools', 2016, [1, 2, 3, 4])])[0]?.figure.basis).toBe('illustrative');
  });

  it('show a sector that the data do not name by its id, after all others', () => {
    const data = [...yearOf('no-such-sector', 2016, [1, 2, 3, 4]), ...yearOf('tyres', 2016, [1, 2, 3, 4])];
    expect(observed(data).sectors.map(({ sector }) => sector.name.zh)).toEqual(['轮胎', 'no-such-sector']);
  });

  it('are nothing where there are none', () => {
    expect(observed([])).toMatchObject({ calendar: [], sectors: [] });
    expect(totals([])).toEqual([]);
  });
});

describe('whatever is observed', () => {
  const period = fc.tuple(fc.integer({ min: 2016, max: 2018 }), fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`);
  const sector = fc.constantFrom('tyres', 'machine-tools', 'industrial-motors');
  const cells = fc.uniqueArray(fc.record({ sector, period, value: fc.integer({ min: 0, max: 1000 }) }), { selector: (cell) => `${cell.sector} ${cell.period}`, maxLength: 36 });

  it('a total is the sum of its sectors where every one has a number, and has none where one lacks it', () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const all = observed(drawn.map((cell) => observation(cell.sector, cell.period, cell.value)));
        const bySector = all.sectors.map((each) => sectorYears(all, each));
        totalYears(all).forEach(({ figure, quarters }, at) => {
          const parts = bySector.map((years) => years[at]);
          const years = parts.map((part) => part && numberOf(part.figure));
          expect(numberOf(figure)).toEqual(years.includes(undefined) ? undefined : years.reduce<number>((sum, value) => sum + (value ?? 0), 0));
          quarters.forEach((quarter, place) => {
            const values = parts.map((part) => part?.quarters[place] && numberOf(part.quarters[place].figure));
            expect(numberOf(quarter.figure)).toEqual(values.includes(undefined) ? undefined : values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
          });
        });
      }),
    );
  });

  it('every number is one that was observed, and every quarter that was not is missing', () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const all = observed(drawn.map((cell) => observation(cell.sector, cell.period, cell.value)));
        const numbers = all.sectors.flatMap(({ sector: { id }, years }) =>
          years.flat().flatMap(({ period: when, figure }) => (typeof figure.value === 'number' ? [`${id} ${when} ${figure.value}`] : [])),
        );
        expect(numbers.sort()).toEqual(drawn.map((cell) => `${cell.sector} ${cell.period} ${cell.value}`).sort());
      }),
    );
  });
});
