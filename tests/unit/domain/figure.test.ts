import { describe, expect, it } from 'vitest';
import { numberOf, parseFigureId, scopedId, type Figure } from '@/domain/figure';

const figure = (value: Figure['value']): Figure => ({
  id: 'pilots',
  value,
  qualifier: 'exact',
  unit: 'pilot',
  basis: 'derived',
  records: () => [],
});

describe('a figure id', () => {
  it('carries its scope', () => {
    expect(parseFigureId('pilots@sector:machine-tools')).toEqual({ base: 'pilots', scopes: [{ dimension: 'sector', value: 'machine-tools' }] });
    expect(parseFigureId('landing-rate')).toEqual({ base: 'landing-rate', scopes: [] });
  });

  it('carries several scopes, outermost first', () => {
    expect(parseFigureId('output-value@sector:tyres@date:2025-Q1').scopes).toEqual([
      { dimension: 'sector', value: 'tyres' },
      { dimension: 'date', value: '2025-Q1' },
    ]);
  });

  it('keeps only its base when the scope is incomplete', () => {
    expect(parseFigureId('pilots@sector')).toEqual({ base: 'pilots', scopes: [] });
  });

  it('is read back as it was built', () => {
    expect(parseFigureId(scopedId('products', 'enterprise', 'ent-03'))).toEqual({ base: 'products', scopes: [{ dimension: 'enterprise', value: 'ent-03' }] });
  });
});

describe('the number of a figure', () => {
  it('may be 0, but is none where the document is silent', () => {
    expect(numberOf(figure(0))).toBe(0);
    expect(numberOf(figure({ missing: 'not-stated' }))).toBeUndefined();
  });
});
