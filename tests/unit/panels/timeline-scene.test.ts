// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SelectContext } from '@/analysis/context';
import type { Collections } from '@/domain/collections';
import { LOCALES, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sentenceText } from '@/format/sentence-text';
import { policyChainQuery } from '@/panels/policy-chain/query';
import { lanesQuery } from '@/panels/timeline-lanes/query';
import { SCENES } from '@/surfaces/wall/scenes';
import { contextWith, dataset, recordIn, silent, withChange } from '../analysis/dataset';
import { figuresIn, PANELS } from './answers';
import { TIMELINE_PANEL_IDS, TIMELINE_PANELS, type TimelinePanelId } from './timeline-answers';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const said = (panel: TimelinePanelId, data: Collections, locale: Locale = 'zh-CN', context?: SelectContext): string =>
  sentenceText(TIMELINE_PANELS[panel](data, locale, context).sentences[0] ?? [], messagesFor(locale));

describe('the takeaways of the default data', () => {
  it.each([
    ['timeline-lanes', 'zh-CN', '有日期的落地只有 2016 年试点验收 3 个、2023 年 1 月下线整机 2 台；2017–2020 年无记录；35 条未载日期'],
    ['timeline-lanes', 'en', 'Results with a date: only 3 pilots in 2016 and 2 machines in January 2023; nothing on record for 2017–2020; 35 records without a date'],
    ['policy-chain', 'zh-CN', '方向与下一步共 27 条；9 条点名 10 个领域，其中 3 个已见落地；14 条未点名领域'],
    ['policy-chain', 'en', '27 directions and next steps; 9 name 10 sectors, 3 with results on record; 14 name no sector'],
  ] as const)('%s in %s', (panel, locale, text) => {
    expect(said(panel, dataset, locale)).toBe(text);
  });
});

describe('takeaways stay true when the data change', () => {
  it('one deed more with a date, several, none', () => {
    const title = withChange('titles', (records) => records.map((each) => (each.id === 'cer-01' ? { ...each, date: '2019' } : each)));
    expect(said('timeline-lanes', title)).toBe('有日期的落地只有 2016 年试点验收 3 个、2019 年称号 1 项、2023 年 1 月下线整机 2 台；2017–2018、2020 年无记录；34 条未载日期');
    const products = { ...title, products: dataset.products.map((each, index) => (index === 0 ? { ...each, date: '2020' } : each)) };
    expect(said('timeline-lanes', products)).toContain('有日期的落地有 2016 年试点验收 3 个、2019 年称号 1 项、2020 年产品 1 个等；');
    expect(said('timeline-lanes', products, 'en')).toContain('3 pilots in 2016, 1 title in 2019, 1 product in 2020 and others; ');
    const none = { ...dataset, pilots: [], deliveries: [] };
    expect(said('timeline-lanes', none)).toContain('落地均未载日期；');
    expect(said('timeline-lanes', none, 'en')).toContain('No result has a date; ');
  });

  it('does not take a date of a public source for one of the document', () => {
    expect(said('timeline-lanes', dataset, 'zh-CN', contextWith({ basis: 'all' }))).toBe(said('timeline-lanes', dataset));
  });

  it('one direction, one step, no sector, nothing landed', () => {
    const only = (...ids: string[]) => withChange('directions', (records) => records.filter(({ id }) => ids.includes(id)));
    expect(said('policy-chain', only('dir-11'))).toBe('方向与下一步共 1 条；1 条点名 1 个领域，其中 1 个已见落地');
    expect(said('policy-chain', only('dir-11'), 'en')).toBe('1 direction or next step; 1 names 1 sector, 1 with results on record');
    expect(said('policy-chain', only('dir-01'))).toBe('方向与下一步共 1 条；文中未点名领域');
    expect(said('policy-chain', only('dir-05'))).toBe('方向与下一步共 1 条；1 条点名 1 个领域，文中均未载落地');
    expect(said('policy-chain', { ...silent, policies: [recordIn('policies', 'pol-05')] })).toBe('文中未载规划方向');
  });

  it.each(TIMELINE_PANEL_IDS)('%s on silent data, without a single number, and empty', (panel) => {
    for (const locale of LOCALES) {
      expect(said(panel, silent, locale)).not.toBe('');
      expect(said(panel, silent, locale)).not.toMatch(/\d/);
    }
    expect(TIMELINE_PANELS[panel](silent).isEmpty).toBe(true);
    expect(TIMELINE_PANELS[panel](dataset).isEmpty).toBe(false);
  });
});

describe('the figures of the scene', () => {
  it('are the same number in every panel of the wall, whatever the data and the filter', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const changed = fc.record({ policies: some(dataset.policies), directions: some(dataset.directions), products: some(dataset.products), platforms: some(dataset.platforms), titles: some(dataset.titles) });
    const filter = fc.record({ sector: fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 2 }), basis: fc.constantFrom('documented' as const, 'all' as const) });
    const panels = Object.entries({ ...PANELS, ...TIMELINE_PANELS });
    fc.assert(
      fc.property(changed, filter, (collections, asked) => {
        const values = new Map<string, string>();
        for (const [panel, answer] of panels) {
          const { sentences, figures } = answer({ ...dataset, ...collections }, 'zh-CN', contextWith(asked));
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

  it('rest on records of the data, and have a name in both languages', () => {
    const known = new Set(Object.values(dataset).flatMap((records) => records.map(({ id }) => id)));
    for (const panel of TIMELINE_PANEL_IDS) {
      const { sentences, figures } = TIMELINE_PANELS[panel](dataset, 'zh-CN', contextWith({ basis: 'all' }));
      for (const figure of [...figures, ...figuresIn(sentences)]) {
        expect(figure.records().length, figure.id).toBeGreaterThan(0);
        expect(figure.records().filter((id) => !known.has(id)), figure.id).toEqual([]);
        for (const locale of LOCALES) expect(Object.keys(messagesFor(locale).labels.figures)).toContain(figure.id.split('@')[0]);
      }
    }
  });
});

describe('sentences of the scene', () => {
  it.each(TIMELINE_PANEL_IDS)('%s: no number is typed, years and dates apart, and English is English', (panel) => {
    for (const locale of LOCALES) {
      const words = TIMELINE_PANELS[panel](dataset, locale).sentences.flat().flatMap((part) => (typeof part === 'string' ? [part] : 'strong' in part ? [part.strong] : []));
      expect(words.map((word) => word.replace(/(?:19|20)\d\d(?: 年 1 月)?/g, '')).filter((word) => /\d/.test(word))).toEqual([]);
      expect(locale === 'en' && words.some((word) => CJK.test(word))).toBe(false);
    }
  });
});

it('the scene asks for just what its panels need', () => {
  const needed = new Set([lanesQuery, policyChainQuery].flatMap<string>(({ needs }) => needs));
  expect(new Set<string>(SCENES.timeline.needs)).toEqual(needed);
});
