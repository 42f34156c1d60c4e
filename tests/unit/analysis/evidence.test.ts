import { describe, expect, it } from 'vitest';
import { traceFigure, traceRecord, type ParagraphEvidence } from '@/analysis/evidence';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import type { Collections } from '@/domain/collections';
import { figure } from '../../fixtures/figure';
import { mockCollections } from '../../fixtures/mock-collections';

const collections = mockCollections();
const lookup = evidenceLookup(collections);
const productIds = collections.products.map(({ id }) => id);

const paragraphsOf = (evidence: ReturnType<typeof traceFigure>): readonly ParagraphEvidence[] => evidence.documents.flatMap(({ paragraphs }) => paragraphs);

/** The words marked with a record's number in a paragraph, in the order of the text. */
function marked({ segments }: ParagraphEvidence, number: number): string {
  return segments
    .filter(({ marks }) => marks.includes(number))
    .map(({ text }) => text)
    .join('');
}

describe('the evidence for a figure', () => {
  it('numbers the input records in the order of the document; those that begin together keep the figure’s order', () => {
    const { records } = traceFigure(figure({ records: ['cat-04', 'cat-05', 'cat-02', 'cat-03', 'cat-01'] }), lookup);
    expect(records.map(({ number, name }) => `${number} ${name.zh}`)).toEqual(['1 履带式液压挖掘机', '2 重型卧式车床', '3 落地铣镗床', '4 盾构机', '5 硬岩掘进机']);
    expect(records[0]).toMatchObject({ status: 'listed', date: null, enterprise: { id: 'ent-01', name: { zh: '武汉千里马工程机械再制造有限公司' } } });
  });

  it('reaches through inputs to all their records, each once', () => {
    const pilots = figure({ id: 'pilots', records: ['pil-01', 'pil-02'] });
    const products = figure({ records: ['cat-01', 'cat-02'] });
    const nested = figure({ id: 'landing-rate', inputs: [figure({ id: 'sectors-landed', records: ['cat-01'], inputs: [pilots, products] })] });
    expect(traceFigure(nested, lookup).records.map(({ id }) => id)).toEqual(['pil-01', 'pil-02', 'cat-01', 'cat-02']);
  });

  it('marks every citation of every fact record verbatim in its paragraph', () => {
    const factIds = (['enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects', 'policies', 'directions', 'statements', 'documents'] as const).flatMap(
      (name) => collections[name].map(({ id }) => id),
    );
    const evidence = traceFigure(figure({ records: factIds }), lookup);
    expect(evidence.records).toHaveLength(factIds.length);
    const quotes = paragraphsOf(evidence).flatMap((paragraph) => paragraph.quotes.map((quote) => ({ ...quote, shown: marked(paragraph, quote.number) })));
    expect(quotes.filter(({ exact, shown, state }) => state !== 'found' || !shown.includes(exact))).toEqual([]);
    for (const { paragraph, segments } of paragraphsOf(evidence)) expect(segments.map(({ text }) => text).join('')).toBe(paragraph?.text);
  });

  it('lists words that three records share once, under all three numbers', () => {
    const [paragraph] = paragraphsOf(traceFigure(figure({ records: ['pil-01', 'pil-02', 'pil-03'] }), lookup));
    expect(paragraph?.segments.find(({ text }) => text.includes('于2016年通过'))?.marks).toEqual([1, 2, 3]);
  });

  it('flags words that do not stand in the paragraph, and marks nothing for them', () => {
    const changed: Collections = {
      ...collections,
      products: collections.products.map((product) => ({ ...product, citations: product.citations.map((citation) => ({ ...citation, exact: '不在文中的话' })) })),
    };
    const [paragraph] = paragraphsOf(traceFigure(figure({ records: ['cat-01'] }), evidenceLookup(changed)));
    expect(paragraph?.quotes[0]).toMatchObject({ exact: '不在文中的话', state: 'misquoted' });
    expect(paragraph?.segments.flatMap(({ marks }) => marks)).toEqual([]);
  });

  it('keeps records and their words while the document is not loaded', () => {
    const { documents: _, ...rest } = collections;
    const evidence = traceFigure(figure({ records: ['cat-02', 'cat-01'] }), evidenceLookup(rest));
    expect(evidence.records.map(({ id }) => id)).toEqual(['cat-02', 'cat-01']);
    expect(evidence.documents).toMatchObject([{ id: 'doc-01' }]);
    expect(evidence.documents[0]?.document).toBeUndefined();
    expect(paragraphsOf(evidence)[0]?.quotes.map(({ state }) => state)).not.toContain('found');
    expect(paragraphsOf(evidence)[0]?.quotes[0]).toMatchObject({ number: 1, state: 'unchecked' });
  });

  it('names records that are not loaded by their ids', () => {
    expect(traceFigure(figure({ records: ['cat-01', 'cat-99'] }), lookup)).toMatchObject({ unknown: ['cat-99'], records: [{ id: 'cat-01' }] });
  });

  it('names by its id an enterprise that is not loaded', () => {
    const { enterprises: _, ...rest } = collections;
    expect(traceFigure(figure({ records: ['cat-01'] }), evidenceLookup(rest)).records[0]?.enterprise).toEqual({ id: 'ent-01' });
  });

  it('tells how doubtful readings were resolved, once each', () => {
    const { readings } = traceFigure(figure({ records: productIds }), lookup);
    expect(readings.map(({ id }) => id)).toContain('amb-05');
    expect(new Set(readings.map(({ id }) => id)).size).toBe(readings.length);
  });

  it('says which fields are inferred and which stand on other pages', () => {
    const [title] = traceFigure(figure({ records: ['cer-01'] }), lookup).records;
    expect(title?.date).toBeNull();
    expect(title?.external).toContainEqual(expect.objectContaining({ field: 'date', value: '2018-11-06' }));
    const [project] = traceFigure(figure({ records: ['rdp-01'] }), lookup).records;
    expect(project?.inferred.map(({ field }) => field)).toContain('enterprise');
  });
});

describe('the evidence for an absence', () => {
  const absent = figure({
    id: 'products@sector:tyres',
    value: { missing: 'not-stated' },
    records: ['nxt-01'],
    formula: { kind: 'count', of: ['products', 'deliveries'], where: [{ field: 'sector', value: 'tyres' }] },
  });

  it('names the collections searched with their sizes, and the sentence that names the subject', () => {
    const evidence = traceFigure(absent, lookup);
    expect(evidence.searched).toEqual([
      { collection: 'products', count: 5 },
      { collection: 'deliveries', count: 2 },
    ]);
    expect(paragraphsOf(evidence)[0]?.segments.some(({ text, marks }) => text.includes('轮胎') && marks.length > 0)).toBe(true);
  });

  it('does not claim to have searched a collection that is not loaded', () => {
    const { products: _, ...rest } = collections;
    expect(traceFigure(absent, evidenceLookup(rest)).searched[0]).toEqual({ collection: 'products' });
  });

  it('searched nothing for a number that is there, or that the document does not split', () => {
    expect(traceFigure({ ...absent, value: 2 }, lookup).searched).toEqual([]);
    expect(traceFigure({ ...absent, value: { missing: 'not-split' } }, lookup).searched).toEqual([]);
  });
});

it('shows the model behind illustrative values instead of listing them as records', () => {
  const observations = collections.observations.slice(0, 40);
  const evidence = traceFigure(figure({ basis: 'illustrative', records: observations.map(({ id }) => id) }), lookup);
  expect(evidence.records).toEqual([]);
  expect(evidence.illustration).toMatchObject({ observations: 40, indicators: [{ id: observations[0]?.indicator }] });
});

it('does not take values of a document for those of a model', () => {
  const [first, ...others] = collections.observations;
  const changed: Collections = { ...collections, observations: first ? [{ ...first, basis: 'quoted' }, ...others] : [] };
  const evidence = traceFigure(figure({ records: [first?.id ?? ''] }), evidenceLookup(changed));
  expect(evidence.illustration).toBeUndefined();
});

describe('the evidence for one record', () => {
  it('is the record under number 1 with its own words', () => {
    const evidence = traceRecord('plt-05', lookup);
    expect(evidence.subject).toMatchObject({ record: 'plt-05', name: { zh: '报废汽车循环利用国家工程研究中心' } });
    expect(evidence.records).toMatchObject([{ number: 1, status: 'planned' }]);
  });

  it('is only the id where the record is not loaded', () => {
    expect(traceRecord('no-such', lookup)).toMatchObject({ subject: { record: 'no-such' }, unknown: ['no-such'], records: [] });
  });
});
