import { describe, expect, it } from 'vitest';
import { selectNeighbours, selectRecordPage, selectRecordTimeline } from '@/analysis/record-page';
import { PAGE_COLLECTIONS } from '@/domain/record-page';
import { context, contextWith, dataset } from './dataset';

const all = contextWith({ basis: 'all' });

describe('the page of a record', () => {
  it.each(PAGE_COLLECTIONS)('is there for every one of %s', (name) => {
    const states = dataset[name].map(({ id }) => selectRecordPage(id, dataset, context).state);
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter((state) => state !== 'shown')).toEqual([]);
  });

  it('is not there for an id that the data lack, nor for what is no record of a document', () => {
    expect(selectRecordPage('nope', dataset, context)).toEqual({ state: 'unknown', id: 'nope' });
    expect(selectRecordPage('output-value', dataset, context).state).toBe('unknown');
    expect(selectNeighbours('nope', dataset, context)).toEqual([]);
    expect(selectRecordTimeline('nope', dataset, context)).toBeUndefined();
  });

  it('is hidden where the record stands on a basis that is not asked for', () => {
    const added = { ...dataset, statements: [...dataset.statements, { ...dataset.statements[0], id: 'st-x', basis: 'illustrative' }] } as typeof dataset;
    expect(selectRecordPage('st-x', added, context)).toEqual({ state: 'hidden', id: 'st-x' });
    expect(selectRecordPage('st-x', added, all).state).toBe('shown');
  });

  it('is the same whatever else is filtered', () => {
    const narrowed = contextWith({ sector: ['tyres'], kind: ['policy'], from: '2030', q: 'zzz' });
    expect(JSON.stringify(selectRecordPage('ent-05', dataset, narrowed))).toBe(JSON.stringify(selectRecordPage('ent-05', dataset, context)));
    expect(selectNeighbours('ent-05', dataset, narrowed).length).toBe(selectNeighbours('ent-05', dataset, context).length);
  });

  it('falls back to what the document prints, unless all bases are asked for', () => {
    const external = (page: ReturnType<typeof selectRecordPage>) => (page.state === 'shown' ? page.fields.filter((field) => field.external).map(({ field }) => field) : []);
    expect(external(selectRecordPage('pol-03', dataset, context))).toEqual([]);
    expect(external(selectRecordPage('pol-03', dataset, all))).toEqual(['date', 'number', 'name']);
  });

  it('tells what a document has words for from headings of ours', () => {
    const isRecorded = (id: string) => {
      const page = selectRecordPage(id, dataset, context);
      return page.state === 'shown' && page.isRecorded;
    };
    expect(['pil-01', 'machine-tools', 'green-building-materials', 'jiangxia'].map(isRecorded)).toEqual([true, true, false, false]);
  });
});

describe('a record among its neighbours in time', () => {
  const rows = (id: string, asked = context) =>
    selectRecordTimeline(id, dataset, asked)?.rows.map(({ isSelf, collection, date, items }) => `${isSelf ? 'self' : collection} ${date ?? 'undated'} ${items.length}`);

  it('puts the record first, then dates from the earliest as given, then what has none', () => {
    expect(rows('ent-05')).toEqual(['self undated 1', 'deliveries 2023-01 2', 'documents 2023 1', 'products undated 2', 'titles undated 1']);
  });

  it('counts neighbours, and those without a date', () => {
    const timeline = selectRecordTimeline('ent-05', dataset, context);
    expect([timeline?.neighbours.value, timeline?.undated.value]).toEqual([6, 3]);
    expect(timeline?.undated.records()).toEqual(['cat-04', 'cat-05', 'cer-02']);
  });

  it('reaches from the first year to the last, and over some years at least', () => {
    const axis = (id: string) => [selectRecordTimeline(id, dataset, context)?.from, selectRecordTimeline(id, dataset, context)?.to];
    expect(axis('machine-tools')).toEqual([2016, 2025]);
    expect(axis('del-01')).toEqual([2019, 2023]);
  });

  it('shows the date of another page apart from the document, which states none', () => {
    expect(rows('pol-03')?.slice(0, 2)).toEqual(['self undated 1', 'documents 2023 1']);
    expect(rows('pol-03', all)?.slice(0, 2)).toEqual(['self undated 1', 'self 2021-04-14 1']);
    const [, external] = selectRecordTimeline('pol-03', dataset, all)?.rows ?? [];
    expect(external?.items.map(({ status }) => status)).toEqual(['external']);
    expect(external?.figure.value).toEqual({ missing: 'not-applicable' });
  });

  it('leaves out sectors and places, which have no date', () => {
    expect(rows('jiangxia')).toEqual(['deliveries 2023-01 2']);
    expect(rows('jiangan')).toEqual([]);
  });
});
