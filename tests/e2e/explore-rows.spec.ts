import fc from 'fast-check';
import type { Page } from '@playwright/test';
import type { SelectContext } from '@/analysis/context';
import { withoutOwnFacets, type PanelQuery } from '@/analysis/panel-query';
import { selectRecords } from '@/analysis/record-rows';
import type { CollectionName } from '@/domain/collections';
import { EMPTY_FILTER, RECORD_KINDS, type Filter } from '@/domain/filter';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import { messagesFor, type Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';
import * as compare from '@/panels/compare/query';
import { takeaway as compareTakeaway } from '@/panels/compare/takeaway';
import * as districts from '@/panels/districts/query';
import { takeaway as districtsTakeaway } from '@/panels/districts/takeaway';
import * as gantt from '@/panels/gantt/query';
import { takeaway as ganttTakeaway } from '@/panels/gantt/takeaway';
import * as gap from '@/panels/gap/query';
import { takeaway as gapTakeaway } from '@/panels/gap/takeaway';
import * as kinds from '@/panels/kinds/query';
import { takeaway as kindsTakeaway } from '@/panels/kinds/takeaway';
import * as outputs from '@/panels/outputs/query';
import { takeaway as outputsTakeaway } from '@/panels/outputs/takeaway';
import * as pathways from '@/panels/pathways/query';
import { takeaway as pathwaysTakeaway } from '@/panels/pathways/takeaway';
import * as records from '@/panels/records/query';
import { takeaway as recordsTakeaway } from '@/panels/records/takeaway';
import * as statuses from '@/panels/statuses/query';
import { takeaway as statusesTakeaway } from '@/panels/statuses/takeaway';
import { encodeFilter } from '@/stores/filter-codec';
import { mockCollections } from '../fixtures/mock-collections';
import { expectReady, openDesk } from './support/desk';
import { expect, test } from './support/test';
import { panelOf, stillness } from './support/wall';

const DATA = mockCollections();
const zh = messagesFor('zh-CN');
const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

/** What a panel says under a filter: all that its picture is drawn from is in its rows, and its sentence names their counts. */
type Say = (filter: Filter) => string;
function saying<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, takeaway: (rows: Rows, messages: Messages) => Sentence): Say {
  return (filter) => {
    const context: SelectContext = { filter: withoutOwnFacets(filter, query), dataDate: '2023', today: '2026-11-25' };
    return sentenceText(takeaway(query.select(DATA, context), zh), zh);
  };
}
const PANELS: Readonly<Record<string, Say>> = {
  gap: saying(gap.gapQuery, gapTakeaway),
  gantt: saying(gantt.ganttQuery, ganttTakeaway),
  kinds: saying(kinds.kindsQuery, kindsTakeaway),
  statuses: saying(statuses.statusesQuery, statusesTakeaway),
  districts: saying(districts.districtsQuery, districtsTakeaway),
  pathways: saying(pathways.pathwaysQuery, pathwaysTakeaway),
  outputs: saying(outputs.outputsQuery, outputsTakeaway),
  records: saying(records.recordsQuery, recordsTakeaway),
};
const COMPARE = saying(compare.compareQuery, compareTakeaway);

const bare = (text: string | null): string => (text ?? '').replace(/\s/g, '');
async function expectRowsOf(page: Page, filter: Filter): Promise<void> {
  const asked = filter.compare === '' ? PANELS : { ...PANELS, compare: COMPARE };
  for (const [id, say] of Object.entries(asked)) {
    await expect(async () => expect(bare(await panelOf(page, id).locator('.takeaway').textContent()), id).toBe(bare(say(filter)))).toPass({ intervals: [50] });
  }
  const { rows } = selectRecords(DATA, { filter, dataDate: '2023', today: '2026-11-25' });
  const grid = panelOf(page, 'records').locator('[role="grid"]');
  if (rows.length === 0) return;
  await expect(grid).toHaveAttribute('aria-rowcount', String(rows.length + 1));
  const shown = await panelOf(page, 'records').locator('[data-row]').evaluateAll((found) => found.map((row) => row.querySelector('button')?.textContent?.trim()));
  expect(shown).toEqual(rows.slice(0, shown.length).map(({ name }) => name.zh));
}

/** Some of these values, none in most cases. */
const some = (values: readonly string[]): fc.Arbitrary<string[]> => fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray([...values], { minLength: 1, maxLength: 3 }));
const YEARS = ['', '', '', '2016', '2021', '2022-01', '2023'];
const FILTERS = fc.record({
  sector: some(ids(DATA.sectors)),
  kind: some(RECORD_KINDS),
  status: some(STATUSES),
  level: some(LEVELS),
  place: some(ids(DATA.places)),
  enterprise: some(ids(DATA.enterprises)),
  basis: fc.constantFrom('documented', 'all'),
  from: fc.constantFrom(...YEARS),
  to: fc.constantFrom(...YEARS),
  compare: fc.constantFrom('', '', 'sector', 'level', 'period'),
});
/** A hand holds a button down so long. */
const HELD_MS = 120;
const SEED = 20_261_125;
const mixes = fc.sample(FILTERS, { numRuns: 24, seed: SEED }).map((mix) => ({ ...EMPTY_FILTER, ...mix }) as Filter);

test('every panel says for any address what the engine alone says for it', async ({ page, site }) => {
  await openDesk(page, site);
  for (const filter of mixes) {
    await page.evaluate((query) => (location.hash = `#/explore?${query}`), new URLSearchParams(encodeFilter(filter)).toString());
    await expectRowsOf(page, filter);
  }
});

test('reload, Back and Forward bring back every panel’s rows', async ({ page, site }) => {
  const filter: Filter = { ...EMPTY_FILTER, sector: ['machine-tools', 'shield-machines'], compare: 'sector' };
  await openDesk(page, site);
  await expectRowsOf(page, EMPTY_FILTER);
  await page.evaluate((query) => (location.hash = `#/explore?${query}`), new URLSearchParams(encodeFilter(filter)).toString());
  await expectRowsOf(page, filter);
  await page.reload();
  await expectReady(page);
  await expectRowsOf(page, filter);
  await page.goBack();
  await expectRowsOf(page, EMPTY_FILTER);
  await page.goForward();
  await expectRowsOf(page, filter);
});

test('a square chooses what it stands for, by mouse and by keyboard, with others beside it', async ({ page, site }) => {
  await openDesk(page, site);
  const chart = panelOf(page, 'kinds').locator('.chart');
  await chart.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/kind=enterprise/);
  await expectRowsOf(page, { ...EMPTY_FILTER, kind: ['enterprise'] });
  // Who walks on goes on from there.
  const said = chart.locator('.said');
  await expect(said).toHaveText(/^企业/);
  for (let step = 0; step < 5 && !(await said.innerText()).startsWith('试点'); step += 1) await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^试点/);
  await page.keyboard.press('Control+Space');
  await expect(page.getByTestId('filter-chips').getByRole('button')).toHaveCount(2);
  // A picture out of sight is drawn after those in sight.
  await expectRowsOf(page, { ...EMPTY_FILTER, kind: ['enterprise', 'pilot'] });
  await panelOf(page, 'districts').scrollIntoViewIfNeeded();
  await stillness(page);
  await panelOf(page, 'districts').locator('svg text', { hasText: '江夏' }).first().click({ delay: HELD_MS });
  await expect(page).toHaveURL(/place=jiangxia/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/place=/);
});
