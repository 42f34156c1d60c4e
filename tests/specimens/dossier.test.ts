import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed, DeedCell } from '@/analysis/deeds';
import { selectDossier, type Dossier, type DossierRow } from '@/analysis/dossier';
import type { ChartContext } from '@/charts/chart';
import { dossierChart } from '@/charts/dossier';
import { EMPTY_FILTER } from '@/domain/filter';
import { mockCollections } from '../fixtures/mock-collections';
import { cell } from './landing-rows';
import { replyDossier } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const WIDTH = 1180;
const HEIGHT = 430;

/** From a phone to a bay of a wall of walls, and boxes that are too low or too narrow for words. */
const BOXES = [
  [500, 200],
  [500, 760],
  [760, 240],
  [1020, 420],
  [1300, 270],
  [1820, 730],
  [3800, 800],
] as const;

function draw(dossier: Dossier, context: ChartContext = specimenContext(WIDTH, HEIGHT)) {
  const chart = dossierChart(dossier, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, boxes: textBoxes(svg), texts: textBoxes(svg).map(({ text }) => text) };
}

function expectSound(dossier: Dossier, context: ChartContext): void {
  const { svg, boxes } = draw(dossier, context);
  expect(textsOutside(svg, context.width, context.height)).toEqual([]);
  expect(collisions(svg)).toEqual([]);
  expect(boxes.filter(({ size }) => size < 18)).toEqual([]);
  expect(svg).not.toContain('NaN');
}

function deedsOf(id: string, count: number): DeedCell {
  const { figure, items } = cell(id, count, 'listed');
  return { figure, deeds: items.map((item): Deed => ({ item, words: item.name, facts: [] })) };
}

const withProducts = (count: number) => ({ enterprise, cells, total }: DossierRow): DossierRow => ({ enterprise, total, cells: { ...cells, products: deedsOf('products', count) } });

describe('the dossier of enterprises', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const context = specimenContext(WIDTH, HEIGHT, ground, locale);
    expectSound(replyDossier(), context);
    expectSpecimen(`dossier.${ground}.${locale}`, draw(replyDossier(), context).svg);
  });

  it.each(BOXES)('stays inside a box of %i × %i px, nothing overlapping, nothing small, in both languages', (width, height) => {
    for (const locale of ['zh-CN', 'en'] as const) expectSound(replyDossier(), specimenContext(width, height, 'dark', locale));
  });

  it('says beside each square what it is, with its date and place, and which reading is inferred', () => {
    const { texts } = draw(replyDossier());
    expect(texts).toEqual(
      expect.arrayContaining([
        ...['中铁科工集团轨道交通装备有限公司', '再制造企业', '供应链企业'],
        ...['机床类', '2016 年', '履带式液压挖掘机', '“中铁103号”盾构机', '2023 年 1 月（推断） · 武汉江夏基地', '绿色供应链管理企业', '级别未载'],
      ]),
    );
  });

  it('opens every item by its square, every open cell, and every count of the head', () => {
    const marks = draw(replyDossier()).chart.marks;
    const squares = marks['dossier-squares'] ?? [];
    const opened = squares.flatMap((mark) => (mark && 'record' in mark.target ? [mark.target.record] : []));
    expect(opened.toSorted()).toEqual(['cat-01', 'cat-02', 'cat-03', 'cat-04', 'cat-05', 'cer-01', 'cer-02', 'del-01', 'del-02', 'pil-01', 'pil-02', 'pil-03']);
    expect(squares.filter((mark) => mark && 'figure' in mark.target)).toHaveLength(11);
    const figures = (marks['dossier-labels'] ?? []).flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure.id] : []));
    expect(figures).toEqual(['pilots', 'products', 'deliveries', 'titles']);
  });

  it('stacks the cells under the names where the box is narrow and tall, and says on one line what is open', () => {
    const { texts } = draw(replyDossier(), specimenContext(500, 760));
    expect(texts).toEqual(expect.arrayContaining(['武汉武重装备再制造工程有限公司', '机床类', '重型卧式车床']));
    expect(texts).not.toContain('试点验收');
    expect(texts.filter((text) => text === '整机')).toHaveLength(5);
  });

  it('gives up words before squares: short names first, then squares alone', () => {
    expect(draw(replyDossier(), specimenContext(1020, 420)).texts).toEqual(expect.arrayContaining(['中铁科工轨道交通装备', '盾构机']));
    const { chart, texts } = draw(replyDossier(), specimenContext(500, 200));
    expect(texts).not.toContain('盾构机');
    expect(chart.marks['dossier-squares']).toHaveLength(12 + 11);
  });

  it('grows its letters with the box', () => {
    const sizeIn = (width: number, height: number): number => draw(replyDossier(), specimenContext(width, height)).boxes.find(({ text }) => text === '盾构机')?.size ?? 0;
    expect([sizeIn(WIDTH, HEIGHT), sizeIn(1820, 730)]).toEqual([18, 28]);
  });

  it('shortens names of 5000 characters, counts what has no room, and stays inside', () => {
    const long = { zh: '名'.repeat(5000), en: 'A name '.repeat(800) };
    const rows = replyDossier().rows.map(({ enterprise, cells, total }) => ({ cells, total, enterprise: { ...enterprise, name: long, shortEn: long.en } }));
    const many = [...rows, ...rows, ...rows, ...rows, ...rows, ...rows];
    for (const [width, height, locale] of [
      [500, 760, 'en'],
      [1020, 420, 'zh-CN'],
      [1820, 730, 'en'],
    ] as const) {
      const context = specimenContext(width, height, 'dark', locale);
      for (const changed of [rows, many, many.map(withProducts(40))]) expectSound({ ...replyDossier(), rows: changed }, context);
    }
    expect(draw({ ...replyDossier(), rows: many }, specimenContext(1020, 240)).texts).toContain('另有 21 家');
  });

  it('is sound whatever part of the data there is, in a box of any shape', () => {
    const all = mockCollections();
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const data = fc.record({ enterprises: some(all.enterprises), pilots: some(all.pilots), products: some(all.products), deliveries: some(all.deliveries), titles: some(all.titles) });
    const box = fc.record({ width: fc.integer({ min: 500, max: 2600 }), height: fc.integer({ min: 200, max: 900 }), locale: fc.constantFrom('zh-CN' as const, 'en' as const) });
    fc.assert(
      fc.property(data, box, (changed, { width, height, locale }) => {
        const dossier = selectDossier(changed, { filter: EMPTY_FILTER, dataDate: '2023', today: '2026-06-30' });
        expectSound(dossier, specimenContext(width, height, 'dark', locale));
      }),
      { numRuns: 30 },
    );
  });

  it('draws nothing but its heads where there is no enterprise', () => {
    expect(draw({ ...replyDossier(), rows: [] }).chart.marks['dossier-squares']).toEqual([]);
  });
});
