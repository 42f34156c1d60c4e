import { describe, expect, it } from 'vitest';
import { meets, NOT_STATED, valuesOf, type Field } from '@/analysis/fields';
import { dataset, recordIn } from './dataset';

const FIELDS: readonly Field[] = ['status', 'kind', 'role', 'level', 'place', 'date', 'sector', 'enterprise'];

describe('the values of a record’s field', () => {
  it('are none where records of its kind have no such field', () => {
    const [rule] = dataset['watch-rules'];
    expect(rule && FIELDS.flatMap((field) => valuesOf(rule, field))).toEqual([]);
  });

  it('are none where the document is silent, but an undated record says so', () => {
    const title = { ...recordIn('titles', 'cer-01'), date: null };
    const project = { ...recordIn('projects', 'rdp-01'), enterprise: null };
    expect(valuesOf(title, 'date')).toEqual([NOT_STATED]);
    expect(valuesOf(project, 'enterprise')).toEqual([]);
  });

  it('are one sector of an observation and all of a product', () => {
    const [observation] = dataset.observations;
    expect(observation && valuesOf(observation, 'sector')).toEqual([observation?.sector]);
    expect(meets(recordIn('products', 'cat-02'), { field: 'sector', value: 'machine-tools' })).toBe(true);
  });
});
