import { describe, expect, it, vi } from 'vitest';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import type { Locale } from '@/domain/text';
import { toOfficialBrief, type BriefWriting, type OfficialBrief } from '@/export/official-brief';
import type { ExportPage, ExportPanel } from '@/export/pages';
import type { Sheet } from '@/export/sheet';
import { sourcesSheet } from '@/export/sources';
import { messagesFor } from '@/format/messages';
import { toolWords } from '@/format/messages/desk/tools';
import { dataset, recordIn } from '../analysis/dataset';
import { all, one, openOffice, said } from './office-xml';

/** One black dot. */
const PNG = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'));
const TWIPS_A_MM = 1440 / 25.4;

const sheet = (heads: readonly string[], rows: Sheet['rows']): Sheet => ({ heads, rows, widths: heads.map(() => 10), records: [] });
const panel = (own: Partial<ExportPanel> = {}): ExportPanel => ({ id: 'pilots', question: '哪些试点通过验收？', takeaway: '3 个试点通过验收', basis: '原文', source: '295号 二、（一）', ...own });
const page = (panels: readonly ExportPanel[], own: Partial<ExportPage> = {}): ExportPage => ({ id: 'pilots', title: '试点', takeaway: '两个领域有试点', notes: '口播', filters: '无（全部记录）', panels, ...own });
const TABLE = panel({ table: sheet(['领域', '试点'], [['机床', 2], ['轮胎', '文中未载']]) });
const CHART = panel({ id: 'saved', question: '节约多少？', basis: '示例', chart: { kind: 'bar', categories: ['2021', '2022'], series: [{ name: '节材', values: [1234.5678, null] }], unit: '万吨', isIllustrative: true } });
const PICTURE = panel({ id: 'landing', question: '哪些落地？', takeaway: '3 个<已见>落地', picture: { markup: '<svg/>', width: 1200, height: 300 } });

function briefOf(own: Partial<OfficialBrief> = {}, locale: Locale = 'zh-CN'): OfficialBrief {
  return {
    title: '武汉再制造产业',
    about: { title: '再造谷监测台', scope: '据一份复函，非统计公报', filters: '无', version: '2023.1', dataDate: '2023 年', exportedAt: '2026-11-28 17:45（北京时间）', link: 'http://wall.test/#/' },
    pages: [page([TABLE, CHART]), page([PICTURE], { title: '落地' })],
    gaps: sheet(['领域', '未载'], [['轮胎', '试点、产品']]),
    sources: sourcesSheet(['pil-01', 'gone-01'], evidenceLookup(dataset), messagesFor(locale), toolWords(locale)),
    ...own,
  };
}
const writing = (own: Partial<BriefWriting> = {}): BriefWriting => ({
  messages: messagesFor('zh-CN'),
  rasterise: async () => ({ data: PNG, width: 1200, height: 300 }),
  ...own,
});

async function opened(own: Partial<OfficialBrief> = {}, locale: Locale = 'zh-CN') {
  const office = await openOffice(await toOfficialBrief(briefOf(own, locale), writing({ messages: messagesFor(locale) })));
  const body = office.part('word/document.xml');
  const styles = new Map(all(office.part('word/styles.xml'), 'w:style').map((style) => [style.getAttribute('w:styleId'), style]));
  const styleOf = (id: string) => {
    const style = styles.get(id);
    if (!style) throw new Error(`no style ${id}`);
    return style;
  };
  const styled = (id: string): readonly string[] => all(body, 'w:p').filter((each) => all(each, 'w:pStyle')[0]?.getAttribute('w:val') === id).map(said);
  const cells = all(body, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(said)));
  return { ...office, body, styleOf, styled, cells, paragraphs: all(body, 'w:p').map(said) };
}
const inMm = (twips: string | null): number => Number(twips) / TWIPS_A_MM;
const fontsOf = (style: Parameters<typeof one>[0]): readonly (string | null)[] => ['w:eastAsia', 'w:ascii', 'w:hAnsi'].map((name) => one(style, 'w:rFonts').getAttribute(name));
const sizeOf = (style: Parameters<typeof one>[0]): number => Number(one(style, 'w:sz').getAttribute('w:val')) / 2;

describe('a brief in the format of GB/T 9704', () => {
  const brief = opened();

  it('is A4 with the margins and the type area of the standard', async () => {
    const { body } = await brief;
    const [size, margins] = [one(body, 'w:pgSz'), one(body, 'w:pgMar')];
    expect([size.getAttribute('w:w'), size.getAttribute('w:h')]).toEqual(['11906', '16838']);
    const [top = 0, bottom = 0, left = 0, right = 0] = ['top', 'bottom', 'left', 'right'].map((side) => inMm(margins.getAttribute(`w:${side}`)));
    expect(Math.abs(top - 37)).toBeLessThan(1);
    expect(Math.abs(left - 28)).toBeLessThan(1);
    expect(210 - left - right).toBeCloseTo(156, 1);
    expect(297 - top - bottom).toBeCloseTo(225, 1);
  });

  it('has 22 lines a page and 28 characters a line, begun two characters in', async () => {
    const body = (await brief).styleOf('Normal');
    const [spacing, indent] = [one(body, 'w:pPr').getElementsByTagName('w:spacing')[0], one(body, 'w:ind')];
    const line = Number(spacing?.getAttribute('w:line'));
    expect(spacing?.getAttribute('w:lineRule')).toBe('exact');
    expect(Math.floor((225 * TWIPS_A_MM) / line)).toBe(22);
    const character = sizeOf(body) * 20 + Number(one(one(body, 'w:rPr'), 'w:spacing').getAttribute('w:val'));
    expect(Math.floor((156 * TWIPS_A_MM) / character)).toBe(28);
    expect([indent.getAttribute('w:firstLineChars'), indent.getAttribute('w:firstLine')]).toEqual(['200', '640']);
  });

  it.each([
    ['Title', '方正小标宋简体', 22],
    ['Normal', '仿宋', 16],
    ['Heading1', '黑体', 16],
    ['Heading2', '楷体', 16],
    ['Heading3', '仿宋', 16],
    ['BriefCell', '宋体', 10.5],
  ])('sets %s in %s, %d pt, and its Latin in Times New Roman', async (id, face, size) => {
    const style = (await brief).styleOf(id);
    expect(fontsOf(style)).toEqual([face, 'Times New Roman', 'Times New Roman']);
    expect(sizeOf(style)).toBe(size);
  });

  it('gives every length in whole twips, as word processors take no others', async () => {
    const { text } = await brief;
    for (const path of ['word/document.xml', 'word/styles.xml', 'word/footer1.xml']) expect(text(path)).not.toMatch(/w:(?:line|before|after|w|left|right|firstLine|top|bottom|header|footer|sz|val)="-?\d+\.\d+"/);
  });

  it('numbers its pages in the foot, on the outer side of both', async () => {
    const { part, body, text } = await brief;
    expect(all(body, 'w:footerReference').map((each) => each.getAttribute('w:type')).sort()).toEqual(['default', 'even']);
    expect(text('word/settings.xml')).toContain('<w:evenAndOddHeaders');
    const feet = [part('word/footer1.xml'), part('word/footer2.xml')];
    expect(feet.map((foot) => one(foot, 'w:jc').getAttribute('w:val'))).toEqual(['right', 'left']);
    for (const foot of feet) {
      expect(one(foot, 'w:instrText').textContent).toBe('PAGE');
      expect(said(one(foot, 'w:p'))).toBe('—  —');
    }
    const { styleOf } = await brief;
    expect([fontsOf(styleOf('BriefFoot')), sizeOf(styleOf('BriefFoot'))]).toEqual([['宋体', '宋体', '宋体'], 14]);
  });

  it('says on its first page what it is, who made it, from which data and when', async () => {
    const { paragraphs } = await brief;
    const first = paragraphs.slice(0, paragraphs.findIndex((each) => each.startsWith('一、'))).join('\n');
    for (const part of ['参阅材料', '武汉再制造产业', '据一份复函，非统计公报', '不是公文', '再造谷监测台', '2023.1', '2026-11-28']) expect(first).toContain(part);
  });

  it('numbers parts, and the questions of a part that has several', async () => {
    const { styled } = await brief;
    expect(styled('Heading1')).toEqual(['一、试点', '二、落地', '三、未载事项', '四、引文出处']);
    expect(styled('Heading2')).toEqual(['（一）哪些试点通过验收？', '（二）节约多少？', '哪些落地？', '武发改复〔2023〕295号']);
    expect(styled('Heading3')[0]).toBe('1. 原文“二、（一）”');
  });

  it('has tables of the program itself, with the values given, and heads that every page repeats', async () => {
    const { cells, body } = await brief;
    expect(cells[0]).toEqual([['领域', '试点'], ['机床', '2'], ['轮胎', '文中未载']]);
    expect(cells.at(-1)).toEqual([['领域', '未载'], ['轮胎', '试点、产品']]);
    expect(all(body, 'w:tbl').every((table) => all(table, 'w:tblHeader').length === 1)).toBe(true);
  });

  it('makes a table of a chart: a missing value is its word, and those of a model say so', async () => {
    const { cells, paragraphs } = await brief;
    expect(cells[1]).toEqual([['项目', '节材（示例）'], ['2021', '1234.5678'], ['2022', '文中未载']]);
    expect(paragraphs.find((each) => each.includes('模型推演'))).toContain('单位：万吨');
  });

  it('has a picture where there is nothing else, no wider than the type area, said in words', async () => {
    const { body, paths } = await brief;
    const [drawing] = all(body, 'wp:docPr');
    expect(drawing?.getAttribute('descr')).toBe('3 个<已见>落地');
    expect(Number(one(body, 'wp:extent').getAttribute('cx')) / 36_000).toBeLessThanOrEqual(156.1);
    expect(paths.filter((each) => each.endsWith('.png'))).toHaveLength(1);
  });

  it('says under each what it rests on, where that stands and by which filter', async () => {
    expect((await brief).styled('BriefSource')[0]).toBe('依据：原文\u2003\u2003来源：295号 二、（一）\u2003\u2003筛选：无（全部记录）');
  });

  it('quotes verbatim, with the passage as a reference, and names what comes without a quotation', async () => {
    const { citations } = recordIn('pilots', 'pil-01');
    const { styled, paragraphs } = await brief;
    for (const { exact } of citations) expect(styled('BriefQuotation').some((each) => each.startsWith(`「${exact}」`))).toBe(true);
    expect(paragraphs.join('\n')).toContain('对市政协十四届二次会议第20230123号提案的答复: 武发改复〔2023〕295号[Z]. 2023: 二、（一）.');
    expect(paragraphs.at(-1)).toContain('gone-01');
  });
});

it('a brief in English has the same layout, its headings numbered and told apart by weight and slope', async () => {
  const { styled, styleOf, body, paragraphs } = await opened({}, 'en');
  expect(styled('Heading1').at(-2)).toBe('3. What is not on record');
  expect(styled('Heading2')[0]).toBe('1.1 哪些试点通过验收？');
  expect(one(styleOf('Heading1'), 'w:b').getAttribute('w:val')).not.toBe('false');
  expect(one(body, 'w:pgSz').getAttribute('w:w')).toBe('11906');
  expect(paragraphs.some((each) => each.startsWith('In English: '))).toBe(true);
});

describe('what a brief makes of odd content', () => {
  it('says so where nothing is missing, quoted or shown', async () => {
    const { cells, paragraphs } = await opened({ pages: [], gaps: sheet(['领域'], []), sources: sheet([], []) });
    expect(cells).toEqual([]);
    expect(paragraphs).toEqual(expect.arrayContaining(['所选范围内没有未载事项。', '本材料没有引文。']));
  });

  it('says the answer of a view of one panel once', async () => {
    const { paragraphs } = await opened({ pages: [page([TABLE], { title: TABLE.question, takeaway: TABLE.takeaway })] });
    expect(paragraphs.filter((each) => each === TABLE.takeaway)).toHaveLength(1);
    expect(paragraphs.filter((each) => each.includes(TABLE.question))).toEqual([`一、${TABLE.question}`]);
  });

  it('marks values of a model whatever they stand in, and no others', async () => {
    const marked = async (own: Partial<ExportPanel>): Promise<number> => (await opened({ pages: [page([panel(own)])] })).paragraphs.filter((each) => each.includes('模型推演')).length;
    const { table } = TABLE;
    const { picture } = PICTURE;
    if (!table || !picture) throw new Error('no table or picture');
    expect(await Promise.all([marked({ basis: '计算、示例', table }), marked({ basis: '示例', picture }), marked({ basis: '示例' })])).toEqual([1, 1, 1]);
    expect(await Promise.all([marked({ table }), marked({ picture }), marked({ basis: '计算；含公开资料与示例' })])).toEqual([0, 0, 0]);
  });

  it('goes on in another table where there are too many columns, and counts the rows that it leaves out', async () => {
    const wide = sheet(Array.from({ length: 30 }, (_, at) => `列${at}`), [Array.from({ length: 30 }, (_, at) => at)]);
    const long = sheet(['编号'], Array.from({ length: 450 }, (_, at) => [`第${at}`]));
    const { cells, paragraphs } = await opened({ pages: [page([panel({ table: wide }), panel({ table: long })])] });
    const parts = cells.filter(([heads]) => heads?.[0] === '列0');
    expect(parts.flatMap(([, row]) => row?.slice(1) ?? [])).toEqual(Array.from({ length: 29 }, (_, at) => String(at + 1)));
    expect(parts.every(([heads]) => (heads?.length ?? 0) <= 12)).toBe(true);
    expect(cells.find(([heads]) => heads?.[0] === '编号')).toHaveLength(201);
    expect(paragraphs).toContain('另有 250 行未列，见所附链接。');
  });

  it('takes no text for a field, a tag, a link or an instruction', async () => {
    const hostile = ['CURRENT', 'TOTAL_PAGES', '<w:br/>&amp;', ']]>', '{ INCLUDEPICTURE "http://evil.test" }', '=cmd|calc!A1', 'constructor', 'a\u0000b\uD800c', 'x'.repeat(4000), 'a\r\nb'];
    const rows = hostile.map((text) => [text, Number.NaN]);
    const { cells, body, text, paths } = await opened({ title: 'CURRENT <b>', pages: [page([panel({ question: '</w:t>', takeaway: 'CURRENT', table: sheet(['CURRENT', '数'], rows) }), { ...PICTURE, takeaway: '"><script>\u0000' }])] });
    expect(cells[0]?.slice(1).map(([first]) => first)).toEqual(hostile.map((each) => each.replaceAll(/[\u0000\uD800]/g, '\uFFFD').replace('\r\n', '\n')));
    expect(cells[0]?.[1]?.[1]).toBe('数据无效');
    expect(all(body, 'w:instrText')).toHaveLength(0);
    expect(all(body, 'w:hyperlink')).toHaveLength(0);
    expect(one(body, 'wp:docPr').getAttribute('descr')).toBe('"><script>\uFFFD');
    expect(paths.filter((each) => each.endsWith('.rels')).map(text).join('')).not.toContain('TargetMode="External"');
  });
});

describe('the writing of a brief', () => {
  it('tells how far it is, and asks for no picture that it does not need', async () => {
    const rasterise = vi.fn(writing().rasterise);
    const onProgress = vi.fn();
    await toOfficialBrief(briefOf(), writing({ rasterise, onProgress }));
    expect(onProgress.mock.calls).toEqual([[0, 4], [1, 4], [2, 4], [3, 4], [4, 4]]);
    expect(rasterise).toHaveBeenCalledTimes(1);
  });

  it('is given up with the reason, before it begins and between panels', async () => {
    const gone = new AbortController();
    gone.abort(new Error('gone'));
    await expect(toOfficialBrief(briefOf(), writing({ signal: gone.signal }))).rejects.toThrow('gone');
    const later = new AbortController();
    const rasterise: BriefWriting['rasterise'] = async () => {
      later.abort(new Error('later'));
      return { data: PNG, width: 10, height: 10 };
    };
    await expect(toOfficialBrief(briefOf(), writing({ rasterise, signal: later.signal }))).rejects.toThrow('later');
  });

  it('fails with the fault of a picture', async () => {
    await expect(toOfficialBrief(briefOf(), writing({ rasterise: () => Promise.reject(new Error('no canvas')) }))).rejects.toThrow('no canvas');
  });
});
