import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectLanding } from '@/analysis/landing';
import { CHAIN_KINDS, selectPolicyChain, type PolicyChain } from '@/analysis/policy-chain';
import { numberOf } from '@/domain/figure';
import { context, contextWith, dataset, silent, withChange } from './dataset';

const chain = selectPolicyChain(dataset, context);
const directionsOf = ({ sources }: PolicyChain) => sources.flatMap(({ directions }) => directions);
const sourceOf = (policy: string, from = chain) => from.sources.find((source) => source.policy?.id === policy);

describe('the chain from documents to what is recorded', () => {
  it('tells how many directions each document sets out, and the reply’s own next steps after them', () => {
    expect(chain.sources.map(({ kind, policy, count, directions }) => [policy?.id ?? kind, count.value, directions.length])).toEqual([
      ['pol-01', 1, 1],
      ['pol-02', 7, 7],
      ['pol-03', { missing: 'not-stated' }, 0],
      ['pol-04', 9, 9],
      ['pol-05', { missing: 'not-stated' }, 0],
      ['pol-06', { missing: 'not-stated' }, 0],
      ['next-steps', 10, 10],
    ]);
    expect(sourceOf('pol-02')?.count).toMatchObject({ id: 'directions@policy:pol-02', formula: { of: ['directions'] } });
  });

  it('leads each direction to the sectors that it names, in the order of the landing matrix', () => {
    expect(directionsOf(chain).find(({ item }) => item.record === 'dir-03')?.sectors).toEqual(['construction-machinery', 'auto-parts', 'office-equipment']);
    expect(directionsOf(chain).filter(({ sectors }) => sectors.includes('auto-parts'))).toHaveLength(7);
    expect(chain.sectors.map(({ sector }) => sector.id)).toEqual(selectLanding(dataset, context).rows.map(({ sector }) => sector.id));
  });

  it('tells directions that name no sector from those that name wider fields only', () => {
    const naming = (names: string) => directionsOf(chain).filter((direction) => direction.names === names).map(({ item }) => item.record);
    expect(naming('related')).toEqual(['dir-06', 'dir-07', 'dir-15', 'dir-17']);
    expect(naming('none')).toHaveLength(14);
    expect([chain.naming.sector.value, chain.naming.related.value, chain.naming.none.value, chain.all.value]).toEqual([9, 4, 14, 27]);
  });

  it('has the counts of the landing matrix for what is recorded', () => {
    const { totals, rows, named, landed } = selectLanding(dataset, context);
    expect(CHAIN_KINDS.map((kind) => chain.totals[kind].value)).toEqual(CHAIN_KINDS.map((kind) => totals[kind].value));
    expect([chain.named.value, chain.landed.value]).toEqual([named.value, landed.value]);
    expect(chain.sectors.map(({ cells }) => CHAIN_KINDS.map((kind) => cells[kind].figure.value))).toEqual(rows.map(({ cells }) => CHAIN_KINDS.map((kind) => cells[kind].figure.value)));
  });

  it('says of a sector without any record what names it and where was searched', () => {
    const tyres = chain.sectors.find(({ sector }) => sector.id === 'tyres');
    expect(tyres?.recorded).toMatchObject({ value: { missing: 'not-stated' }, formula: { of: ['pilots', 'products', 'deliveries', 'platforms'] } });
    expect(tyres?.recorded.records()).toEqual(['nxt-01']);
    expect(chain.sectors.find(({ sector }) => sector.id === 'machine-tools')?.recorded.value).toBe(4);
  });

  it('keeps a document that the filter leaves out, as long as its directions are shown', () => {
    const narrowed = selectPolicyChain(dataset, contextWith({ sector: ['shield-machines'] }));
    expect(narrowed.sources.map(({ policy, directions }) => [policy?.id, directions.map(({ item }) => item.record)])).toEqual([['pol-04', ['dir-11']]]);
    expect(narrowed.policies.value).toBe(0);
  });

  it('names a document as the reply prints it, unless public sources are asked for', () => {
    expect(sourceOf('pol-03')?.policy?.name.zh).toBe('汽车零部件再制造管理暂行办法');
    expect(sourceOf('pol-03', selectPolicyChain(dataset, contextWith({ basis: 'all' })))?.policy?.name.zh).toBe('汽车零部件再制造规范管理暂行办法');
  });

  it('shows an unknown document by its id, and directions without one apart', () => {
    const data = withChange('directions', (records) =>
      records.map((record) => (record.id === 'dir-01' ? { ...record, policy: 'pol-99' } : record.id === 'dir-02' ? { ...record, policy: null } : record)),
    );
    const changed = selectPolicyChain(data, context);
    expect(sourceOf('pol-99', changed)?.policy?.name).toEqual({ zh: 'pol-99', en: 'pol-99' });
    expect(changed.sources.find(({ kind }) => kind === 'unstated')?.directions.map(({ item }) => item.record)).toEqual(['dir-02']);
  });

  it('is empty where nothing is said', () => {
    const nothing = selectPolicyChain(silent, context);
    expect([nothing.sources, nothing.sectors]).toEqual([[], []]);
    expect(nothing.all.value).toBe(0);
  });

  it('holds every direction once and adds up, whatever is left of the data', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const sector = fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 2 });
    fc.assert(
      fc.property(some(dataset.policies), some(dataset.directions), some(dataset.products), some(dataset.sectors), sector, (policies, directions, products, sectors, asked) => {
        const changed = selectPolicyChain({ ...dataset, policies, directions, products, sectors }, contextWith({ sector: asked }));
        const ids = directionsOf(changed).map(({ item }) => item.record);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(changed.all.value);
        expect(changed.sources.reduce((sum, { count }) => sum + (numberOf(count) ?? 0), 0)).toBe(ids.length);
        expect(Object.values(changed.naming).reduce((sum, figure) => sum + (numberOf(figure) ?? 0), 0)).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});
