import { describe, expect, it } from 'vitest';
import { selectSectors, selectTrend } from '@/analysis/benefits';
import { selectGap } from '@/analysis/gap';
import { selectKinds } from '@/analysis/kinds';
import { selectLanding } from '@/analysis/landing';
import { selectOutputs } from '@/analysis/outputs';
import { selectPilots } from '@/analysis/pilots';
import { selectPlatformLevels } from '@/analysis/platform-levels';
import { selectPolicyChain } from '@/analysis/policy-chain';
import { selectStatuses } from '@/analysis/statuses';
import { numberOf, type Figure } from '@/domain/figure';
import { inLocale, LOCALES } from '@/domain/text';
import { nativeOf, NATIVES } from '@/export/natives';
import type { NativeChart, NativeTable } from '@/export/pages';
import { messagesFor } from '@/format/messages';
import { everyPanel } from '../../bench/panels';
import { contextWith, context, dataset, silent, withChange } from '../analysis/dataset';

const zh = messagesFor('zh-CN');
const modelled = contextWith({ basis: 'all', compare: 'sector' });

function chartOf(id: string, rows: unknown): NativeChart {
  const { chart } = nativeOf(id, rows, zh);
  if (!chart) throw new Error(`${id} has no chart`);
  return chart;
}
function tableOf(id: string, rows: unknown): NativeTable {
  const { table } = nativeOf(id, rows, zh);
  if (!table) throw new Error(`${id} has no table`);
  return table;
}
const valueOf = (figure: Figure | undefined): number | null => (figure && numberOf(figure)) ?? null;
/** The values of one series by name. */
const series = ({ series: all }: NativeChart, name: string) => all.find((each) => each.name === name)?.values;

describe('charts', () => {
  it('of products and machines have a value a figure, and a gap where the document is silent', () => {
    const rows = selectOutputs(dataset, context);
    const chart = chartOf('outputs', rows);
    expect(series(chart, '产品')).toEqual(rows.rows.map(({ products }) => valueOf(products.figure)));
    expect(series(chart, '整机')).toEqual(rows.rows.map(({ deliveries }) => valueOf(deliveries.figure)));
    expect(series(chart, '整机')).toContain(null);
    expect(chart.unit).toBe('个、台');
  });

  it('of pilots have a series a year and the planned ones as words', () => {
    const rows = selectPilots(dataset, context);
    const chart = chartOf('pilots', rows);
    expect(series(chart, '2016 年')).toEqual(rows.rows.map(({ byYear }) => valueOf(byYear[0]?.figure)));
    expect(series(chart, '拟开展')).toEqual(rows.rows.map(({ planned }) => valueOf(planned.figure)));
    expect(chart.series.map(({ square }) => square?.tone)).toEqual(['green', 'copper']);
    expect(chart.isStacked).toBe(true);
  });

  it('of platforms by level leave the level without any platform open', () => {
    const rows = selectPlatformLevels(dataset, context);
    const chart = chartOf('platform-levels', rows);
    rows.statuses.forEach(({ status }, index) => {
      const own = rows.rows.map(({ cells }) => valueOf(cells[index]?.figure));
      if (own.some((value) => value !== null)) expect(series(chart, zh.labels.statuses[status])).toEqual(own);
    });
    const city = chart.categories.indexOf('市级');
    expect(chart.series.map(({ values }) => values[city])).toEqual(chart.series.map(() => null));
  });

  it.each([
    ['kinds', selectKinds(dataset, context)],
    ['statuses', selectStatuses(dataset, context)],
  ] as const)('of %s stand on one another to the figure of their row', (id, rows) => {
    const { categories, series: parts } = chartOf(id, rows);
    const shown = rows.rows.filter(({ figure }) => numberOf(figure) !== 0);
    expect(categories).toHaveLength(shown.length);
    shown.forEach(({ figure }, at) => expect(parts.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)).toBe(numberOf(figure)));
  });

  it('of a model are named and marked as illustrative, in the scale of their unit', () => {
    const rows = selectTrend('material-saved', dataset, modelled);
    const chart = chartOf('benefit-material', rows);
    expect(chart.isIllustrative).toBe(true);
    expect(chart.unit).toBe('万吨');
    expect(chart.series.map(({ name }) => name)).toEqual(['节材（示例）']);
    rows.years.forEach(({ figure }, at) => expect((chart.series[0]?.values[at] ?? NaN) * 1e4).toBeCloseTo(numberOf(figure) ?? NaN, 6));
  });

  it('of a model have a gap in a year without all four quarters', () => {
    const data = withChange('observations', (all) => all.filter(({ period }) => period !== '2020-Q3'));
    const chart = chartOf('benefit-output', selectTrend('output-value', data, modelled));
    expect(chart.series[0]?.values[chart.categories.indexOf('2020')]).toBeNull();
  });

  it('lay no sectors beside one another that may not be added: those are a table', () => {
    expect(nativeOf('benefit-units', selectSectors('reman-units', dataset, modelled), zh).chart).toBeUndefined();
    expect(tableOf('benefit-units', selectSectors('reman-units', dataset, modelled)).rows).toHaveLength(10);
    expect(nativeOf('indicator-series', selectSectors('reman-units', dataset, modelled), zh)).toEqual({});
  });

  it('of an indicator have a line a sector and a value a quarter', () => {
    const rows = selectSectors('output-value', dataset, modelled);
    const chart = chartOf('indicator-series', rows);
    expect(chart.kind).toBe('line');
    expect(chart.series).toHaveLength(rows.rows.length);
    rows.rows.forEach(({ sector, years }) => {
      const own = years.flatMap(({ quarters }) => quarters.map(({ figure }) => valueOf(figure)));
      expect(series(chart, `${inLocale(sector.shortName, 'zh-CN')}（示例）`)).toEqual(own);
    });
  });
});

describe('tables', () => {
  it('of the landing matrix hold its figures as numbers, and say where nothing is recorded', () => {
    const rows = selectLanding(dataset, context);
    const { rows: cells, heads, squares, records } = tableOf('landing', rows);
    const pilots = heads.indexOf('试点');
    expect(cells.map((row) => row[pilots])).toEqual(rows.rows.map(({ cells: own }) => valueOf(own.pilots.figure) ?? '文中未载'));
    expect(squares?.map((row) => row[pilots]?.length)).toEqual(rows.rows.map(({ cells: own }) => own.pilots.items.length));
    expect(squares?.[0]?.[0]).toBeNull();
    expect(records).toContain('pil-01');
  });

  it('of the gap finder have all its sectors and kinds', () => {
    const rows = selectGap(dataset, context);
    const { rows: cells, heads } = tableOf('gap', rows);
    expect(heads).toHaveLength(11);
    const mentioned = heads.indexOf('规划方向');
    expect(cells.map((row) => row[mentioned])).toEqual(rows.rows.map(({ mentions }) => valueOf(mentions.directions.figure) ?? '文中未载'));
  });

  it('of the chain of policies have a row a direction, and one for a document of which none is told', () => {
    const rows = selectPolicyChain(dataset, context);
    const { rows: cells } = tableOf('policy-chain', rows);
    expect(cells).toHaveLength(rows.sources.reduce((sum, { directions }) => sum + Math.max(1, directions.length), 0));
    expect(cells.filter((row) => row[1] === '文中未载')).toHaveLength(rows.sources.filter(({ directions }) => directions.length === 0).length);
  });
});

/** Panels that are drawn, but go as pictures alone. */
const PICTURES = ['districts', 'gantt', 'platforms', 'timeline', 'timeline-lanes'];
/** Panels that are words, a headline figure, or the table of records, which has a file of its own. */
const isOther = (id: string): boolean => id.startsWith('headline-') || ['benefit-band', 'quote', 'records'].includes(id);

describe.each(LOCALES)('in %s', (locale) => {
  const messages = messagesFor(locale);
  const panels = everyPanel(dataset).map(({ id, run }) => ({ id, rows: run(modelled).rows }));

  it('every drawn panel has a chart or a table, but for those that are pictures', () => {
    const bare = panels.filter(({ id, rows }) => Object.keys(nativeOf(id, rows, messages)).length === 0).map(({ id }) => id);
    expect(bare.filter((id) => !isOther(id)).sort()).toEqual(PICTURES);
  });

  it('no chart or table has a 0 where the document is silent', () => {
    // Of 0 records among all that are there nothing is silent: that is counted.
    for (const { id, rows } of panels.filter((each) => each.id !== 'quality')) {
      const { chart, table } = nativeOf(id, rows, messages);
      expect(chart?.series.flatMap(({ values }) => values) ?? [], id).not.toContain(0);
      expect(table?.rows.flat() ?? [], id).not.toContain(0);
    }
  });

  it('series are as long as their categories, rows as their heads, and no text is empty', () => {
    for (const { id, rows } of panels) {
      const { chart, table } = nativeOf(id, rows, messages);
      for (const { name, values } of chart?.series ?? []) {
        expect(values, id).toHaveLength(chart?.categories.length ?? 0);
        expect(name, id).not.toBe('');
      }
      for (const row of table?.rows ?? []) expect(row, id).toHaveLength(table?.heads.length ?? 0);
      expect([...(chart?.categories ?? []), ...(table?.rows.flat() ?? []), ...(table?.heads ?? [])], id).not.toContain('');
    }
  });

  it('nothing is drawn of a document that says nothing', () => {
    for (const { id, run } of everyPanel(silent)) {
      const { chart } = nativeOf(id, run(context).rows, messages);
      expect(chart?.series.flatMap(({ values }) => values).filter((value) => value !== null) ?? [], id).toEqual([]);
    }
  });
});

it('a panel that nobody knows, and names that every object has, hold nothing', () => {
  for (const id of ['nowhere', 'constructor', '__proto__']) expect(nativeOf(id, {}, zh)).toEqual({});
  expect(Object.keys(NATIVES)).toEqual(Object.keys(NATIVES).sort());
});
