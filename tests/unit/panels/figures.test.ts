import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collections } from '@/domain/collections';
import { LOCALES } from '@/domain/text';
import { contextWith, dataset, silent } from '../analysis/dataset';
import { figuresIn, PANEL_IDS, PANELS } from './answers';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

describe('the figures that panels show', () => {
  it('include every number of the wall', () => {
    const shown = PANEL_IDS.flatMap((panel) => {
      const { sentences, figures } = PANELS[panel](dataset);
      return [...figuresIn(sentences), ...(panel.startsWith('headline-') ? figures : [])];
    });
    expect(shown.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'enterprises',
        'remanufacturers',
        'pilots',
        'pilots@sector:construction-machinery',
        'pilots@sector:machine-tools',
        'products',
        'product-enterprises',
        'titles',
        'deliveries',
        'innovation-platforms-under-construction',
        'innovation-platforms-planned',
        'pilot-scale-built',
        'pilot-scale-pipeline',
        'projects',
        'policies',
        'directions',
        'next-steps',
        'sectors-named',
        'sectors-landed',
        'landing-rate',
      ]),
    );
  });

  it('are the same number everywhere, whatever the data and the filter', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const data = fc.record({
      pilots: some(dataset.pilots),
      products: some(dataset.products),
      deliveries: some(dataset.deliveries),
      titles: some(dataset.titles),
      platforms: some(dataset.platforms),
      directions: some(dataset.directions),
      policies: some(dataset.policies),
      enterprises: some(dataset.enterprises),
    });
    const filter = fc.record({ sector: fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 2 }), basis: fc.constantFrom('documented' as const, 'all' as const) });
    fc.assert(
      fc.property(data, filter, (changed, asked) => {
        const all: Collections = { ...dataset, ...changed };
        const values = new Map<string, string>();
        for (const panel of PANEL_IDS) {
          const { sentences, figures } = PANELS[panel](all, 'zh-CN', contextWith(asked));
          for (const { id, value } of [...figuresIn(sentences), ...figures]) {
            const seen = values.get(id) ?? JSON.stringify(value);
            expect(`${panel} ${id} ${JSON.stringify(value)}`).toBe(`${panel} ${id} ${seen}`);
            values.set(id, seen);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('rest on records of the data or documents they cite', () => {
    const known = new Set(Object.values(dataset).flatMap((records) => records.map(({ id }) => id)));
    for (const panel of PANEL_IDS) {
      const { sentences, figures } = PANELS[panel](dataset, 'zh-CN', contextWith({ basis: 'all' }));
      for (const figure of [...figures, ...figuresIn(sentences)]) {
        expect(figure.records().length, figure.id).toBeGreaterThan(0);
        expect(figure.records().filter((id) => !known.has(id)), figure.id).toEqual([]);
      }
    }
  });
});

describe('sentences of panels', () => {
  it.each(PANEL_IDS)('%s: no number is typed, years and dates apart', (panel) => {
    for (const locale of LOCALES) {
      const words = PANELS[panel](dataset, locale).sentences.flat().flatMap((part) => (typeof part === 'string' ? [part] : 'strong' in part ? [part.strong] : []));
      const years = /(?:19|20)\d\d(?: 年 1 月)?/g;
      expect(words.map((word) => word.replace(years, '')).filter((word) => /\d/.test(word))).toEqual([]);
    }
  });

  it.each(PANEL_IDS)('%s: English is English', (panel) => {
    const parts = PANELS[panel](dataset, 'en').sentences.flat();
    expect(parts.filter((part) => typeof part === 'string' && CJK.test(part))).toEqual([]);
  });

  it.each(PANEL_IDS)('%s: is empty on silent data, and not on the default data', (panel) => {
    expect(PANELS[panel](dataset).isEmpty).toBe(false);
    expect(PANELS[panel](silent).isEmpty).toBe(panel !== 'attention');
  });
});
