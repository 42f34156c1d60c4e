import { describe, expect, it } from 'vitest';
import { sourcesOf } from '@/analysis/sources';
import type { Citation } from '@/domain/citation';
import { figure } from '../../fixtures/figure';
import { dataset } from './dataset';

const [reply] = dataset.documents.filter(({ id }) => id === 'doc-01');
const paragraphs = (reply?.paragraphs ?? []).slice(0, 3).map(({ id }) => id);
const cites = (...ids: readonly (string | undefined)[]): readonly Citation[] =>
  ids.map((paragraph = '') => ({ document: 'doc-01', paragraph, exact: 'x', gloss: 'x' }));
const CITATIONS: Readonly<Record<string, readonly Citation[]>> = { late: cites(paragraphs[2], paragraphs[0]), early: cites(paragraphs[0]) };
const citationsOf = (id: string): readonly Citation[] => CITATIONS[id] ?? [];

describe('the sources of figures', () => {
  it('name each section once, in the order of the document', () => {
    const [source, ...others] = sourcesOf([figure({ records: ['late'] }), figure({ records: ['early', 'late'] })], citationsOf, dataset.documents);
    const sections = (reply?.paragraphs ?? []).filter(({ id }) => id === paragraphs[0] || id === paragraphs[2]).map(({ section }) => section.zh);
    expect(source?.shortName).toEqual(reply?.shortName);
    expect(source?.sections.map(({ zh }) => zh)).toEqual([...new Set(sections)]);
    expect(others).toEqual([]);
  });

  it('name a document that is not loaded by its id, without sections', () => {
    expect(sourcesOf([figure({ records: ['early'] })], citationsOf, [])).toEqual([{ document: 'doc-01', sections: [] }]);
  });

  it('are not looked for any further once all that is cited is found', () => {
    const unread = (): never => {
      throw new Error('read on');
    };
    const asked = [figure({ records: ['late'] }), { ...figure({ records: [] }), records: () => ['early'] }];
    const read = (id: string): readonly Citation[] => (id === 'early' ? unread() : citationsOf(id));
    expect(sourcesOf(asked, read, dataset.documents, 2)).toEqual(sourcesOf(asked, citationsOf, dataset.documents));
  });

  it('are none for records that cite nothing or are not loaded', () => {
    expect(sourcesOf([figure({ records: ['no-such'] })], citationsOf, dataset.documents)).toEqual([]);
  });
});
