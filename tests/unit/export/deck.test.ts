import { describe, expect, it, vi } from 'vitest';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import { selectEnterprises } from '@/analysis/enterprises';
import { selectLanding } from '@/analysis/landing';
import { selectOutputs } from '@/analysis/outputs';
import { selectPilots } from '@/analysis/pilots';
import { selectSectors, selectTrend } from '@/analysis/benefits';
import { numberOf, type Figure } from '@/domain/figure';
import { LOCALES, type Locale } from '@/domain/text';
import { toDeck, type DeckAbout, type DeckOptions } from '@/export/deck';
import { nativeOf } from '@/export/natives';
import type { ExportPage, ExportPanel } from '@/export/pages';
import { sourcesSheet } from '@/export/sources';
import { messagesFor } from '@/format/messages';
import { toolWords } from '@/format/messages/desk/tools';
import { context, contextWith, dataset, recordIn } from '../analysis/dataset';
import { attributesIn, openOffice, textsIn, xmlFault, type OfficeFile } from './deck-file';

/** A PNG of a width in px, as far as its head. */
function png(width: number): string {
  const head = Buffer.from('89504E470D0A1A0A0000000D49484452000000000000000108060000001F15C489', 'hex');
  head.writeUInt32BE(width, 16);
  return `data:image/png;base64,${head.toString('base64')}`;
}
const ABOUT: DeckAbout = {
  title: '再造谷监测台',
  question: '落地了什么',
  scope: '据一份复函，非统计公报',
  version: '2023.1',
  dataDate: '2023 年',
  exportedAt: '2026-11-28 17:20（北京时间）',
  link: 'https://reman.example.org/#/present/case',
};
const modelled = contextWith({ basis: 'all' });
const outputs = selectOutputs(dataset, context);
const ROWS: Readonly<Record<string, unknown>> = {
  outputs,
  pilots: selectPilots(dataset, context),
  landing: selectLanding(dataset, context),
  enterprises: selectEnterprises(dataset, context),
  'benefit-output': selectTrend('output-value', dataset, modelled),
  'indicator-series': selectSectors('output-value', dataset, modelled),
};

const panel = (id: string, locale: Locale = 'zh-CN', more: Partial<ExportPanel> = {}): ExportPanel => ({
  id,
  question: `${id} 的问题`,
  takeaway: `${id} 的要点`,
  basis: '计算',
  source: '295号 二、（一）',
  ...nativeOf(id, ROWS[id], messagesFor(locale)),
  ...more,
});
const page = (id: string, panels: readonly ExportPanel[], more: Partial<ExportPage> = {}): ExportPage => ({
  id,
  title: `${id} 的标题`,
  takeaway: `${id} 的一句话`,
  notes: '演讲者这样说',
  filters: '无（全部记录）',
  panels,
  ...more,
});

async function write(pages: readonly ExportPage[], options: Partial<DeckOptions> = {}, about: DeckAbout = ABOUT, locale: Locale = 'zh-CN', records: readonly string[] = ['pil-01']): Promise<OfficeFile> {
  const messages = messagesFor(locale);
  const sources = sourcesSheet(records, evidenceLookup(dataset), messages, toolWords(locale));
  return openOffice(await toDeck(pages, about, sources, messages, { rasterise: async () => png(200), ...options }));
}
const slides = (file: OfficeFile): Promise<readonly string[]> => file.all(/^ppt\/slides\/slide\d+\.xml$/);
const charts = (file: OfficeFile): Promise<readonly string[]> => file.all(/^ppt\/charts\/chart\d+\.xml$/);
const words = (xml: string | undefined): string => textsIn(xml ?? '', 'a:t').join('\n');
const PICTURE = { markup: '<svg/>', width: 100, height: 50 };

describe('a bar or line panel', () => {
  it('is a native chart whose values are the figures, and whose workbook has them too', async () => {
    const file = await write([page('p', [panel('outputs')])]);
    const [chart = '', ...others] = await charts(file);
    expect(others).toEqual([]);
    const series = chart.split('<c:ser>').slice(1);
    const cached = (own: string): readonly (readonly [number, number])[] =>
      [...(/<c:val>[\s\S]*<\/c:val>/.exec(own)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), Number(value)]);
    const told = (figureOf: (row: (typeof outputs.rows)[number]) => Figure): readonly (readonly [number, number])[] =>
      outputs.rows.flatMap((row, at) => { const value = numberOf(figureOf(row)); return value === undefined ? [] : [[at, value] as const]; });
    expect(series.map(cached)).toEqual([told(({ products }) => products.figure), told(({ deliveries }) => deliveries.figure)]);
    expect(chart).toContain('<c:ptCount val="3"/>');

    const [embedded = ''] = file.names.filter((name) => name.endsWith('.xlsx'));
    const sheet = await (await file.inner(embedded)).text('xl/worksheets/sheet1.xml');
    const cells = Object.fromEntries([...sheet.matchAll(/<c r="([BC]\d)"><v>(\d+)<\/v>/g)].map(([, at, value]) => [at, Number(value)]));
    expect(cells).toEqual(Object.fromEntries([
      ...outputs.rows.map(({ products }, at) => [`B${at + 2}`, numberOf(products.figure)]),
      ...outputs.rows.flatMap(({ deliveries }, at) => { const value = numberOf(deliveries.figure); return value === undefined ? [] : [[`C${at + 2}`, value]]; }),
    ]));
    expect(sheet).not.toContain('<v></v>');
  });

  it('is drawn as its squares are: a deed solid green, a word as a copper outline', async () => {
    const [chart = ''] = await charts(await write([page('p', [panel('pilots')])]));
    const [accepted = '', planned = ''] = chart.split('<c:ser>').slice(1).map((own) => /<c:spPr>[\s\S]*?<\/c:spPr>/.exec(own)?.[0] ?? '');
    expect(accepted).toContain('<a:solidFill><a:srgbClr val="1A7551"/></a:solidFill>');
    expect(planned).toMatch(/<a:noFill\/><a:ln[^>]*><a:solidFill><a:srgbClr val="A0571A"\/>/);
    expect(chart).toContain('<c:grouping val="stacked"/>');
  });

  it('of a model is hatched and dashed in grey, and named as illustrative', async () => {
    const file = await write([page('p', [panel('benefit-output')])]);
    const [chart = ''] = await charts(file);
    expect(chart).toContain('<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="4F6780"/>');
    expect(chart).toContain('<a:prstDash val="dash"/>');
    expect(textsIn(chart, 'c:v')).toContain('产值（示例）');
    expect(words((await slides(file))[1])).toContain('示例');
    expect(chart).not.toContain('1A7551');
  });

  it('in lines has its elements in the order of the standard', async () => {
    const [chart = ''] = await charts(await write([page('p', [panel('indicator-series')])]));
    expect(chart).toContain('<c:lineChart><c:grouping val="standard"/>');
    const [, line = ''] = chart.split('<c:ser>');
    const order = [...line.matchAll(/<c:(spPr|marker|dLbls|cat|val|smooth|invertIfNegative)[ >]/g)].map(([, name]) => name);
    expect([...new Set(order)]).toEqual(['spPr', 'marker', 'dLbls', 'cat', 'val', 'smooth']);
    expect(chart.match(/<c:axId /g)).toHaveLength(4);
    expect(chart).not.toContain('outEnd');
  });

  it('stands two on a slide, each with its question', async () => {
    const [, slide = '', ...rest] = await slides(await write([page('p', [panel('outputs'), panel('pilots')])]));
    expect(slide.match(/<c:chart /g)).toHaveLength(2);
    expect(words(slide)).toContain('outputs 的问题');
    expect(words(slide)).toContain('pilots 的问题');
    expect(rest).toHaveLength(1);
  });
});

describe('a table', () => {
  it('has its cells as text, with a square for each thing counted, and a dash and its meaning where nothing is recorded', async () => {
    const [, slide = ''] = await slides(await write([page('p', [panel('landing')])]));
    const cells = slide.split('<a:tc>').slice(1).map((cell) => textsIn(cell.split('</a:tc>')[0] ?? '', 'a:t').join(''));
    const width = panel('landing').table?.heads.length ?? 0;
    const [heads, first] = [cells.slice(0, width), cells.slice(width, 2 * width)];
    expect(heads).toEqual(panel('landing').table?.heads);
    expect(first).toEqual(['机床', '已见落地', '2 □□', '2 ■■', '2 ■■', '2 ■■', '–', '–']);
    expect(words(slide)).toContain('文中未载');
  });

  it('of many rows goes on over slides of at most twelve, and none of its rows is lost', async () => {
    const rows = Array.from({ length: 26 }, (_, index) => [`第${index}行`, index]);
    const table = { heads: ['名称', '数'], widths: [10, 5], rows, records: [] };
    const all = await slides(await write([page('p', [{ ...panel('x'), table }])]));
    const own = all.slice(1, -1);
    expect(own).toHaveLength(3);
    expect(own.map((slide) => (slide.match(/<a:tr /g)?.length ?? 0) - 1)).toEqual([9, 9, 8]);
    expect(own.map((slide) => words(slide).includes('p 的标题（续）'))).toEqual([false, true, true]);
    const shown = own.flatMap((slide) => textsIn(slide, 'a:t'));
    expect(rows.every(([name]) => shown.includes(String(name)))).toBe(true);
  });
});

describe('a picture', () => {
  it('stands where nothing native does, in its proportions', async () => {
    const file = await write([page('p', [panel('timeline', 'zh-CN', { picture: PICTURE })])]);
    const [, slide = ''] = await slides(file);
    const [, w = 0, h = 0] = /<p:pic>[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/.exec(slide)?.map(Number) ?? [];
    expect(w / h).toBeCloseTo(2, 2);
    expect(file.names.filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(words(slide)).not.toContain('已缩小');
  });

  it('that the browser drew smaller than asked says so', async () => {
    const pages = [page('p', [panel('timeline', 'zh-CN', { picture: PICTURE })])];
    expect(words((await slides(await write(pages, { rasterise: async () => png(150) })))[1])).toContain('已缩小');
    expect(words((await slides(await write(pages, { rasterise: async () => png(300), times: 4 })))[1])).toContain('已缩小');
  });

  it('that cannot be drawn fails the file', async () => {
    const pages = [page('p', [panel('timeline', 'zh-CN', { picture: PICTURE })])];
    await expect(write(pages, { rasterise: () => Promise.reject(new Error('no picture')) })).rejects.toThrow('no picture');
  });
});

const PAGES = [
  page('a', [panel('outputs')]),
  page('b', [panel('landing')]),
  page('c', [panel('timeline', 'zh-CN', { picture: PICTURE })]),
  page('d', []),
];

describe.each(LOCALES)('a presentation in %s', (locale) => {
  const messages = messagesFor(locale);

  it('tells on its cover what it is, and on every slide basis, source, filters, version, date and scope', async () => {
    const [cover, ...others] = await slides(await write(PAGES, {}, ABOUT, locale));
    for (const text of [ABOUT.title, ABOUT.question, ABOUT.scope, ABOUT.version, ABOUT.dataDate, ABOUT.exportedAt, ABOUT.link]) expect(words(cover)).toContain(text);
    for (const slide of others.slice(0, 3)) {
      for (const text of ['计算', '295号 二、（一）', '无（全部记录）', ABOUT.version, ABOUT.dataDate, ABOUT.scope]) expect(words(slide)).toContain(text);
    }
  });

  it('quotes every sentence verbatim, once, with its citation', async () => {
    const records = ['pil-01', 'pil-02', 'cat-01', 'pil-01'];
    const all = await slides(await write([], {}, ABOUT, locale, records));
    const said = all.slice(1).flatMap((slide) => textsIn(slide, 'a:t'));
    const quoted = ['pil-01', 'pil-02'].flatMap((id) => recordIn('pilots', id).citations.map(({ exact }) => exact));
    for (const exact of quoted) expect(said.filter((text) => text === exact), exact).toHaveLength(1);
    expect(said.join('\n')).toContain('武发改复〔2023〕295号');
  });

  it('has a text alternative on every chart, table and picture, and a name and a number of its own for every shape', async () => {
    const all = await slides(await write(PAGES, {}, ABOUT, locale));
    expect(all.slice(1, 4).map((slide) => attributesIn(slide, 'descr'))).toEqual([['outputs 的要点'], ['landing 的要点'], ['timeline 的要点']]);
    for (const slide of all) {
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(slide.match(/<p:ph[^>]*type="title"/g)).toHaveLength(1);
    }
  });

  it('has notes: what is said, the sentence, the source and the link, a paragraph each', async () => {
    const notes = await (await write(PAGES, {}, ABOUT, locale)).all(/^ppt\/notesSlides\/notesSlide\d+\.xml$/);
    const [, first = ''] = notes;
    for (const text of ['演讲者这样说', 'a 的一句话', 'outputs 的要点', '295号 二、（一）', ABOUT.link]) expect(words(first)).toContain(text);
    expect(textsIn(first, 'a:t').slice(0, 2)).toEqual(['演讲者这样说', 'a 的一句话']);
    expect(notes).toHaveLength((await slides(await write(PAGES, {}, ABOUT, locale))).length);
  });

  it('names a font that has Chinese wherever it names one, for Latin and for Chinese', async () => {
    const file = await write(PAGES, {}, ABOUT, locale);
    const parts = [...(await slides(file)), ...(await charts(file))];
    for (const part of parts) {
      const faces = [...part.matchAll(/<a:(latin|ea) typeface="([^"]*)"/g)].map(([, script, face]) => `${script} ${face}`);
      expect(new Set(faces)).toEqual(new Set(['latin Microsoft YaHei', 'ea Microsoft YaHei']));
    }
  });

  it('says what language its words are in', async () => {
    const [cover = ''] = await slides(await write(PAGES, {}, ABOUT, locale));
    expect(new Set(attributesIn(cover, 'lang'))).toEqual(new Set([messages.locale === 'en' ? 'en-US' : 'zh-CN']));
  });
});

describe('whatever it is given', () => {
  const HOSTILE = '<b>&"\'\u0000\uD800\u0008 =1+1 שלום 🏭\n第二行';

  it('every part is XML', async () => {
    const told = { ...ABOUT, title: HOSTILE, question: HOSTILE, scope: HOSTILE, link: `https://x.example/?a=1&b=${HOSTILE}` };
    const table = { heads: [HOSTILE], widths: [1], rows: [[HOSTILE]], records: [] };
    const chart = { kind: 'bar', categories: [HOSTILE], series: [{ name: HOSTILE, values: [1] }], unit: HOSTILE } as const;
    const words = { question: HOSTILE, takeaway: HOSTILE, basis: HOSTILE, source: HOSTILE };
    const panels = [panel('a', 'zh-CN', { ...words, table }), panel('b', 'zh-CN', { ...words, chart }), panel('c', 'zh-CN', { ...words, picture: PICTURE })];
    const file = await write([page('p', panels, { title: HOSTILE, takeaway: HOSTILE, notes: HOSTILE, filters: HOSTILE })], {}, told);
    for (const name of file.names.filter((each) => /\.(?:xml|rels)$/.test(each))) expect(xmlFault(await file.text(name)), name).toBeUndefined();
    const [book = ''] = file.names.filter((each) => each.endsWith('.xlsx'));
    const inner = await file.inner(book);
    for (const name of inner.names) expect(xmlFault(await inner.text(name)), name).toBeUndefined();
  });

  it('a text of five thousand characters is cut, a quotation is not', async () => {
    const long = '汽'.repeat(5000);
    const table = { heads: ['名称'], widths: [1], rows: [[long]], records: [] };
    const file = await write([page('p', [panel('a', 'zh-CN', { table, question: long, takeaway: long })], { title: long, takeaway: long, filters: long })], {}, { ...ABOUT, question: long });
    const all = await slides(file);
    expect(all).toHaveLength(3);
    for (const slide of all) for (const text of textsIn(slide, 'a:t')) expect(text.length).toBeLessThan(1000);

    const quotation = '甲乙丙丁戊'.repeat(1000);
    const sources = { heads: [], widths: [], rows: [['x-01', '名', '1号', '一', quotation, '', '', '']], records: [] };
    const quoted = await openOffice(await toDeck([], ABOUT, sources, messagesFor('zh-CN'), { rasterise: async () => png(1) }));
    const said = (await slides(quoted)).slice(1).flatMap((slide) => textsIn(slide, 'a:t'));
    expect(said.filter((text) => /^[甲乙丙丁戊]+$/.test(text)).join('')).toBe(quotation);
  });

  it('nothing to show is a cover and a slide that says that nothing is quoted', async () => {
    const all = await slides(await write([], {}, ABOUT, 'zh-CN', []));
    expect(all).toHaveLength(2);
    expect(words(all[1])).toContain('未引原文');
  });
});

describe('while it is written', () => {
  it('tells after each slide how far it is, and at last that it is done', async () => {
    const onProgress = vi.fn<(done: number, total: number) => void>();
    await write(PAGES, { onProgress });
    const calls = onProgress.mock.calls;
    const total = calls[0]?.[1] ?? 0;
    expect(calls.map(([done]) => done)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(calls.every(([, of]) => of === total)).toBe(true);
  });

  it('ends when it is told to, before or in the middle, and draws nothing more', async () => {
    const early = new AbortController();
    early.abort();
    await expect(write(PAGES, { signal: early.signal })).rejects.toMatchObject({ name: 'AbortError' });

    const late = new AbortController();
    const rasterise = vi.fn(async () => {
      late.abort();
      return png(200);
    });
    const pictures = ['a', 'b', 'c'].map((id) => page(id, [panel('timeline', 'zh-CN', { picture: PICTURE })]));
    await expect(write(pictures, { signal: late.signal, rasterise })).rejects.toMatchObject({ name: 'AbortError' });
    expect(rasterise).toHaveBeenCalledTimes(1);
  });
});
