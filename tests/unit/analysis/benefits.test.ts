import { describe, expect, it } from 'vitest';
import { selectIllustrated, selectMethods, selectSectors, selectTrend } from '@/analysis/benefits';
import { indexRecords } from '@/analysis/record-index';
import { illustrationOf } from '@/analysis/illustration';
import { numberOf } from '@/domain/figure';
import { contextWith, dataset, silent, withChange } from './dataset';

const all = contextWith({ basis: 'all' });
/** The sum of what the file holds, without any of the code under test. */
const inFile = (indicator: string, year: number, sector?: string): number =>
  dataset.observations
    .filter((each) => each.indicator === indicator && each.period.startsWith(String(year)) && (sector === undefined || each.sector === sector))
    .reduce((sum, { value }) => sum + value, 0);

describe('an indicator over all sectors', () => {
  it.each(['output-value', 'material-saved', 'energy-saved', 'co2-avoided'])('%s: ten years as they stand in the file, and how the last compares with the first', (indicator) => {
    const { years, first, latest, growth } = selectTrend(indicator, dataset, all);
    expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    for (const { year, figure } of years) expect(numberOf(figure)).toBeCloseTo(inFile(indicator, year), 8);
    expect([first?.year, latest?.year]).toEqual([2016, 2025]);
    expect(growth && numberOf(growth)).toBeCloseTo(inFile(indicator, 2025) / inFile(indicator, 2016), 8);
    expect(growth).toMatchObject({ id: `growth@indicator:${indicator}`, unit: 'multiple', basis: 'illustrative', formula: { kind: 'ratio' } });
  });

  it('has no number and no comparison where sectors may not be added', () => {
    const { years, first, latest, growth } = selectTrend('reman-units', dataset, all);
    expect(years.map(({ figure }) => figure.value)).toEqual(Array(10).fill({ missing: 'not-applicable' }));
    expect([first, latest, growth]).toEqual([undefined, undefined, undefined]);
  });

  it('compares with the last year that is whole', () => {
    const data = withChange('observations', (records) => records.filter(({ id }) => id !== 'output-value-tyres-2025q4'));
    expect(selectTrend('output-value', data, all).latest?.year).toBe(2024);
    expect(selectTrend('material-saved', data, all).latest?.year).toBe(2025);
  });

  it('follows a filter on sectors', () => {
    const { latest } = selectTrend('output-value', dataset, contextWith({ basis: 'all', sector: ['tyres'] }));
    expect(latest && numberOf(latest.figure)).toBeCloseTo(inFile('output-value', 2025, 'tyres'), 8);
  });

  it('is nothing where only what is documented is asked for, and on silent data', () => {
    expect(selectTrend('output-value', dataset, contextWith()).years).toEqual([]);
    expect(selectTrend('output-value', silent, all).years).toEqual([]);
    expect(selectTrend('no-such-indicator', dataset, all).years).toEqual([]);
  });
});

describe('an indicator by sector', () => {
  it('puts the largest first where sectors may be compared, and names those that make up half', () => {
    const { rows, comparable, year, leading } = selectSectors('output-value', dataset, all);
    expect([comparable, year]).toEqual([true, 2025]);
    expect(rows.map(({ sector }) => sector.id).slice(0, 3)).toEqual(['shield-machines', 'power-batteries', 'auto-parts']);
    const sizes = rows.map(({ latest }) => (latest && numberOf(latest)) ?? -1);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(leading?.sectors.map(({ id }) => id)).toEqual(['shield-machines', 'power-batteries', 'auto-parts']);
    const three = ['shield-machines', 'power-batteries', 'auto-parts'].reduce((sum, id) => sum + inFile('output-value', 2025, id), 0);
    expect(leading && numberOf(leading.share)).toBeCloseTo(three / inFile('output-value', 2025), 8);
  });

  it('keeps the fixed order, and neither adds nor ranks, where units differ', () => {
    const { rows, comparable, leading } = selectSectors('reman-units', dataset, all);
    expect(comparable).toBe(false);
    expect(leading).toBeUndefined();
    expect(rows.map(({ sector }) => sector.order)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { sector, latest } of rows) expect(latest?.value).toBe(inFile('reman-units', 2025, sector.id));
  });

  it('obeys the indicator’s own field, whatever the indicator', () => {
    const swapped = withChange('indicators', (records) => records.map((each) => ({ ...each, additiveAcrossSectors: !each.additiveAcrossSectors })));
    expect(selectSectors('output-value', swapped, all)).toMatchObject({ comparable: false, leading: undefined });
    expect(selectSectors('reman-units', swapped, all).comparable).toBe(true);
    expect(selectTrend('output-value', swapped, all).latest).toBeUndefined();
    expect(selectTrend('reman-units', swapped, all).latest?.figure.value).toBe(inFile('reman-units', 2025));
  });

  it('compares each sector with its own first year, but not with nothing', () => {
    const growth = new Map(selectSectors('reman-units', dataset, all).rows.map((row) => [row.sector.id, row.growth?.value]));
    expect(growth.get('industrial-robots')).toBeCloseTo(inFile('reman-units', 2025, 'industrial-robots') / inFile('reman-units', 2016, 'industrial-robots'), 8);
    expect(growth.get('power-batteries')).toEqual({ missing: 'not-applicable' });
  });

  it('has a row for every sector with a value, and none where the filter leaves nothing', () => {
    expect(selectSectors('output-value', dataset, all).rows).toHaveLength(10);
    expect(selectSectors('output-value', dataset, contextWith())).toEqual({ rows: [], comparable: false, year: undefined, leading: undefined });
  });

  it('has no latest year where no year is whole', () => {
    const data = withChange('observations', (records) => records.filter(({ period }) => period.endsWith('Q1')));
    const { year, rows, leading } = selectSectors('output-value', data, all);
    expect([year, leading, rows[0]?.latest]).toEqual([undefined, undefined, undefined]);
    expect(rows[0]?.years[0]?.quarters[0]?.figure.value).toBeTypeOf('number');
  });
});

describe('where the numbers come from', () => {
  it('is every indicator with values, and how many there are', () => {
    const { indicators, values } = selectMethods(dataset, all);
    expect(indicators.map(({ id }) => id)).toEqual(dataset.indicators.map(({ id }) => id));
    expect(values).toMatchObject({ value: dataset.observations.length, basis: 'illustrative', asOf: '2025' });
    expect(selectMethods(dataset, contextWith()).indicators).toEqual([]);
  });

  it('is model output only where illustrative values are asked for', () => {
    expect([selectIllustrated(dataset, all), selectIllustrated(dataset, contextWith())]).toEqual([true, false]);
  });

  it('is in the evidence of every year: its indicator and its forty values', () => {
    const { latest } = selectTrend('output-value', dataset, all);
    const illustration = illustrationOf(latest?.figure.records() ?? [], indexRecords(dataset));
    expect(illustration).toMatchObject({ indicators: [{ id: 'output-value' }], observations: 40 });
  });
});
