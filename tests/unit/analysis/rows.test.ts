import { describe, expect, it } from 'vitest';
import { LADDER_STEPS, selectEnterprises } from '@/analysis/enterprises';
import { selectOutputs } from '@/analysis/outputs';
import { selectPilots } from '@/analysis/pilots';
import { selectChain } from '@/analysis/platforms';
import { selectQuotes } from '@/analysis/quotes';
import { context, contextWith, dataset, recordIn, silent, withChange } from './dataset';

describe('the enterprise ladder', () => {
  const ladder = selectEnterprises(dataset, context);
  const amounts = (id: string) => LADDER_STEPS.map((step) => ladder.rows.find((row) => row.enterprise.id === id)?.cells[step].items.length);

  it('lists all twelve, remanufacturers first and those with most on record ahead', () => {
    expect(ladder.rows.map(({ enterprise }) => enterprise.id)).toEqual(
      ['05', '03', '01', '02', '04', '06', '07', '08', '09', '10', '11', '12'].map((number) => `ent-${number}`),
    );
  });

  it('records what each has: pilot, product, machine, title, platform, project', () => {
    expect(amounts('ent-01')).toEqual([1, 1, 0, 0, 0, 0]);
    expect(amounts('ent-02')).toEqual([1, 0, 0, 0, 0, 0]);
    expect(amounts('ent-03')).toEqual([1, 2, 0, 0, 0, 0]);
    expect(amounts('ent-04')).toEqual([0, 0, 0, 1, 0, 0]);
    expect(amounts('ent-05')).toEqual([0, 2, 2, 1, 0, 0]);
    expect(amounts('ent-12')).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it('marks who performs a project as inferred, since the document does not pair them', () => {
    const performer = ladder.rows.find((row) => row.enterprise.id === 'ent-10');
    expect(performer?.cells.projects.items).toEqual([expect.objectContaining({ record: 'rdp-01', inferred: true })]);
    expect(ladder.rows.flatMap(({ cells }) => cells.platforms.items).some((item) => item.inferred)).toBe(false);
  });

  it('names the enterprise itself where a cell is open', () => {
    const [first] = ladder.rows;
    expect(first?.cells.pilots.figure.value).toEqual({ missing: 'not-stated' });
    expect(first?.cells.pilots.figure.records()).toEqual(['ent-05']);
  });

  it('shows by its id an enterprise that the data lack', () => {
    const orphaned = selectEnterprises(withChange('enterprises', (records) => records.filter(({ id }) => id !== 'ent-05')), context);
    expect(orphaned.rows.map(({ enterprise }) => enterprise.name.zh)).toContain('ent-05');
    expect(orphaned.enterprises.value).toBe(11);
    expect(selectEnterprises(dataset, contextWith({ enterprise: ['ent-03'] })).rows).toHaveLength(1);
  });
});

describe('the pilots', () => {
  it('stand by sector and year, with the planned one beside them', () => {
    const { years, rows, accepted, planned } = selectPilots(dataset, context);
    expect(years).toEqual([2016]);
    expect(rows.map((row) => [row.sector.id, row.accepted.id, row.accepted.value])).toEqual([
      ['machine-tools', 'pilots@sector:machine-tools', 2],
      ['construction-machinery', 'pilots@sector:construction-machinery', 1],
      ['automotive', 'pilots@sector:automotive', { missing: 'not-stated' }],
    ]);
    expect(rows.map((row) => row.planned.items.length)).toEqual([0, 0, 1]);
    expect([accepted.value, planned.value]).toEqual([3, 1]);
  });

  it('keep years apart, and those without a year off the years', () => {
    const dates: Record<string, string | null> = { 'pil-01': '2018-05', 'pil-02': null };
    const data = withChange('pilots', (records) => records.map((pilot) => ({ ...pilot, date: pilot.id in dates ? (dates[pilot.id] ?? null) : pilot.date })));
    const { years, rows } = selectPilots(data, context);
    expect(years).toEqual([2016, 2018]);
    const machineTools = rows.find(({ sector }) => sector.id === 'machine-tools');
    expect(machineTools?.byYear.map(({ items }) => items.map(({ record }) => record))).toEqual([['pil-03'], []]);
    expect(machineTools?.undated.items.map(({ record }) => record)).toEqual(['pil-02']);
    expect(machineTools?.accepted.value).toBe(2);
  });

  it('show by its id a sector that the data lack', () => {
    const { rows } = selectPilots(withChange('sectors', () => []), context);
    expect(rows.map(({ sector }) => sector.name.zh)).toEqual(['construction-machinery', 'machine-tools', 'automotive']);
  });
});

describe('products and machines', () => {
  it('stand by enterprise, those with most first', () => {
    const { rows, products, productEnterprises, deliveries } = selectOutputs(dataset, context);
    expect(rows.map((row) => [row.enterprise.id, row.products.items.length, row.deliveries.items.length])).toEqual([
      ['ent-05', 2, 2],
      ['ent-03', 2, 0],
      ['ent-01', 1, 0],
    ]);
    expect([products, productEnterprises, deliveries].map(({ value }) => value)).toEqual([5, 3, 2]);
  });

  it('are none on silent data', () => {
    expect(selectOutputs(silent, context).rows).toEqual([]);
  });
});

describe('the chain from research to industry', () => {
  const segments = (data = dataset) =>
    selectChain(data, context).rows.map(({ stage, segments: all }) => [stage, ...all.map(({ status, cell }) => [status, cell.figure.id, cell.figure.value, cell.items.length])]);

  it('has a segment for every status that occurs, four squares for the four unsplit platforms', () => {
    expect(segments()).toEqual([
      ['projects', ['approved-project', 'projects', 2, 2]],
      ['innovation', ['under-construction', 'innovation-platforms-under-construction', 4, 4], ['planned', 'innovation-platforms-planned', 1, 1]],
      ['pilot-scale', ['built', 'pilot-scale-built', 1, 1], ['under-construction-or-planned', 'pilot-scale-pipeline', 4, 4]],
    ]);
    const [, , pilotScale] = selectChain(dataset, context).rows;
    expect(new Set(pilotScale?.segments[1]?.cell.items.map(({ record }) => record))).toEqual(new Set(['cnt-01']));
  });

  it('gives each part a figure of its own once the document splits them', () => {
    const planned = { ...recordIn('platforms', 'cnt-01'), id: 'psp-02', count: 1, status: 'planned' as const };
    const [, , pilotScale] = segments(withChange('platforms', (records) => [...records, planned]));
    expect(pilotScale?.slice(2)).toEqual([
      ['under-construction-or-planned', 'pilot-scale@status:under-construction-or-planned', 4, 4],
      ['planned', 'pilot-scale@status:planned', 1, 1],
    ]);
  });

  it('keeps its three stages without segments on silent data', () => {
    expect(segments(silent)).toEqual([['projects'], ['innovation'], ['pilot-scale']]);
  });
});

describe('quotations', () => {
  it('are whole passages, each once, in the order of the records', () => {
    const quotes = selectQuotes([dataset.directions, dataset.pilots, dataset.directions]);
    expect(quotes[0]).toMatchObject({ record: 'dir-01', citation: { exact: '要大力发展绿色经济、构建资源循环利用体系' } });
    expect(new Set(quotes.map(({ citation }) => citation.exact)).size).toBe(quotes.length);
    expect(quotes.every(({ citation }) => citation.exact.length >= 10)).toBe(true);
  });

  it('leave out records that rest on several fragments', () => {
    expect(selectQuotes([dataset.pilots]).map(({ record }) => record)).toEqual(['pil-03']);
  });
});
