import { describe, expect, it } from 'vitest';
import { recordColumns } from '@/analysis/record-columns';
import { selectRecords } from '@/analysis/record-rows';
import { countResults } from '@/analysis/result-count';
import { messagesFor } from '@/format/messages';
import { contextWith, context, dataset, silent, withChange } from './dataset';

const table = selectRecords(dataset, context);
const textsOf = (id: string, from = table, locale: 'zh-CN' | 'en' = 'zh-CN') => {
  const row = from.rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return Object.fromEntries(recordColumns(from, messagesFor(locale)).map((column) => [column.id, column.text(row)]));
};

describe('the records as rows', () => {
  it('are all facts of the documents, as many as the result count says, by kind and in the order of the data', () => {
    expect(table.rows).toHaveLength(countResults(dataset, context.filter).shown);
    expect(table.rows.map(({ id }) => id).slice(0, 13)).toEqual([...dataset.enterprises.map(({ id }) => id), 'pil-01']);
    expect(new Set(table.rows.map(({ kind }) => kind)).size).toBe(11);
  });

  it('say of one whose words no longer stand in the document that its quotation is void, and keep it', () => {
    const changed = withChange('documents', (documents) =>
      documents.map((document) => ({ ...document, paragraphs: document.paragraphs.map((each) => ({ ...each, text: each.text.replace('落地铣镗床', '落地镗铣床') })) })),
    );
    const stale = selectRecords(changed, context).rows.filter(({ isQuotedRightly }) => !isQuotedRightly);
    expect(stale.length).toBeGreaterThan(0);
    expect(selectRecords(changed, context).rows).toHaveLength(table.rows.length);
    expect(textsOf(stale[0]?.id ?? '', selectRecords(changed, context))['section']).toMatch(/^引文失效 295号/);
    expect(table.rows.every(({ isQuotedRightly }) => isQuotedRightly)).toBe(true);
  });

  it('follow the filter over every kind', () => {
    const { filter } = contextWith({ sector: ['machine-tools'], kind: ['pilot', 'product'] });
    const { rows } = selectRecords(dataset, { ...context, filter });
    expect(rows).toHaveLength(countResults(dataset, filter).shown);
    expect(rows.every(({ sectors, kind }) => sectors.includes('machine-tools') && ['pilot', 'product'].includes(kind))).toBe(true);
  });

  it('name how many have no date, each record once whatever number it states', () => {
    const undated = table.rows.filter(({ date }) => date === null);
    expect(table.undated.value).toBe(undated.length);
    expect(table.undated.records()).toEqual(undated.map(({ id }) => id));
    expect(table.total.value).toBe(table.rows.length);
  });

  it('count those that a period leaves out because they have no date', () => {
    const within = selectRecords(dataset, contextWith({ from: '2016', to: '2016' }));
    expect(within.rows.every(({ date }) => date !== null)).toBe(true);
    expect(within.leftOutUndated).toBe(table.undated.value);
    expect(table.leftOutUndated).toBe(0);
  });

  it('are none of a document that says nothing', () => {
    const { rows, total, undated } = selectRecords(silent, context);
    expect([rows.length, total.value, undated.value]).toEqual([0, 0, 0]);
  });
});

describe('the columns of the records', () => {
  it('say everything of a pilot in words', () => {
    expect(textsOf('pil-01')).toMatchObject({ kind: '试点', sectors: '工程机械', status: '通过验收', level: '国家', date: '2016', basis: '原文', inferred: '级别' });
    expect(textsOf('pil-01', table, 'en')).toMatchObject({ kind: 'Pilots', sectors: 'Construction machinery', date: '2016', basis: 'Quoted' });
  });

  it('give the number of what a record stands for without names, and its kind by part', () => {
    const row = table.rows.find(({ weight }) => weight === 4);
    expect(textsOf(row?.id ?? '')).toMatchObject({ kind: '中试平台', count: '4', date: '2021–2025' });
  });

  it('tell what is not stated from what does not apply, and an enterprise from those it names', () => {
    expect(textsOf('ent-01')).toMatchObject({ enterprises: '即本条', status: '—', date: '未载' });
    expect(textsOf('cat-01')['enterprises']).toBe(dataset.enterprises.find(({ id }) => id === dataset.products[0]?.enterprise)?.name.zh);
  });

  it('D04 · show by its id what the data lack', () => {
    const lacking = selectRecords(withChange('enterprises', () => []), context);
    expect(textsOf('cat-01', lacking)['enterprises']).toBe(dataset.products[0]?.enterprise);
    const unread = selectRecords(withChange('documents', () => []), context);
    expect(textsOf('pil-01', unread)['section']).toBe('doc-01 s2-1');
  });

  it('mark a name that another page gives as resting on that page', () => {
    const all = selectRecords(dataset, contextWith({ basis: 'all' }));
    expect(textsOf('pol-03', all)['basis']).toBe('公开资料');
    expect(textsOf('pol-03')['basis']).toBe('原文');
  });
});
