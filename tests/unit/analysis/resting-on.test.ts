import { expect, it } from 'vitest';
import { usesOf, type AskedPanel } from '@/analysis/resting-on';
import type { Filter } from '@/domain/filter';
import { figure } from '../../fixtures/figure';
import { contextWith } from './dataset';

const seen: Filter[] = [];
const panel = (id: string, places: readonly string[], figures: readonly (readonly [id: string, records: readonly string[]])[]): AskedPanel<undefined, string> => ({
  id,
  places,
  ask: (_data, { filter }) => {
    seen.push(filter);
    return { rows: undefined, figures: figures.map(([own, records]) => ({ ...figure({ value: records.length }), id: own, records: () => records })) };
  },
});

it('names for each record the figures that rest on it, each once, with every surface that shows it, unfiltered but for the basis', () => {
  const uses = usesOf(
    [panel('a', ['wall', 'desk'], [['pilots', ['pil-01', 'pil-01']], ['sectors', ['s-01']]]), panel('b', ['desk', 'page'], [['pilots', ['pil-01']], ['rate', ['pil-01', 's-01']]])],
    undefined,
    contextWith({ sector: ['tyres'], basis: 'all' }),
  );
  const told = (id: string) => uses.get(id)?.map(({ figure: { id: own }, places }) => [own, ...places]);
  expect(told('pil-01')).toEqual([['pilots', 'wall', 'desk', 'page'], ['rate', 'desk', 'page']]);
  expect(told('s-01')).toEqual([['sectors', 'wall', 'desk'], ['rate', 'desk', 'page']]);
  expect(uses.get('none')).toBeUndefined();
  expect(seen.map(({ sector, basis }) => [sector, basis])).toEqual([[[], 'all'], [[], 'all']]);
});
