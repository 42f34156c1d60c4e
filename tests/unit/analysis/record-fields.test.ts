import { describe, expect, it } from 'vitest';
import { fieldsOf } from '@/analysis/record-fields';
import { indexRecords, namesIn } from '@/analysis/record-index';
import { isShownElsewhere, PAGE_COLLECTIONS, type ListedField, type PageRecord } from '@/domain/record-page';
import { LOCALES } from '@/domain/text';
import { recordWords } from '@/format/messages/desk/record';
import { dataset, recordIn } from './dataset';

const nameOf = namesIn(indexRecords(dataset));
const fields = (record: PageRecord) => fieldsOf(record, nameOf, '2023');
const entry = (record: PageRecord, field: ListedField) => fields(record).find((each) => each.field === field);
const everyRecord: readonly PageRecord[] = PAGE_COLLECTIONS.flatMap((name) => dataset[name] as readonly PageRecord[]);

describe('the fields of a record', () => {
  it.each(LOCALES)('all have a label in %s, whatever the record', (locale) => {
    const labels: Readonly<Record<string, string>> = recordWords(locale).fields;
    const names = new Set(everyRecord.flatMap((record) => Object.keys(record)));
    const nameless = [...names].filter((name) => !isShownElsewhere(name) && (labels[name] ?? '').trim() === '');
    expect(nameless).toEqual([]);
  });

  it('are listed for every record, each once, and none that is shown elsewhere', () => {
    for (const record of everyRecord) {
      const listed = fields(record).map(({ field }) => field);
      expect(new Set(listed).size, record.id).toBe(listed.length);
      expect(listed, record.id).toContain('id');
      expect(listed.filter(isShownElsewhere), record.id).toEqual([]);
    }
  });

  it('say that the document does not state a date, and never guess one', () => {
    expect(entry(recordIn('products', 'cat-01'), 'date')).toEqual({ field: 'date', values: [] });
  });

  it('keep an inferred value beside its reason', () => {
    expect(entry(recordIn('deliveries', 'del-01'), 'date')).toMatchObject({ values: [{ is: 'date', date: '2023-01' }], reading: { zh: expect.stringContaining('今年') as string } });
  });

  it('tell what another page says apart from what the document does', () => {
    expect(entry(recordIn('titles', 'cer-01'), 'date')).toMatchObject({ values: [], external: { value: '2018-11-06', source: expect.stringMatching(/^https:/) as string } });
    const policy = recordIn('policies', 'pol-03');
    expect(entry(policy, 'number')).toMatchObject({ values: [], external: { value: '发改环资规〔2021〕528号' } });
    expect(entry(policy, 'name')).toMatchObject({ values: [], external: { value: '汽车零部件再制造规范管理暂行办法' } });
    expect(entry(recordIn('policies', 'pol-01'), 'name')).toBeUndefined();
  });

  it('D04 · lead to the records they name, and show the id of one that is not there', () => {
    expect(entry(recordIn('products', 'cat-01'), 'enterprise')?.values).toEqual([{ is: 'record', id: 'ent-01', name: { zh: '千里马工程机械再制造', en: 'Qianlima Reman' } }]);
    expect(entry({ ...recordIn('products', 'cat-01'), enterprise: 'ent-99' }, 'enterprise')?.values).toEqual([{ is: 'record', id: 'ent-99' }]);
  });

  it('give a number as a figure: quoted where it is printed, else counted', () => {
    expect(entry(recordIn('platforms', 'plt-01'), 'count')?.values).toMatchObject([{ is: 'figure', figure: { value: 1, basis: 'derived' } }]);
    const unsplit = dataset.platforms.find(({ count }) => count === 4);
    expect(unsplit && entry(unsplit, 'count')?.values).toMatchObject([{ is: 'figure', figure: { value: 4, basis: 'quoted', unit: 'platform' } }]);
  });

  it('count rows and columns of the tile grid from one, and leave out what a place does not have', () => {
    expect(entry(recordIn('places', 'jiangan'), 'tile')?.values).toEqual([{ is: 'tile', row: 2, column: 4 }]);
    expect(fields(recordIn('places', 'jiangan')).map(({ field }) => field)).not.toContain('hosts');
  });

  it('say of an open list that it goes on', () => {
    expect(entry(recordIn('projects', 'rdp-01'), 'openList')?.values).toEqual([{ is: 'open-list' }]);
  });
});
