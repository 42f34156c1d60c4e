import { describe, expect, it } from 'vitest';
import { countFigure, distinctFigure, notStated, quotedFigure, ratioFigure, sumFigure } from '@/analysis/count';
import { dataset, recordIn } from './dataset';

const counting = { id: 'platforms', unit: 'platform', asOf: '2023', of: ['platforms'], where: [] } as const;
const figure = (value: number) => ({ ...countFigure({ ...counting, id: `n${value}` }, []), value });

describe('figure builders', () => {
  it('count a record as often as the document says', () => {
    const counted = countFigure(counting, [recordIn('platforms', 'psp-01'), recordIn('platforms', 'cnt-01')]);
    expect(counted).toMatchObject({ value: 5, basis: 'derived', qualifier: 'exact', asOf: '2023', formula: { kind: 'count', of: ['platforms'] } });
    expect(counted.records()).toEqual(['psp-01', 'cnt-01']);
  });

  it('call a count "listed" where the list goes on', () => {
    expect(countFigure({ ...counting, id: 'projects' }, dataset.projects).qualifier).toBe('listed');
  });

  it('pass on the weakest basis', () => {
    const [observation] = dataset.observations;
    expect(observation && countFigure(counting, [observation]).basis).toBe('illustrative');
    expect(sumFigure(counting, [countFigure(counting, []), { ...figure(1), basis: 'external' }]).basis).toBe('external');
  });

  it('count each value once', () => {
    expect(distinctFigure(counting, 'enterprise', ['ent-01', 'ent-03', 'ent-03'], dataset.products)).toMatchObject({ value: 2, formula: { by: 'enterprise' } });
  });

  it('divide, unless there is nothing to divide by', () => {
    const rate = ratioFigure({ id: 'rate', asOf: '2023' }, figure(3), figure(10));
    expect(rate.value).toBeCloseTo(0.3);
    expect(rate.inputs?.map(({ id }) => id)).toEqual(['n3', 'n10']);
    expect(ratioFigure({ id: 'rate', asOf: '2023' }, figure(0), figure(0)).value).toEqual({ missing: 'not-applicable' });
  });

  it('add what has a number, and say that nothing is stated where nothing has one', () => {
    const absent = notStated(counting, ['dir-11']);
    expect(sumFigure(counting, [figure(1), absent, figure(2)])).toMatchObject({ value: 3 });
    const none = sumFigure(counting, [absent, notStated(counting, ['dir-10'])]);
    expect(none).toMatchObject({ value: { missing: 'not-stated' }, formula: { of: ['platforms'] } });
    expect(none.records()).toEqual(['dir-11', 'dir-10']);
    expect(sumFigure(counting, []).value).toBe(0);
  });

  it('quote a number without a formula', () => {
    const quoted = quotedFigure(counting, 4, recordIn('platforms', 'cnt-01'));
    expect(quoted).toMatchObject({ value: 4, basis: 'quoted' });
    expect(quoted.formula).toBeUndefined();
    expect(quoted.records()).toEqual(['cnt-01']);
  });

  it('pass on that a record is made up', () => {
    const madeUp = { ...recordIn('platforms', 'cnt-01'), basis: 'illustrative' } as const;
    expect(countFigure(counting, [recordIn('platforms', 'psp-01'), madeUp]).basis).toBe('illustrative');
    expect(quotedFigure(counting, 4, madeUp).basis).toBe('illustrative');
  });
});
