import { describe, expect, it } from 'vitest';
import type { Collections, RecordOf } from '@/domain/collections';
import type { LocalText } from '@/domain/text';
import { contextWith, dataset, recordIn, silent, withChange } from '../analysis/dataset';
import { PANEL_IDS, takeawayOf } from './answers';

const delivery = (change: Partial<RecordOf<'deliveries'>>): RecordOf<'deliveries'> => ({ ...recordIn('deliveries', 'del-01'), id: 'del-03', ...change });
const withDelivery = (change: Partial<RecordOf<'deliveries'>>): Collections => withChange('deliveries', (records) => [...records, delivery(change)]);
const pilotsWhere = (keep: (pilot: RecordOf<'pilots'>) => boolean): Collections => withChange('pilots', (records) => records.filter(keep));
const renamed = (id: string, name: LocalText): Collections =>
  withChange('enterprises', (records) => records.map((each) => (each.id === id ? { ...each, name, shortEn: name.en } : each)));

describe('the takeaways of the default data', () => {
  it.each([
    ['landing', '10 个领域中 3 个已见落地；点名最多的汽车零部件（7 次）等 6 个仅见规划'],
    ['enterprises', '12 家，再制造 4 家；中铁科工轨道交通装备整机 2 台；称号 2 项'],
    ['pilots', '3 个验收，均在 2016 年：机床 2、工程机械 1；拟开展 1 个'],
    ['outputs', '目录产品 5 个（3 家）；整机 2 台，出自中铁科工轨道交通装备'],
    ['platforms', '立项 已列 2 项；创新平台在建 4 个、拟建 1 个；中试平台建成 1 个、在建或拟建 4 个（文中未拆分）'],
    ['timeline', '政策文件 6 份、规划方向 17 条、下一步 10 条；2017–2020 年无记录；35 条未载日期'],
    ['attention', '下一步点名 4 个领域，3 个文中未载落地或平台'],
    ['headline-landing-rate', '点名 10 个，已见落地 3 个'],
    ['headline-enterprises', '其中再制造 4'],
    ['headline-pilots', '均为 2016 年'],
    ['headline-products', '3 家企业'],
    ['headline-deliveries', '2023 年 1 月'],
    ['headline-platforms', '另拟建 1；中试建成 1'],
    ['dossier', '5 家有成果记录；中铁科工轨道交通装备最多（5 条）'],
    ['pathways', '4 家中 2 家有试点、产品，1 家有产品、整机，1 家只载试点；三者俱全的未载'],
    ['roles', '12 家企业中，4 家是再制造企业'],
    ['output-sectors', '目录产品 5 个：机床 2、盾构机 2、工程机械 1；整机 2 台，均属盾构机'],
    ['headline-remanufacturers', '分属 3 个领域'],
    ['headline-titles', '未载日期'],
  ] as const)('%s in Chinese', (panel, text) => {
    expect(takeawayOf(panel, dataset)).toBe(text);
  });

  it.each([
    ['landing', '3 of 10 named sectors have results on record; 6 in plans only, among them Automotive parts, named most often (7)'],
    ['enterprises', '12 enterprises, including 4 remanufacturers; 2 machines from CRSIC Rail Equipment; 2 green titles'],
    ['pilots', '3 accepted in 2016: Machine tools 2, Construction machinery 1; 1 planned'],
    ['dossier', '5 enterprises with achievements on record; CRSIC Rail Equipment has most (5)'],
    ['pathways', 'Of 4 enterprises, 2 with pilot and product, 1 with product and machine, 1 with pilot alone; none on record with all three'],
    ['roles', '4 of 12 enterprises are remanufacturers'],
    ['output-sectors', '5 catalogue products: Machine tools 2, Shield machines 2, Construction machinery 1; 2 machines, all in Shield machines'],
    ['headline-remanufacturers', 'in 3 sectors'],
    ['timeline', '6 policy documents, 17 plan directions and 10 next steps; nothing on record for 2017–2020; 35 records without a date'],
  ] as const)('%s in English', (panel, text) => {
    expect(takeawayOf(panel, dataset, 'en')).toBe(text);
  });
});

describe('takeaways stay true when the data change', () => {
  it('one pilot fewer, one left, none', () => {
    expect(takeawayOf('pilots', pilotsWhere(({ id }) => id !== 'pil-01'))).toBe('2 个验收，均在 2016 年：机床 2；拟开展 1 个');
    expect(takeawayOf('pilots', pilotsWhere(({ id }) => id === 'pil-01'))).toBe('1 个在 2016 年通过验收：工程机械 1');
    expect(takeawayOf('pilots', pilotsWhere(({ status }) => status === 'planned'))).toBe('文中未载试点验收；拟开展 1 个');
  });

  it('pilots of several years, and without a year', () => {
    const dated = (date: string | null) => withChange('pilots', (records) => records.map((pilot) => (pilot.id === 'pil-01' ? { ...pilot, date } : pilot)));
    expect(takeawayOf('pilots', dated('2018'))).toContain('3 个验收，分别在 2016、2018 年：');
    expect(takeawayOf('pilots', dated('2018'), 'en')).toContain('3 accepted in 2016 and 2018: ');
    expect(takeawayOf('pilots', dated(null))).toContain('3 个验收，已载 2016 年：');
    expect(takeawayOf('headline-pilots', dated(null))).toBe('已载 2016 年');
    const undated = withChange('pilots', (records) => records.map((pilot) => ({ ...pilot, date: null })));
    expect(takeawayOf('pilots', undated)).toContain('3 个验收，年份未载：');
    expect(takeawayOf('headline-pilots', undated)).toBe('未载年份');
  });

  it('one delivery more, from another enterprise and with another date', () => {
    const data = withDelivery({ enterprise: 'ent-01', date: '2024-05', sectors: ['tyres'] });
    expect(takeawayOf('outputs', data)).toBe('目录产品 5 个（3 家）；整机 3 台，出自中铁科工轨道交通装备、千里马工程机械再制造');
    expect(takeawayOf('enterprises', data, 'en')).toContain('3 machines from');
    expect(takeawayOf('headline-deliveries', data)).toBe('2023 年 1 月、2024 年 5 月');
    expect(takeawayOf('landing', data)).toContain('10 个领域中 4 个已见落地');
    expect(takeawayOf('headline-deliveries', withDelivery({ date: null }))).toBe('2023 年 1 月，部分未载日期');
  });

  it('the first to have gone the whole way', () => {
    const data = withDelivery({ enterprise: 'ent-03' });
    expect(takeawayOf('pathways', data)).toBe('4 家中 1 家三者俱全，1 家有试点、产品，1 家有产品、整机，1 家只载试点');
    expect(takeawayOf('pathways', data, 'en')).toBe('Of 4 enterprises, 1 with all three, 1 with pilot and product, 1 with product and machine, 1 with pilot alone');
  });

  it('leaders in a tie, and nobody ahead of the others', () => {
    const tie = withChange('titles', (records) => records.filter(({ id }) => id !== 'cer-02').concat({ ...recordIn('titles', 'cer-02'), enterprise: 'ent-03' }));
    expect(takeawayOf('dossier', tie)).toBe('5 家有成果记录；华中自控技术发展、中铁科工轨道交通装备最多（各 4 条）');
    expect(takeawayOf('dossier', tie, 'en')).toContain('Huazhong Auto-Control and CRSIC Rail Equipment have most (4 each)');
    expect(takeawayOf('dossier', { ...silent, enterprises: dataset.enterprises, titles: dataset.titles })).toBe('2 家有成果记录');
  });

  it('machines in several sectors, and titles with dates', () => {
    expect(takeawayOf('output-sectors', withDelivery({ sectors: ['tyres'] }))).toContain('整机 3 台：盾构机 2、轮胎 1');
    const dated = withChange('titles', (records) => records.map((title) => (title.id === 'cer-01' ? { ...title, date: '2018' } : title)));
    expect(takeawayOf('headline-titles', dated)).toBe('2018 年，部分未载日期');
    expect(takeawayOf('headline-titles', dated, 'en')).toBe('2018, some undated');
  });

  it('no remanufacturer, and remanufacturers without a sector', () => {
    const none = withChange('enterprises', (records) => records.filter(({ role }) => role !== 'remanufacturer'));
    expect(takeawayOf('roles', none)).toBe('8 家企业，文中未载再制造企业');
    const unplaced = withChange('enterprises', (records) => records.map((each) => ({ ...each, sectors: [] })));
    expect(takeawayOf('headline-remanufacturers', unplaced)).toBe('未载领域');
  });

  it('an enterprise renamed', () => {
    const data = renamed('ent-05', { zh: '新名', en: 'New name' });
    expect(takeawayOf('enterprises', data)).toContain('新名整机 2 台');
    expect(takeawayOf('outputs', data, 'en')).toContain('2 machines from New name');
  });

  it('all sectors landed, and none', () => {
    const all = withDelivery({ sectors: dataset.sectors.map(({ id }) => id) });
    expect(takeawayOf('landing', all)).toBe('点名的 10 个领域均已见落地');
    expect(takeawayOf('landing', all, 'en')).toBe('All 10 named sectors have results on record');
    const none = { ...dataset, pilots: [], products: [], deliveries: [] };
    expect(takeawayOf('landing', none)).toBe('点名的 10 个领域，文中均未载落地；点名最多的汽车零部件（7 次）等 9 个仅见规划');
    expect(takeawayOf('headline-landing-rate', none)).toBe('点名 10 个，文中均未载落地');
  });

  it('ties for most often named, and a leader that has landed', () => {
    const twice = withChange('directions', (records) => records.filter(({ sectors }) => !sectors.includes('auto-parts') || sectors.includes('tyres')));
    expect(takeawayOf('landing', twice)).toBe('8 个领域中 2 个已见落地；1 个平台在建；5 个仅见规划');
    const both = withChange('directions', (records) => records.map((each) => (each.sectors.includes('auto-parts') ? { ...each, sectors: [...each.sectors, 'tyres'] } : each)));
    expect(takeawayOf('landing', both)).toContain('点名最多的汽车零部件、轮胎（各 7 次）等 6 个仅见规划');
    const landed = withDelivery({ sectors: ['auto-parts'] });
    expect(takeawayOf('landing', landed)).toBe('10 个领域中 4 个已见落地；1 个平台在建；5 个仅见规划');
  });

  it('the most named the only one in plans', () => {
    const data = withChange('directions', (records) => records.filter(({ id }) => id === 'dir-04' || id === 'dir-05' || id === 'dir-11'));
    expect(takeawayOf('landing', data)).toBe('2 个领域中 1 个已见落地；点名最多的汽车零部件（2 次）仅见规划');
    expect(takeawayOf('landing', data, 'en')).toBe('1 of 2 named sectors has results on record; Automotive parts, named most often (2), is in plans only');
  });

  it('one of a kind, in English', () => {
    const one: Collections = {
      ...dataset,
      enterprises: [recordIn('enterprises', 'ent-05')],
      titles: dataset.titles.slice(0, 1),
      products: dataset.products.slice(0, 1),
      deliveries: dataset.deliveries.slice(0, 1),
      projects: dataset.projects.slice(0, 1),
      policies: dataset.policies.slice(0, 1),
    };
    expect(takeawayOf('enterprises', one, 'en')).toBe('1 enterprise, including 1 remanufacturer; 1 machine from CRSIC Rail Equipment; 1 green title');
    expect(takeawayOf('outputs', one, 'en')).toMatch(/^1 .*product from 1 enterprise; 1 machine from CRSIC Rail Equipment$/);
    expect(takeawayOf('platforms', one, 'en')).toContain('1 listed R&D project;');
    expect(takeawayOf('timeline', one, 'en')).toContain('1 policy document, ');
  });

  it('pilot-scale platforms that the document splits', () => {
    const split = withChange('platforms', (records) => records.map((each) => (each.id === 'cnt-01' ? { ...each, count: 1, status: 'planned' as const } : each)));
    expect(takeawayOf('platforms', split)).toMatch(/在建或拟建 1 个$/);
  });

  it.each(PANEL_IDS)('%s on silent data, without a single number', (panel) => {
    if (panel === 'attention') return;
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = takeawayOf(panel, silent, locale);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/\d/);
    }
  });

  it('under a filter that leaves only undated records', () => {
    expect(takeawayOf('timeline', dataset, 'zh-CN', contextWith({ sector: ['tyres'] }))).toBe('下一步 1 条；1 条未载日期');
  });
});
