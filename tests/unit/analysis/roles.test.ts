import { describe, expect, it } from 'vitest';
import { selectRemanufacturersHeadline, selectTitlesHeadline } from '@/analysis/headline-subjects';
import { selectOutputSectors } from '@/analysis/output-sectors';
import { selectRoles } from '@/analysis/roles';
import { context, contextWith, dataset, silent, withChange } from './dataset';

describe('the roles of enterprises', () => {
  it('add up to the twelve, and the remanufacturers keep their own figure', () => {
    const { rows, enterprises } = selectRoles(dataset, context);
    expect(rows.map(({ role, figure, members }) => [role, figure.id, figure.value, members.length])).toEqual([
      ['remanufacturer', 'remanufacturers', 4, 4],
      ['supply-chain', 'enterprises@role:supply-chain', 1, 1],
      ['platform-host', 'enterprises@role:platform-host', 4, 4],
      ['rd-performer', 'enterprises@role:rd-performer', 2, 2],
      ['pilot-scale-host', 'enterprises@role:pilot-scale-host', 1, 1],
    ]);
    expect(enterprises.value).toBe(12);
  });

  it('are those that the filter leaves', () => {
    expect(selectRoles(dataset, contextWith({ sector: ['shield-machines'] })).rows.map(({ role }) => role)).toEqual(['remanufacturer']);
    expect(selectRoles(silent, context).rows).toEqual([]);
  });
});

describe('products and machines by sector', () => {
  const amounts = (data = dataset) => selectOutputSectors(data, context).rows.map(({ sector, products, deliveries }) => [sector.id, products.deeds.length, deliveries.deeds.length]);

  it('stand in the sectors’ order', () => {
    expect(amounts()).toEqual([
      ['machine-tools', 2, 0],
      ['shield-machines', 2, 2],
      ['construction-machinery', 1, 0],
    ]);
  });

  it('name in an open cell what names the sector', () => {
    const [machineTools] = selectOutputSectors(dataset, context).rows;
    expect(machineTools?.deliveries.figure.value).toEqual({ missing: 'not-stated' });
    expect(machineTools?.deliveries.figure.records()).toEqual(['cat-02', 'cat-03']);
  });

  it('show by its id a sector that the data lack, and mark a sector that is read into the text', () => {
    const data = withChange('deliveries', (records) =>
      records.map((each) => (each.id === 'del-01' ? { ...each, sectors: ['no-such-sector'], reading: { sectors: { zh: '推断', en: 'inferred' } } } : each)),
    );
    const last = selectOutputSectors(data, context).rows.at(-1);
    expect(last?.sector.name.zh).toBe('no-such-sector');
    expect(last?.deliveries.deeds[0]?.item.inferred).toBe(true);
  });

  it('are none on silent data', () => {
    expect(amounts(silent)).toEqual([]);
  });
});

describe('the headlines of remanufacturers and titles', () => {
  it('give the count, the sectors, and whether there are dates', () => {
    const { figure, sectors } = selectRemanufacturersHeadline(dataset, context);
    expect([figure.value, sectors.value]).toEqual([4, 3]);
    expect(selectTitlesHeadline(dataset, context)).toMatchObject({ figure: { id: 'titles', value: 2 }, dates: [], someUndated: true });
  });

  it('give each date once, ascending', () => {
    const dates = ['2021', '2019-05'];
    const data = withChange('titles', (records) => records.map((title, index) => ({ ...title, date: dates[index] ?? null })));
    expect(selectTitlesHeadline(data, context)).toMatchObject({ dates: ['2019-05', '2021'], someUndated: false });
  });
});
