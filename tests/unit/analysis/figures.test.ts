import { describe, expect, it } from 'vitest';
import { FIGURES, type FigureId } from '@/analysis/figures';
import type { Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { SelectContext } from '@/analysis/context';
import { context, contextWith, dataset, recordIn, silent, withChange } from './dataset';

const figure = (id: FigureId, data: Collections = dataset, asked: SelectContext = context): Figure => FIGURES[id].select(data, asked);

describe('the figures of the wall', () => {
  it.each([
    ['enterprises', 12],
    ['remanufacturers', 4],
    ['pilots', 3],
    ['pilots-planned', 1],
    ['products', 5],
    ['product-enterprises', 3],
    ['titles', 2],
    ['deliveries', 2],
    ['innovation-platforms-under-construction', 4],
    ['innovation-platforms-planned', 1],
    ['pilot-scale-built', 1],
    ['pilot-scale-pipeline', 4],
    ['platforms', 10],
    ['projects', 2],
    ['policies', 6],
    ['directions', 17],
    ['next-steps', 10],
    ['sectors-named', 10],
    ['sectors-landed', 3],
    ['landing-rate', 0.3],
  ] as const)('%s is %d on the default data', (id, value) => {
    expect(figure(id)).toMatchObject({ id, value, asOf: '2023' });
  });

  it('rest on records that exist, and declare where their number comes from', () => {
    const known = new Set(Object.values(dataset).flatMap((records) => records.map(({ id }) => id)));
    for (const id of Object.keys(FIGURES) as FigureId[]) {
      const { records, basis, formula } = figure(id);
      expect(records().length, id).toBeGreaterThan(0);
      expect(records().filter((record) => !known.has(record)), id).toEqual([]);
      expect(formula === undefined, id).toBe(basis === 'quoted');
    }
  });

  it('quote the four pilot-scale platforms, which the document counts itself', () => {
    const pipeline = figure('pilot-scale-pipeline');
    expect(pipeline.basis).toBe('quoted');
    expect(pipeline.records()).toEqual(['cnt-01']);
  });

  it('add pilot-scale platforms up where several records speak of them, and state none where none does', () => {
    const named = { ...recordIn('platforms', 'cnt-01'), id: 'psp-02', count: 1, status: 'planned' as const };
    const both = figure('pilot-scale-pipeline', withChange('platforms', (records) => [...records, named]));
    expect(both).toMatchObject({ value: 5, basis: 'derived', formula: { kind: 'sum' } });
    expect(both.records()).toEqual(['cnt-01', 'psp-02']);
    const none = figure('pilot-scale-pipeline', withChange('platforms', (records) => records.filter(({ id }) => id !== 'cnt-01')));
    expect(none.value).toEqual({ missing: 'not-stated' });
  });

  it('call the projects listed, since their list is open', () => {
    expect(figure('projects').qualifier).toBe('listed');
  });

  it('give the rate with both its inputs', () => {
    expect(figure('landing-rate').inputs?.map(({ id, value }) => [id, value])).toEqual([
      ['sectors-landed', 3],
      ['sectors-named', 10],
    ]);
  });

  it('agree with a naive recount', () => {
    const remanufacturing = dataset.sectors.filter(({ kind }) => kind === 'remanufacturing').map(({ id }) => id);
    const named = remanufacturing.filter((id) => dataset.directions.some(({ sectors }) => sectors.includes(id)));
    const deeds = [...dataset.pilots.filter(({ status }) => status === 'accepted'), ...dataset.products, ...dataset.deliveries];
    const landed = named.filter((id) => deeds.some(({ sectors }) => sectors.includes(id)));
    expect(figure('sectors-named').value).toBe(named.length);
    expect(figure('sectors-landed').value).toBe(landed.length);
    expect(figure('sectors-named').records()).toEqual(dataset.directions.filter(({ sectors }) => sectors.some((id) => named.includes(id))).map(({ id }) => id));
    expect(new Set(figure('sectors-landed').records())).toEqual(new Set(deeds.filter(({ sectors }) => sectors.some((id) => landed.includes(id))).map(({ id }) => id)));
  });

  it('stay numbers on silent data, except the rate and what was never counted', () => {
    expect(figure('pilots', silent).value).toBe(0);
    expect(figure('sectors-named', silent).value).toBe(0);
    expect(figure('landing-rate', silent).value).toEqual({ missing: 'not-applicable' });
    expect(figure('pilot-scale-pipeline', silent).value).toEqual({ missing: 'not-stated' });
  });

  it('follow the data: one pilot fewer, one delivery more', () => {
    expect(figure('pilots', withChange('pilots', (records) => records.slice(1))).value).toBe(2);
    const more = { ...recordIn('deliveries', 'del-01'), id: 'del-03', sectors: ['tyres'] };
    const data = withChange('deliveries', (records) => [...records, more]);
    expect(figure('deliveries', data).value).toBe(3);
    expect(figure('sectors-landed', data).value).toBe(4);
  });

  it('never let the rate pass 1: a deed in a sector that nobody named is not a landing', () => {
    const unnamed = withChange('directions', (records) => records.filter(({ sectors }) => !sectors.includes('shield-machines')));
    expect(figure('sectors-named', unnamed).value).toBe(9);
    expect(figure('sectors-landed', unnamed).value).toBe(2);
  });

  it('count only the sectors that a filter asks for', () => {
    const asked = contextWith({ sector: ['construction-machinery', 'elv'] });
    expect(figure('sectors-named', dataset, asked).value).toBe(1);
    expect(figure('landing-rate', dataset, asked).value).toBe(1);
  });
});
