import type { Page } from '@playwright/test';
import type { SelectContext } from '@/analysis/context';
import { filterAll } from '@/analysis/filter';
import { GAP_ORDERS, inOrder } from '@/analysis/gap-view';
import { withoutOwnFacets, type PanelQuery } from '@/analysis/panel-query';
import { recordBasis } from '@/analysis/record-rows';
import type { Chart, ChartContext } from '@/charts/chart';
import { compareChart } from '@/charts/compare';
import { describeMark } from '@/charts/describe-mark';
import { districtsChart } from '@/charts/districts';
import { ganttChart } from '@/charts/gantt';
import { gapChart } from '@/charts/gap';
import { outputsChart } from '@/charts/outputs';
import { pathwaysChart } from '@/charts/pathways';
import { tallyChart } from '@/charts/tally';
import { TOKENS } from '@/charts/tokens';
import type { Basis } from '@/domain/basis';
import type { CollectionName } from '@/domain/collections';
import { EMPTY_FILTER, type Filter } from '@/domain/filter';
import type { RecordId } from '@/domain/record-id';
import { messagesFor } from '@/format/messages';
import { compareQuery } from '@/panels/compare/query';
import { districtsQuery } from '@/panels/districts/query';
import { ganttQuery } from '@/panels/gantt/query';
import { gapQuery } from '@/panels/gap/query';
import { kindsQuery } from '@/panels/kinds/query';
import { outputsQuery } from '@/panels/outputs/query';
import { pathwaysQuery } from '@/panels/pathways/query';
import { statusesQuery } from '@/panels/statuses/query';
import { encodeFilter } from '@/stores/filter-codec';
import { mockCollections } from '../fixtures/mock-collections';
import { expectReady, openDesk } from './support/desk';
import { expect, test } from './support/test';
import { panelOf, stillness } from './support/wall';

const DATA = mockCollections();
const zh = messagesFor('zh-CN');
/** What each record rests on, under the floor that a filter sets. */
function basesUnder({ basis }: Filter): ReadonlyMap<RecordId, Basis> {
  return new Map(Object.values(filterAll(DATA, { ...EMPTY_FILTER, basis })).flatMap((records) => records.map((record) => [record.id, recordBasis(record)] as const)));
}

/** The picture that a panel draws under a filter, made from the engine's rows alone. */
type Draw = (filter: Filter, context: ChartContext) => Chart;
function drawing<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, draw: (rows: Rows, context: ChartContext, filter: Filter) => Chart): Draw {
  return (filter, context) => {
    const select: SelectContext = { filter: withoutOwnFacets(filter, query), dataDate: '2023', today: '2026-11-28' };
    return draw(query.select(DATA, select), context, filter);
  };
}
const PICTURES: Readonly<Record<string, Draw>> = {
  gap: drawing(gapQuery, (gap, context) => gapChart({ ...gap, rows: inOrder(gap.rows, GAP_ORDERS[0]) }, context, '')),
  gantt: drawing(ganttQuery, (gantt, context, { from, to }) => ganttChart(gantt, { grouping: 'kind', from, to }, { from: gantt.from, to: gantt.to + 1 }, context, '')),
  kinds: drawing(kindsQuery, ({ rows }, context) => tallyChart('kinds', rows.map((row) => ({ name: zh.labels.collections[row.collection], row })), context, '')),
  statuses: drawing(statusesQuery, ({ rows }, context) => tallyChart('statuses', rows.map((row) => ({ name: zh.labels.statuses[row.status], row })), context, '')),
  districts: drawing(districtsQuery, (districts, context) => districtsChart(districts, context, '')),
  pathways: drawing(pathwaysQuery, (pathways, context) => pathwaysChart(pathways, context, '')),
  outputs: drawing(outputsQuery, (outputs, context) => outputsChart(outputs, context, '')),
  compare: drawing(compareQuery, (compare, context) => compareChart(compare, context, '')),
};

/** What the keyboard reads in a picture: every mark with its value, rank and basis. */
function expectedMarks(chart: Chart, filter: Filter): readonly string[] {
  const bases = basesUnder(filter);
  return Object.values(chart.marks).flatMap((series) => series.flatMap((mark) => (mark ? [describeMark(mark, series, zh, (id) => bases.get(id) ?? 'quoted')] : [])));
}

/** What is said at each of so many steps through a picture, and at one step more: at its end one stays. */
async function readMarks(page: Page, id: string, count: number): Promise<readonly string[]> {
  return panelOf(page, id)
    .locator('.chart')
    .evaluate(async (chart, steps) => {
      const said: string[] = [];
      for (let step = 0; step <= steps; step += 1) {
        chart.dispatchEvent(new KeyboardEvent('keydown', { key: step === 0 ? 'Home' : 'ArrowRight', bubbles: true }));
        await Promise.resolve();
        said.push(chart.querySelector('.said')?.textContent?.trim() ?? '');
      }
      return said;
    }, count);
}

const MIXES: readonly Partial<Filter>[] = [
  {},
  { sector: ['machine-tools', 'shield-machines'], compare: 'sector' },
  { kind: ['pilot', 'product', 'platform'], level: ['national'] },
  { status: ['under-construction', 'direction'], from: '2021', to: '2023' },
  { enterprise: ['ent-05'], basis: 'all', compare: 'level' },
  { sector: ['tyres'], compare: 'period' },
];

test('every chart draws for any address the marks of the engine’s rows, each with its value, rank and basis', async ({ page, site }) => {
  await openDesk(page, site);
  for (const mix of MIXES) {
    const filter: Filter = { ...EMPTY_FILTER, ...mix };
    await page.evaluate((query) => (location.hash = `#/explore?${query}`), new URLSearchParams(encodeFilter(filter)).toString());
    await expectReady(page);
    await stillness(page);
    for (const [id, draw] of Object.entries(PICTURES)) {
      const chart = panelOf(page, id).locator('.chart');
      if (id === 'compare' && filter.compare === '') {
        await expect(panelOf(page, id)).toHaveCount(0);
        continue;
      }
      if ((await chart.count()) === 0) {
        await expect(panelOf(page, id), id).toHaveAttribute('data-state', 'empty');
        continue;
      }
      // A picture out of sight is drawn after those in sight.
      await expect(async () => {
        const { width, height } = await chart.evaluate((element) => ({ width: element.clientWidth, height: element.clientHeight }));
        const context: ChartContext = { tokens: TOKENS.light, u: 7, width, height, messages: zh, seams: [], news: new Set(), isFaded: () => false };
        const marks = expectedMarks(draw(filter, context), filter);
        expect(await readMarks(page, id, marks.length), id).toEqual([...marks, marks.at(-1) ?? '']);
      }).toPass({ intervals: [100] });
    }
  }
});
