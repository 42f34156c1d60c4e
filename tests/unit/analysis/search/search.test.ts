import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEARCHED } from '@/analysis/search/entries';
import { indexForSearch } from '@/analysis/search/index-records';
import type { Marked } from '@/analysis/search/marked';
import { searchRecords, type SearchHit, type SearchResults } from '@/analysis/search/search';
import type { Collections } from '@/domain/collections';
import type { Locale } from '@/domain/text';
import { mockCollections } from '../../../fixtures/mock-collections';

const ALL = mockCollections();
const INDEX = indexForSearch(ALL);

const find = (query: string, locale: Locale = 'zh-CN', most = 50): SearchResults => searchRecords(INDEX, query, locale, most);
const hitsOf = ({ groups }: SearchResults): readonly SearchHit[] => groups.flatMap(({ hits }) => hits);
const idsOf = (query: string): readonly string[] => hitsOf(find(query)).map(({ id }) => id);
const marksOf = ({ text, ranges }: Marked): readonly string[] => ranges.map(({ start, end }) => text.slice(start, end));
const textsOf = (hit: SearchHit): readonly Marked[] => [hit.name, ...(hit.owner ? [hit.owner] : []), ...(hit.found ? [hit.found] : [])];

function hit(query: string, id: string, locale: Locale = 'zh-CN'): SearchHit {
  const found = hitsOf(find(query, locale)).find((each) => each.id === id);
  if (!found) throw new Error(`${query} does not find ${id}`);
  return found;
}

describe('a search of the official reply', () => {
  it.each(['qlm', 'qianlima', 'qianlm', 'qlma', '千里马', 'Qiān lǐ mǎ', 'ＱＩＡＮＬＩＭＡ'])('finds both firms named 千里马 by %s, first what begins with it', (query) => {
    const [enterprises] = find(query).groups;
    expect(enterprises?.collection).toBe('enterprises');
    expect(enterprises?.hits.map(({ id }) => id).sort()).toEqual(['ent-01', 'ent-04']);
    for (const each of enterprises?.hits ?? []) expect(marksOf(each.name)).toEqual(['千里马']);
  });

  it('finds what the firms have, by the firm that stands beside it', () => {
    expect(idsOf('qlm')).toEqual(['ent-04', 'ent-01', 'pil-01', 'cat-01', 'cer-01']);
    expect(marksOf(hit('qlm', 'cat-01').owner ?? { text: '', ranges: [] })).toEqual(['千里马']);
  });

  it.each(['dgj', '盾构机', 'dungouji', 'dun gou ji', 'dungouj'])('finds sector, product and machines by %s', (query) => {
    expect(idsOf(query)).toEqual(expect.arrayContaining(['shield-machines', 'cat-04', 'del-01', 'del-02', 'dir-11']));
    expect(marksOf(hit(query, 'del-01').name)).toEqual(['盾构机']);
  });

  it.each(['excavator', 'Excavator', 'excavtor', 'excavatro', '挖掘机', 'wa jue ji'])('finds the excavator, and its maker, whose words name it, by %s', (query) => {
    expect(idsOf(query)).toEqual(['ent-01', 'cat-01']);
  });

  it('marks a word of the other language in that language, beside the name', () => {
    const { name, found } = hit('excavator', 'cat-01');
    expect(name).toEqual({ text: '履带式液压挖掘机', ranges: [] });
    expect(found).toEqual({ text: 'Crawler hydraulic excavator', ranges: [{ start: 18, end: 27 }], field: 'name', locale: 'en' });
    expect(marksOf(hit('excavator', 'cat-01', 'en').name)).toEqual(['excavator']);
  });

  it('finds by words quoted, cut about the place', () => {
    const { name, found } = hit('重大意义', 'doc-06');
    expect(name).toEqual({ text: '再制造产业的战略意义', ranges: [] });
    expect(found).toMatchObject({ field: 'quotation', locale: 'zh-CN', text: '…对我国经济社会的可持续发展具有重大意义。' });
    expect(hit('重大意义', 'doc-06', 'en').found?.field).toBe('quotation');
    expect(hit('strategic', 'doc-06').found?.field).toBe('name');
    expect(hit('sustainable', 'doc-06').found?.text).toMatch(/^…\w+ .*\w…$/);
  });

  it.each(['zzzz', 'xq7', '𠮷野家', '!!!', '   ', ''])('finds nothing by %j', (query) => {
    expect(find(query)).toMatchObject({ groups: [], total: 0 });
  });

  it.each([
    ['无损检测', 'dir-12'],
    ['wsjc', 'dir-12'],
    ['gearbox', 'dir-05'],
    ['变速箱', 'dir-05'],
    ['jiangxia', 'jiangxia'],
    ['江夏', 'del-01'],
    ['qiaokou', 'qiaokou'],
    ['huangpi', 'huangpi'],
    ['zhongxing', 'cat-02'],
    ['xitangchuang', 'cat-03'],
    ['lvsegongchang', 'cer-02'],
    ['lüse gongchang', 'cer-02'],
    ['lusegongchang', 'cer-02'],
    ['〔2023〕295', 'doc-01'],
    ['"中铁103号"', 'del-01'],
    ['zhongtie103hao', 'del-01'],
    ['下一步', 'nxt-01'],
    ['next step', 'nxt-01'],
    ['在建', 'plt-02'],
    ['co2', 'co2-avoided'],
    ['格林美(武汉)', 'ent-09'],
    ['wjj', 'cat-01'],
    ['excavator wuhan', 'cat-01'],
    ['盾构机 产品', 'cat-04'],
  ])('%s finds %s', (query, id) => {
    expect(idsOf(query)).toContain(id);
  });

  it('groups in one order, whatever was nearest', () => {
    const groups = find('再制造').groups.map(({ collection }) => SEARCHED.indexOf(collection));
    expect(groups.length).toBeGreaterThan(5);
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
  });

  it('puts a name before a quotation, and letters as typed before 拼音', () => {
    expect(find('盾构机').groups.find(({ collection }) => collection === 'products')?.hits.map(({ id }) => id)).toEqual(['cat-04', 'cat-05']);
    expect(find('gem').groups.find(({ collection }) => collection === 'enterprises')?.hits[0]?.id).toBe('ent-09');
  });

  it('says how many more there are than it gives', () => {
    const all = find('再制造');
    const few = find('再制造', 'zh-CN', 2);
    expect(few.total).toBe(all.total);
    for (const [at, { hits, more }] of few.groups.entries()) {
      expect(hits.length).toBeLessThanOrEqual(2);
      expect(hits.length + more).toBe(all.groups[at]?.hits.length);
    }
  });

  it('gives the words as printed, for a filter that knows no 拼音', () => {
    expect(find('qlm').written).toBe('千里马');
    expect(find('dgj').written).toBe('盾构机');
    expect(find('excavtor').written).toBe('excavator');
    expect(find('zzzz').written).toBeUndefined();
    expect(find('重大意义').written).toBeUndefined();
    expect(find('jichuang').written).toBe('机床');
  });

  it('takes one wrong letter only where nothing is as it is typed', () => {
    expect(idsOf('tires')).toContain('tyres');
    const marks = hitsOf(find('plan')).flatMap(textsOf).flatMap(marksOf);
    expect([...new Set(marks.map((mark) => mark.toLowerCase()))]).toEqual(['plan']);
    expect(idsOf('plam')).not.toEqual([]);
  });

  it.each(['zh-CN', 'en'] as const)('finds every record first in its group by its whole name, in %s', (locale) => {
    for (const collection of SEARCHED) {
      for (const { name } of ALL[collection]) {
        const own = locale === 'en' ? name.en : name.zh;
        if (own.length > 200) continue;
        const group = find(own, locale).groups.find((each) => each.collection === collection);
        expect(group?.hits[0]?.name.text, own).toBe(own.length > 120 ? group?.hits[0]?.name.text : own);
        expect(group?.hits[0]?.name.ranges[0]?.start, own).toBe(0);
      }
    }
  });
});

/** The reply with one sector more, of any name. */
function withSector(name: string): Partial<Collections> {
  const [first] = ALL.sectors;
  if (!first) throw new Error('no sector');
  return { sectors: [...ALL.sectors, { ...first, id: 'hostile', name: { zh: name, en: name }, shortName: { zh: name, en: name }, citations: [] }] };
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'再制造盾构机qlmzhŪü ①ﬁé“”’.-e\u0301\u200f😀'), maxLength: 30 }),
);

describe('whatever is typed and named', () => {
  it('does not throw, and marks only what is there', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom<Locale>('zh-CN', 'en'), (name, query, locale) => {
        const results = searchRecords(indexForSearch(withSector(name === '' ? '-' : name)), query, locale, 5);
        for (const { text, ranges } of hitsOf(results).flatMap(textsOf)) {
          let last = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds a name by itself, and nothing of its group before it', () => {
    fc.assert(
      fc.property(words, (name) => {
        fc.pre(/[\p{L}\p{N}]/u.test(name));
        const [group] = searchRecords(indexForSearch({ sectors: withSector(name).sectors ?? [] }), name, 'zh-CN', 20).groups;
        expect(group?.hits[0]?.name.text.normalize('NFKC').toLowerCase()).toBe(name.normalize('NFKC').toLowerCase());
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['5 000 characters', '再制造'.repeat(1667), '再制造'],
    ['5 000 marks after a character', `机${'.'.repeat(4990)}床`, 'jichuang'],
    ['one letter 5 000 times', 'a'.repeat(5000), 'aaaa'],
    ['right to left', 'شركة إعادة التصنيع', 'إعادة'],
    ['emoji', '👩‍🔧🏭 再制造', '🏭'],
    ['markup', '<img src=x onerror=alert(1)>', '<img'],
    ['half a pair', '\ud83d再制造', '再制造'],
  ])('finds a name of %s, and gives little of it', (_, name, query) => {
    const [found] = searchRecords(indexForSearch(withSector(name)), query, 'zh-CN', 50).groups[0]?.hits.filter(({ id }) => id === 'hostile') ?? [];
    expect(found?.name.ranges.length).toBeGreaterThan(0);
    expect(found?.name.text.length).toBeLessThanOrEqual(122);
    expect(found?.name.text.replace(/…$/, '')).toBe(name.slice(0, Math.min(name.length, 120)));
  });

  it('shows the place that was found of a long name, and splits no pair at its ends', () => {
    const [found] = hitsOf(searchRecords(indexForSearch(withSector(`${'🏭'.repeat(101)}机床${'🏭'.repeat(101)}`)), 'jichuang', 'zh-CN', 50)).filter(({ id }) => id === 'hostile');
    expect(marksOf(found?.name ?? { text: '', ranges: [] })).toEqual(['机床']);
    expect(found?.name.text).toMatch(/^…(?:🏭)+机床(?:🏭)+…$/u);
  });

  it('is not kept busy by a long query over long names', () => {
    const index = indexForSearch(withSector('制造在造'.repeat(1200)));
    const before = performance.now();
    searchRecords(index, 'z'.repeat(5000), 'zh-CN', 5);
    searchRecords(index, 'zhizaozaizao'.repeat(5), 'zh-CN', 5);
    expect(performance.now() - before).toBeLessThan(1500);
  });

  it('searches nothing without complaint', () => {
    expect(searchRecords(indexForSearch({}), '盾构机', 'zh-CN', 5)).toEqual({ groups: [], total: 0 });
  });
});
