import { describe, expect, it } from 'vitest';
import { allRawRecords, rawRecords, type RawRecord } from './mock';

function record(id: string): RawRecord {
  const found = allRawRecords().find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}
const keysOf = (value: unknown): string[] => Object.keys(value ?? {});

describe('doubtful readings are marked as such', () => {
  it.each([
    ['doc-01', 'issuer'],
    ['doc-03', 'date'],
    ['del-01', 'date'],
    ['del-02', 'date'],
    ['rdp-01', 'enterprise'],
    ['rdp-02', 'enterprise'],
    ['pil-01', 'level'],
  ])('%s says that its %s is inferred', (id, field) => {
    expect(keysOf(record(id)['reading'])).toContain(field);
  });

  it('values from other pages stay out of the fields of the document', () => {
    expect([record('pol-03')['date'], record('cer-01')['date'], record('cer-01')['level']]).toEqual([null, null, null]);
    expect(keysOf(record('pol-03')['external'])).toEqual(['name', 'number', 'date']);
    expect(keysOf(record('cer-01')['external'])).toEqual(['date', 'level']);
  });

  it('the measures on automotive parts keep the title as the reply prints it', () => {
    expect(record('pol-03')['nameAsPrinted']).toBe('汽车零部件再制造管理暂行办法');
  });

  it('no date is more precise than the text: products, titles, platforms under construction and next steps have none', () => {
    const undated = [...rawRecords('products'), ...rawRecords('titles'), ...rawRecords('directions').filter(({ id }) => id.startsWith('nxt'))];
    expect(undated.filter(({ date }) => date !== null)).toEqual([]);
    expect([record('del-01')['date'], record('pil-01')['date'], record('pol-02')['date']]).toEqual(['2023-01', '2016', '2021/2025']);
  });

  it('the largest base of Central China is attributed to no enterprise', () => {
    expect(record('dir-11')).not.toHaveProperty('enterprise');
    expect(record('dir-11')['ambiguities']).toEqual(['amb-07']);
  });
});
