import { describe, expect, it } from 'vitest';
import { indexRecords, namesIn } from '@/analysis/record-index';
import { dataset, recordIn } from './dataset';

describe('records by id', () => {
  const index = indexRecords(dataset);
  const nameOf = namesIn(index);

  it('are named in short where they have a short name, else in full', () => {
    expect(nameOf('ent-01')).toEqual({ zh: '千里马工程机械再制造', en: 'Qianlima Reman' });
    expect(nameOf('pil-01')).toEqual(recordIn('pilots', 'pil-01').name);
  });

  it('have no name where they have none, or are not loaded', () => {
    expect(nameOf(dataset.observations[0]?.id ?? '')).toBeUndefined();
    expect(nameOf('no-such')).toBeUndefined();
  });

  it('keep the first of two that share an id', () => {
    const pilot = recordIn('pilots', 'pil-01');
    const twice = indexRecords({ pilots: [pilot, { ...pilot, date: '1999' }] });
    expect(twice.get('pil-01')?.record).toBe(pilot);
  });
});
