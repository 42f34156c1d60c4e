import { DataZoomInsideComponent, DataZoomSliderComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { selectGantt, type Gantt } from '@/analysis/gantt';
import { ganttChart } from '@/charts/gantt';
import type { GanttAsk } from '@/charts/gantt-frame';
import type { Product } from '@/domain/product';
import { contextWith, dataset, withChange } from '../unit/analysis/dataset';
import { deskContext } from './desk-rows';
import { expectSpecimen, renderSvg, VARIANTS } from './render';
import { textBoxes, collisions, textsOutside } from './text-boxes';

use([DataZoomInsideComponent, DataZoomSliderComponent]);

const STANDARD = [1000, 420] as const;
const reply = selectGantt(dataset, contextWith());
const BY_KIND: GanttAsk = { grouping: 'kind', from: '', to: '' };

interface Drawn {
  readonly gantt?: Gantt;
  readonly ask?: Partial<GanttAsk>;
  readonly view?: readonly [from: number, to: number];
  readonly context?: ReturnType<typeof deskContext>;
}
function draw({ gantt = reply, ask = {}, view = [gantt.from, gantt.to + 1], context = deskContext(...STANDARD) }: Drawn = {}) {
  const chart = ganttChart(gantt, { ...BY_KIND, ...ask }, { from: view[0], to: view[1] }, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}
const marksOf = ({ chart }: ReturnType<typeof draw>, series: string) => (chart.marks[series] ?? []).flatMap((mark) => mark ?? []);

describe('records over the years', () => {
  it.each(VARIANTS)('look as committed on %s ground in %s', (ground, locale) => {
    const { svg } = draw({ context: deskContext(...STANDARD, ground, locale) });
    expect(textsOutside(svg, ...STANDARD)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`gantt.${ground}.${locale}`, svg);
  });

  it('draw a square a record, dated or not, each of which opens', () => {
    const squares = marksOf(draw(), 'gantt-squares');
    expect(squares).toHaveLength(89);
    expect(squares.find(({ target }) => 'record' in target && target.record === 'del-01')?.label).toBe('下线整机 · “中铁103号”盾构机 · 下线 · 2023 年 1 月');
    expect(squares.find(({ target }) => 'record' in target && target.record === 'cat-01')?.label).toContain('未载日期');
  });

  it('choose a kind or a sector by its name', () => {
    expect(marksOf(draw(), 'gantt-sheet-labels').find(({ label }) => label === '试点')?.choice).toEqual({ facet: 'kind', value: 'pilot' });
    const names = marksOf(draw({ ask: { grouping: 'sector' } }), 'gantt-sheet-labels');
    expect(names.find(({ label }) => label === '机床')?.choice).toEqual({ facet: 'sector', value: 'machine-tools' });
  });

  it('name records where there is room, and say what cannot be on record', () => {
    const { texts } = draw();
    expect(texts).toEqual(expect.arrayContaining(['“中铁103号”盾构机', '未载日期', '2016', '2023', '答复之后，文中无从记载']));
  });

  it('fade what is outside a chosen range, the undated as well, and show the range', () => {
    const { svg } = draw({ ask: { from: '2016', to: '2018' } });
    expect(svg).toContain('fill="#A0571A" fill-opacity="0.14"');
    expect(svg.split('opacity="0.32"').length).toBeGreaterThan(80);
    expect(draw().svg).not.toContain('opacity="0.32"');
    expect(draw({ ask: { from: '2022', to: '' } }).svg).toContain('fill-opacity="0.14"');
  });

  it('tie a policy to its directions while it is pointed at, and always where ties are few', () => {
    const tied = (drawn: ReturnType<typeof draw>) => drawn.svg.match(/stroke="#A0571A" stroke-width="1.5"[^>]*/g) ?? [];
    const all = tied(draw());
    expect(all.length).toBe(2 * 24);
    expect(all.filter((line) => !line.includes('opacity="0"'))).toEqual([]);
    const few = tied(draw({ gantt: selectGantt(dataset, contextWith({ kind: ['direction', 'platform'] })) }));
    expect(few.length).toBe(4);
    expect(few.every((line) => line.includes('opacity="0.6"'))).toBe(true);
  });

  it('show a period that began before what is in view, and leave out what ended before', () => {
    const { svg, texts } = draw({ view: [2023, 2026], ask: { grouping: 'kind' } });
    expect(texts).not.toContain('2016');
    expect(texts).toContain('“中铁103号”盾构机');
    expect(textBoxes(svg).find(({ text }) => text.startsWith('在建和'))?.left).toBeGreaterThan(100);
  });

  it('fold a hundred thousand records of one date, and those without any', () => {
    const [first] = dataset.products;
    const many = first ? Array.from({ length: 100_000 }, (_, index): Product => ({ ...first, id: `cat-x${index}`, date: index % 2 === 0 ? '2019' : null })) : [];
    const drawn = draw({ gantt: selectGantt(withChange('products', () => many), contextWith()) });
    expect(drawn.texts).toEqual(expect.arrayContaining(['×50000', '50000']));
    expect(marksOf(drawn, 'gantt-squares').length).toBeLessThan(120);
  });

  it('keep to squares where days are too many for words', () => {
    const [first] = dataset.products;
    const many = first ? Array.from({ length: 700 }, (_, index): Product => ({ ...first, id: `cat-x${index}`, date: `${2016 + (index % 7)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}` })) : [];
    const { svg } = draw({ gantt: selectGantt(withChange('products', () => many), contextWith()) });
    expect(textsOutside(svg, ...STANDARD)).toEqual([]);
    expect(svg).not.toContain('NaN');
  });

  it.each([[292, 620], [640, 520], [1352, 420], [1000, 200]])('keep all words in a box of %i × %i px', (width, height) => {
    for (const [ground, locale] of VARIANTS) {
      for (const grouping of ['kind', 'sector'] as const) {
        const { svg } = draw({ ask: { grouping }, context: deskContext(width, height, ground, locale) });
        expect(textsOutside(svg, width, height)).toEqual([]);
      }
    }
  });

  it('draw nothing but the axis without records', () => {
    const { texts } = draw({ gantt: selectGantt({ ...dataset, ...Object.fromEntries(Object.keys(dataset).map((name) => [name, []])) }, contextWith()) });
    expect(texts.filter((text) => !/^\d{4}$/.test(text))).toEqual(['答复之后，文中无从记载']);
  });
});
