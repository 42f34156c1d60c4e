import { describe, expect, it } from 'vitest';
import { figureById, isFigureId } from '@/analysis/figure-by-id';
import { context, dataset } from './dataset';

describe('a figure that is named by its id', () => {
  it.each([
    ['pilots', 3],
    ['landing-rate', 0.3],
    ['pilots@sector:machine-tools', 2],
    ['mentions@sector:auto-parts', 7],
  ])('%s is %d', (id, value) => {
    expect(figureById(id, dataset, context)).toMatchObject({ id, value });
  });

  it('is not recorded for a sector without any, and rests on the directions that name it', () => {
    const figure = figureById('pilots@sector:auto-parts', dataset, context);
    expect(figure?.value).toEqual({ missing: 'not-stated' });
    expect(figure?.records().length).toBeGreaterThan(0);
  });

  it.each(['pilot', 'toString', 'pilots@sector:steam-engines', 'pilots@sector', 'pilots@date:2016', 'landing-rate@sector:tyres'])('is none for %s', (id) => {
    expect(isFigureId(id, dataset.sectors)).toBe(false);
    expect(figureById(id, dataset, context)).toBeUndefined();
  });
});
