import { expect, it } from 'vitest';
import { versionFigures } from '@/analysis/version-figures';
import { followUp } from '../../fixtures/follow-up/follow-up';
import { context, dataset } from './dataset';

it('tells each number of the wall as of both versions, and which of them differ', () => {
  const all = versionFigures(dataset, followUp(dataset), { before: context, after: context });
  const changed = all.filter(({ isChanged }) => isChanged).map(({ id, before, after }) => [id, before.value, after.value]);
  expect(changed).toContainEqual(['pilots', 3, 4]);
  expect(changed).toContainEqual(['pilot-scale-built', 1, 2]);
  expect(all.find(({ id }) => id === 'products')).toMatchObject({ isChanged: false, before: { value: 5 }, after: { value: 5 } });
});

it('finds no difference within one version', () => {
  expect(versionFigures(dataset, dataset, { before: context, after: context }).filter(({ isChanged }) => isChanged)).toEqual([]);
});
