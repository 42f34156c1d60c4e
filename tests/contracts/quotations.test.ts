import { describe, expect, it } from 'vitest';
import { citationFault } from '../../src/intake/check-citation';
import { mockCollections } from '../fixtures/mock-collections';
import { allRawRecords, rawRecords, readMock, type RawRecord } from './mock';

interface RawCitation {
  readonly document: string;
  readonly paragraph: string;
  readonly exact: string;
}
const citationsOf = (record: RawRecord): RawCitation[] => (record['citations'] as RawCitation[] | undefined) ?? [];
const quoted = (id: string): string =>
  citationsOf(allRawRecords().find((record) => record.id === id) ?? { id }).map(({ exact }) => exact).join('…');

describe('quotations', () => {
  const paragraphs = new Map(
    rawRecords('documents').flatMap(({ id, paragraphs: list }) =>
      (list as { id: string; text: string }[]).map((paragraph) => [`${id}/${paragraph.id}`, paragraph.text] as const),
    ),
  );

  it('stand verbatim in the paragraph they name', () => {
    const misquoted = allRawRecords()
      .flatMap((record) => citationsOf(record).map((citation) => ({ record: record.id, ...citation })))
      .filter(({ document, paragraph, exact }) => !paragraphs.get(`${document}/${paragraph}`)?.includes(exact));
    expect(misquoted).toEqual([]);
  });

  it('stand at exactly one place there, by what stands before and after them', () => {
    const documents = new Map(mockCollections().documents.map((document) => [document.id, document]));
    const faults = Object.values(mockCollections()).flatMap((records) =>
      records.flatMap((record) => ('citations' in record ? record.citations.map((citation) => [record.id, citationFault(citation, documents)]) : [])),
    );
    expect(faults.length).toBeGreaterThan(88);
    expect(faults.filter(([, fault]) => fault)).toEqual([]);
  });

  it.each([
    ['pil-01', ['工程机械类', '2016年通过机电产品再制造试点单位验收']],
    ['pil-02', ['机床类', '2016年通过机电产品再制造试点单位验收']],
    ['cat-03', ['武汉华中自控技术发展有限公司', '落地铣镗床', '列入工信部《再制造产品目录》']],
    ['del-02', ['今年1月', '中铁104号', '江夏', '下线']],
    ['plt-04', ['推进', '格林美', '工程技术研究中心']],
    ['rdp-02', ['2022年', '已立项', 'E-UHPC', '等项目']],
    ['cnt-01', ['在循环经济领域', '中试平台', '4个']],
    ['pol-06', ['制定出台', '武科规〔2022〕4号']],
  ])('hold the whole claim of %s', (id, words) => {
    for (const word of words) expect(quoted(id)).toContain(word);
  });
});

describe('English', () => {
  const CJK = /[⺀-鿿！-￯]/;
  const chineseInEnglish = (value: unknown, path: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, held]: [string, unknown]) =>
      (key === 'en' || key === 'gloss') && typeof held === 'string' && CJK.test(held)
        ? [`${path}.${key}: ${held}`]
        : chineseInEnglish(held, `${path}.${key}`),
    );
  };

  it('is free of Chinese characters and punctuation in every record and story', () => {
    const story = readMock('stories/leadership-briefing');
    expect([...allRawRecords(), story].flatMap((record) => chineseInEnglish(record, (record as RawRecord).id))).toEqual([]);
  });
});
