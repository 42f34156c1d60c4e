import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collections, RecordOf } from '@/domain/collections';
import { LOCALES, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sentenceText } from '@/format/sentence-text';
import * as queries from '@/panels/benefits/query';
import { SCENES } from '@/surfaces/wall/scenes';
import { contextWith, dataset, silent, withChange } from '../analysis/dataset';
import { figuresIn } from './answers';
import { BENEFIT_PANELS, BENEFIT_PANEL_IDS, type BenefitPanelId } from './benefits-answers';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const all = contextWith({ basis: 'all' });
const answer = (panel: BenefitPanelId, data: Collections = dataset, locale: Locale = 'zh-CN', context = all) => BENEFIT_PANELS[panel](data, locale, context);
const said = (panel: BenefitPanelId, data: Collections = dataset, locale: Locale = 'zh-CN', context = all): string =>
  sentenceText(answer(panel, data, locale, context).sentences[0] ?? [], messagesFor(locale));
const observations = (change: (record: RecordOf<'observations'>) => boolean): Collections => withChange('observations', (records) => records.filter(change));

describe('the takeaways of the illustrative scene', () => {
  it.each([
    ['headline-output-value', '2025 年为 2016 年的 5.76 倍', '2025 against 2016: 5.76 times'],
    ['benefit-output', '各领域合计：2016 年 3.34 亿元 → 2025 年 19.3 亿元', 'All sectors: CNY 0.33 billion in 2016 → CNY 1.93 billion in 2025'],
    ['benefit-material', '2025 年为 2016 年的 5.03 倍', '2025 against 2016: 5.03 times'],
    ['benefit-energy', '2025 年为 2016 年的 5.74 倍', '2025 against 2016: 5.74 times'],
    ['benefit-co2', '2025 年为 2016 年的 5.74 倍', '2025 against 2016: 5.74 times'],
    ['benefit-sectors', '2025 年盾构机、动力电池、汽车零部件合计占 57.5%', 'In 2025 Shield machines, Traction batteries and Automotive parts make up 57.5%'],
    [
      'benefit-units',
      '件数单位不一，不跨领域加总；增长最多的工业机器人，2025 年为 2016 年的 30.0 倍',
      'Units differ and are not added across sectors; grown most: Industrial robots, 2025 against 2016: 30.0 times',
    ],
    ['benefit-method', '均由模型推演，共 2,000 个数值；算式取自指标定义', '2,000 values, all from a model; formulas as the indicators define them'],
  ] as const)('%s', (panel, chinese, english) => {
    expect([said(panel), said(panel, dataset, 'en')]).toEqual([chinese, english]);
  });

  it('follow the data: a year that is not whole, one year only, no whole year', () => {
    expect(said('benefit-output', observations(({ id }) => id !== 'output-value-tyres-2025q1'))).toContain('→ 2024 年');
    const one = observations(({ period }) => period.startsWith('2020'));
    expect([said('headline-output-value', one), said('benefit-output', one)]).toEqual(['2020 年', '各领域合计：2020 年 6.03 亿元']);
    expect(said('benefit-units', one)).toBe('件数单位不一，不跨领域加总');
    const none = observations(({ period }) => period.endsWith('Q2'));
    for (const panel of ['headline-output-value', 'benefit-output', 'benefit-sectors'] as const) expect(said(panel, none)).toBe('没有一年四个季度俱全');
  });

  it('name no leading sector where all is 0', () => {
    const zero = withChange('observations', (records) => records.map((each) => ({ ...each, value: 0 })));
    expect([said('benefit-sectors', zero), said('headline-output-value', zero)]).toEqual(['2025 年', '2025 年']);
  });

  it('compare with nothing where the first year is 0', () => {
    const batteries = contextWith({ basis: 'all', sector: ['power-batteries'] });
    expect(said('headline-output-value', dataset, 'zh-CN', batteries)).toBe('2025 年');
    expect(said('benefit-units', dataset, 'zh-CN', batteries)).toBe('件数单位不一，不跨领域加总');
    expect(said('benefit-sectors', dataset, 'zh-CN', batteries)).toBe('2025 年动力电池占 100%');
  });
});

describe.each(BENEFIT_PANEL_IDS)('%s', (panel) => {
  it('shows only illustrative figures, each resting on records of the data', () => {
    const known = new Set(Object.values(dataset).flatMap((records) => records.map(({ id }) => id)));
    const { figures, sentences } = answer(panel);
    for (const figure of [...figures, ...figuresIn(sentences)]) {
      expect(figure.basis, figure.id).toBe('illustrative');
      expect(figure.records().length, figure.id).toBeGreaterThan(0);
      expect(figure.records().filter((id) => !known.has(id))).toEqual([]);
    }
    expect(figures.length).toBeGreaterThan(0);
  });

  it('is empty, and says why, where only what is documented is asked for; and on silent data', () => {
    for (const [data, context] of [[dataset, contextWith()], [silent, all]] as const) {
      expect(answer(panel, data, 'zh-CN', context).isEmpty).toBe(true);
      expect(said(panel, data, 'zh-CN', context)).toBe('文中未载；示例数值不属于文件所载');
    }
    expect(answer(panel).isEmpty).toBe(false);
  });

  it('types no number but years, and no Chinese in English', () => {
    for (const locale of LOCALES) {
      const words = answer(panel, dataset, locale).sentences.flat().flatMap((part) => (typeof part === 'string' ? [part] : 'strong' in part ? [part.strong] : []));
      expect(words.map((word) => word.replaceAll(/20\d\d/g, '')).filter((word) => /\d/.test(word))).toEqual([]);
      expect(locale === 'en' ? words.filter((word) => CJK.test(word)) : []).toEqual([]);
    }
  });
});

it('a figure is the same number in every panel, whatever the observations and the filter', () => {
  const some = fc.subarray([...dataset.observations], { minLength: 1200 });
  fc.assert(
    fc.property(some, fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 3 }), (kept, sector) => {
      const values = new Map<string, string>();
      for (const panel of BENEFIT_PANEL_IDS) {
        const { figures, sentences } = answer(panel, { ...dataset, observations: kept }, 'zh-CN', contextWith({ basis: 'all', sector }));
        for (const { id, value } of [...figures, ...figuresIn(sentences)]) {
          const seen = values.get(id) ?? JSON.stringify(value);
          expect(`${panel} ${id} ${JSON.stringify(value)}`).toBe(`${panel} ${id} ${seen}`);
          values.set(id, seen);
        }
      }
    }),
    { numRuns: 20 },
  );
});

it('the scene asks, while its code loads, for just what its panels need', () => {
  const { headlineQuery, outputQuery, materialQuery, energyQuery, co2Query, sectorsQuery, unitsQuery, methodQuery, illustratedQuery } = queries;
  const asked = [...queries.TREND_INDICATORS.map(headlineQuery), outputQuery, materialQuery, energyQuery, co2Query, sectorsQuery, unitsQuery, methodQuery, illustratedQuery];
  expect(new Set<string>(SCENES.benefits.needs)).toEqual(new Set(asked.flatMap<string>(({ needs }) => needs)));
});
