import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATH_STEPS, selectPathways } from '@/analysis/pathways';
import { numberOf } from '@/domain/figure';
import { context, contextWith, dataset, recordIn, silent, withChange } from './dataset';

const groups = (data = dataset) => selectPathways(data, context).rows.map(({ group, figure, members }) => [group, figure.value, members.map(({ id }) => id)]);
const OPEN = { missing: 'not-stated' };

describe('the pathways', () => {
  it('group four enterprises by which of pilot, product and machine they have; none has all three on record', () => {
    expect(groups()).toEqual([
      ['pilots-products-deliveries', OPEN, []],
      ['pilots-products', 2, ['ent-01', 'ent-03']],
      ['products-deliveries', 1, ['ent-05']],
      ['pilots', 1, ['ent-02']],
    ]);
    expect(selectPathways(dataset, context).enterprises.value).toBe(4);
  });

  it('count the records of each group a step at a time, and rest on all of them', () => {
    const [, both] = selectPathways(dataset, context).rows;
    expect(both?.figure.records()).toEqual(['pil-01', 'pil-03', 'cat-01', 'cat-02', 'cat-03']);
    expect(PATH_STEPS.map((step) => both?.cells[step].figure.value)).toEqual([2, 3, OPEN]);
    expect(both?.cells.deliveries.figure.records()).toEqual(['ent-01', 'ent-03']);
  });

  it('say of the whole way, while nobody has gone it, whom they looked at', () => {
    const [whole] = selectPathways(dataset, context).rows;
    expect(whole?.figure.records()).toEqual(['ent-01', 'ent-02', 'ent-03', 'ent-05']);
  });

  it('move an enterprise on when its next step is recorded', () => {
    const data = withChange('deliveries', (records) => [...records, { ...recordIn('deliveries', 'del-01'), id: 'del-03', enterprise: 'ent-03' }]);
    expect(groups(data)).toEqual([
      ['pilots-products-deliveries', 1, ['ent-03']],
      ['pilots-products', 1, ['ent-01']],
      ['products-deliveries', 1, ['ent-05']],
      ['pilots', 1, ['ent-02']],
    ]);
  });

  it('are none where no step is recorded', () => {
    expect(groups(silent)).toEqual([]);
    expect(groups({ ...dataset, pilots: dataset.pilots.filter(({ status }) => status === 'planned'), products: [], deliveries: [] })).toEqual([]);
  });

  it('give every enterprise one group and every square one place, whatever the data', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const data = fc.record({ enterprises: some(dataset.enterprises), pilots: some(dataset.pilots), products: some(dataset.products), deliveries: some(dataset.deliveries) });
    fc.assert(
      fc.property(data, fc.constantFrom('documented' as const, 'all' as const), (changed, basis) => {
        const { rows, enterprises, totals } = selectPathways({ ...dataset, ...changed }, contextWith({ basis }));
        const members = rows.flatMap((row) => row.members.map(({ id }) => id));
        expect(new Set(members).size).toBe(members.length);
        expect(rows.reduce((sum, { figure }) => sum + (numberOf(figure) ?? 0), 0)).toBe(enterprises.value);
        for (const step of PATH_STEPS) expect(rows.flatMap(({ cells }) => cells[step].items)).toHaveLength(numberOf(totals[step]) ?? 0);
        for (const { steps, cells, members: those } of rows) {
          if (those.length > 0) expect(PATH_STEPS.filter((step) => cells[step].items.length > 0)).toEqual(steps);
        }
      }),
      { numRuns: 60 },
    );
  });
});
