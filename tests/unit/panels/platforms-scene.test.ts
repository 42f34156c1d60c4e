// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collections } from '@/domain/collections';
import type { Platform } from '@/domain/platform';
import { LOCALES, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sentenceText } from '@/format/sentence-text';
import * as headline from '@/panels/headline/query';
import { platformFieldsQuery } from '@/panels/platform-fields/query';
import { platformLevelsQuery } from '@/panels/platform-levels/query';
import { platformRegisterQuery } from '@/panels/platform-register/query';
import * as own from '@/panels/platforms-headline/query';
import { platformsQuery } from '@/panels/platforms/query';
import { technologiesQuery } from '@/panels/technologies/query';
import { SCENES } from '@/surfaces/wall/scenes';
import { contextWith, dataset, recordIn, silent, withChange } from '../analysis/dataset';
import { figuresIn, PANELS } from './answers';
import { PLATFORM_PANEL_IDS, PLATFORM_PANELS, type PlatformPanelId } from './platforms-answers';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const said = (panel: PlatformPanelId, data: Collections, locale: Locale = 'zh-CN'): string =>
  sentenceText(PLATFORM_PANELS[panel](data, locale).sentences[0] ?? [], messagesFor(locale));
const platformsWith = (change: (platform: Platform) => Partial<Platform>): Collections =>
  withChange('platforms', (records) => records.map((each) => ({ ...each, ...change(each) })));

describe('the takeaways of the default data', () => {
  it.each([
    ['platform-register', '平台 10 个，建成 1 个；载明单位 5 家；5 个平台未载单位；研发项目 已列 2 项，承担单位为推断'],
    ['platform-levels', '10 个平台：国家级 1 个、省级 3 个；6 个未载层级；文中未载市级平台'],
    ['platform-fields', '10 个平台中 1 个属再制造领域（动力电池）；4 个未载领域；所涉 7 个领域各只见于一环'],
    ['technologies', '17 条规划方向中 6 条点到具体内容；10 条下一步均未点到'],
    ['headline-pilot-scale', '文中未拆分；另建成 1'],
    ['headline-projects', '2022 年'],
    ['headline-hosts', '另 5 个平台未载单位'],
    ['headline-field', '共 10 个平台；4 个未载领域'],
    ['headline-specific', '规划方向共 17 条'],
  ] as const)('%s in Chinese', (panel, text) => {
    expect(said(panel, dataset)).toBe(text);
  });

  it.each([
    ['platform-register', '10 platforms, 1 built; 5 hosts named; 5 platforms without a host on record; 2 listed R&D projects, performers inferred'],
    ['platform-levels', '10 platforms: 1 national, 3 provincial; 6 without a level; no municipal one on record'],
    ['platform-fields', '1 of 10 platforms is in a remanufacturing sector (Traction batteries); 4 without a field on record; each of the 7 fields is at one stage only'],
    ['technologies', '6 of 17 plan directions name specifics; none of the 10 next steps does'],
  ] as const)('%s in English', (panel, text) => {
    expect(said(panel, dataset, 'en')).toBe(text);
  });
});

describe('takeaways stay true when the data change', () => {
  it('nothing built, every host named, one project whose performer the document names', () => {
    const data = {
      ...platformsWith((each) => ({ enterprise: each.enterprise ?? 'ent-01', status: each.status === 'built' ? ('planned' as const) : each.status })),
      projects: [{ ...recordIn('projects', 'rdp-01'), reading: {} }],
    };
    expect(said('platform-register', data)).toBe('平台 10 个，文中未载建成；载明单位 6 家；研发项目 已列 1 项');
    expect(said('headline-hosts', data)).toBe('各平台均载单位');
    expect(said('headline-pilot-scale', data)).toBe('文中未拆分；未载建成');
  });

  it('every level stated, and one level alone', () => {
    expect(said('platform-levels', platformsWith((each) => ({ level: each.level ?? 'municipal' })))).toBe('10 个平台：国家级 1 个、省级 3 个、市级 6 个');
    const national = withChange('platforms', (records) => records.filter(({ level }) => level === 'national'));
    expect(said('platform-levels', national, 'en')).toBe('1 platform: 1 national; no provincial or municipal one on record');
  });

  it('no platform in remanufacturing, and none at all', () => {
    expect(said('platform-fields', platformsWith(() => ({ sectors: ['elv'] })))).toBe('10 个平台，文中均未载属再制造领域；所涉 3 个领域中 1 个见于两环以上');
    expect(said('platform-fields', { ...dataset, platforms: [] })).toBe('文中未载平台；所涉 2 个领域各只见于一环');
  });

  it('a next step that names a technology, and directions that name nothing', () => {
    const technologies = [{ zh: '激光熔覆', en: 'Laser cladding' }];
    const step = withChange('directions', (records) => records.map((each) => (each.id === 'nxt-05' ? { ...each, technologies } : each)));
    expect(said('technologies', step)).toBe('17 条规划方向中 6 条点到具体内容；10 条下一步中 1 条点到');
    const vague = withChange('directions', (records) => records.map((each) => ({ ...each, technologies: [], components: [], channels: [], means: [] })));
    expect(said('technologies', vague)).toBe('17 条规划方向均未点到具体内容；10 条下一步均未点到');
  });

  it('one of a kind', () => {
    const one = { ...dataset, platforms: [recordIn('platforms', 'plt-05')], projects: [], directions: [recordIn('directions', 'dir-01'), recordIn('directions', 'nxt-01')] };
    expect(said('platform-fields', one)).toBe('1 个平台，文中未载属再制造领域；所涉 1 个领域只见于一环');
    expect(said('platform-fields', one, 'en')).toBe('1 platform, none in a remanufacturing sector on record; the 1 field is at one stage only');
    expect(said('technologies', one)).toBe('1 条规划方向未点到具体内容；1 条下一步未点到');
    expect(said('technologies', one, 'en')).toBe('1 plan direction, none with specifics; the 1 next step does not');
  });

  it('projects without a year', () => {
    const undated = withChange('projects', (records) => records.map((each, index) => (index === 0 ? { ...each, date: null } : each)));
    expect(said('headline-projects', undated)).toBe('已载 2022 年');
    expect(said('headline-projects', { ...undated, projects: undated.projects.slice(0, 1) })).toBe('未载年份');
  });

  it.each(PLATFORM_PANEL_IDS)('%s on silent data, without a single number, and empty', (panel) => {
    for (const locale of LOCALES) {
      expect(said(panel, silent, locale)).not.toBe('');
      expect(said(panel, silent, locale)).not.toMatch(/\d/);
    }
    expect(PLATFORM_PANELS[panel](silent).isEmpty).toBe(true);
    expect(PLATFORM_PANELS[panel](dataset).isEmpty).toBe(false);
  });
});

describe('the figures of the scene', () => {
  it('are the same number in every panel of the wall, whatever the data and the filter', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const changed = fc.record({ platforms: some(dataset.platforms), projects: some(dataset.projects), directions: some(dataset.directions), sectors: some(dataset.sectors) });
    const filter = fc.record({ sector: fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 2 }), level: fc.subarray(['national', 'provincial', 'municipal'], { maxLength: 1 }) });
    const panels = Object.entries({ ...PANELS, ...PLATFORM_PANELS });
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

  it('rest on records of the data', () => {
    const known = new Set(Object.values(dataset).flatMap((records) => records.map(({ id }) => id)));
    for (const panel of PLATFORM_PANEL_IDS) {
      const { sentences, figures } = PLATFORM_PANELS[panel](dataset);
      for (const figure of [...figures, ...figuresIn(sentences)]) {
        expect(figure.records().length, figure.id).toBeGreaterThan(0);
        expect(figure.records().filter((id) => !known.has(id)), figure.id).toEqual([]);
      }
    }
  });

  it('have a name in both languages', () => {
    for (const locale of LOCALES) {
      const names = messagesFor(locale).labels.figures as Readonly<Record<string, string>>;
      const ids = PLATFORM_PANEL_IDS.flatMap((panel) => PLATFORM_PANELS[panel](dataset).figures.map(({ id }) => id.split('@')[0] ?? id));
      expect(ids.filter((id) => names[id] === undefined)).toEqual([]);
    }
  });
});

describe('sentences of the scene', () => {
  it.each(PLATFORM_PANEL_IDS)('%s: no number is typed, years apart, and English is English', (panel) => {
    for (const locale of LOCALES) {
      const words = PLATFORM_PANELS[panel](dataset, locale).sentences.flat().flatMap((part) => (typeof part === 'string' ? [part] : 'strong' in part ? [part.strong] : []));
      expect(words.map((word) => word.replace(/(?:19|20)\d\d/g, '')).filter((word) => /\d/.test(word))).toEqual([]);
      expect(locale === 'en' && words.some((word) => CJK.test(word))).toBe(false);
    }
  });
});

it('the scene asks for just what its panels need', () => {
  const queries = [headline.platforms, ...Object.values(own), platformFieldsQuery, platformLevelsQuery, platformRegisterQuery, platformsQuery, technologiesQuery];
  expect(new Set<string>(SCENES.platforms.needs)).toEqual(new Set(queries.flatMap<string>(({ needs }) => needs)));
});
