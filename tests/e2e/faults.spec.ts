import type { Page } from '@playwright/test';
import { COLLECTION_NAMES, type CollectionName } from '@/domain/collections';
import type { FaultMode } from '../fixtures/fault-server';
import { expect, test } from './support/test';
import { drawerOf, expectAnswered, openWall, passOnePoll, readPanels, type PanelLook } from './support/wall';

/** Ways a file fails, and the code that panels must then carry. */
const CODES = {
  '404': 'HTTP_404',
  '500': 'HTTP_500',
  html: 'NOT_JSON_HTML',
  truncated: 'BAD_JSON',
  null: 'BAD_SCHEMA',
  hang: 'TIMEOUT',
} as const satisfies Partial<Record<FaultMode, string>>;
const MODES = Object.keys(CODES) as (keyof typeof CODES)[];

const TIMEOUT = '00:13';

// The browser itself reports a 404 and a 500 of a server.
test.use({ tolerated: /Failed to load resource/ });
// What is tested here is a browser that kept nothing; tests/faults has one that did.
test.beforeEach(({ page }) => page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })));

type States = Readonly<Record<string, string>>;
/** Each panel's state, with its code and whether it still shows something where it is not fresh. */
function summarise(panels: readonly PanelLook[]): States {
  return Object.fromEntries(
    panels.map(({ id, state, code, figures, drawn }) => {
      const shows = figures.length + drawn > 0 ? 'shows numbers' : 'no number';
      return [id, state === 'fresh' || state === 'empty' ? state : `${state} ${code ?? ''} ${shows}`];
    }),
  );
}
const look = async (page: Page): Promise<States> => summarise(await readPanels(page));

/** What panels must look like when a file fails: those that need it in this way, the others as when all is well. */
function when(well: readonly PanelLook[], isHit: (panel: PanelLook) => boolean, words: string): States {
  return Object.fromEntries(well.map((panel) => [panel.id, isHit(panel) ? words : panel.state]));
}

async function expectStates(page: Page, states: States, message: string): Promise<void> {
  await expect.poll(() => look(page), { message, intervals: [50, 100, 200] }).toEqual(states);
}

for (const name of ['manifest', ...COLLECTION_NAMES] as const) {
  test(`${name}.json failing is an error without a number where it is needed, and heals within one poll`, async ({ page, site }) => {
    await page.clock.install();
    await openWall(page, site);
    const well = await readPanels(page);
    const isHit = (panel: PanelLook): boolean => name === 'manifest' || panel.needs.includes(name);
    const asked = site.requests.some((path) => path.endsWith(`/${name}.json`));
    expect(asked || !well.some(isHit)).toBe(true);
    // A file that is never asked for cannot fail: one way stands for all.
    for (const mode of asked ? MODES : MODES.slice(0, 1)) {
      site.setFault(`${name}.json`, mode);
      await page.reload();
      if (mode === 'hang') {
        await expectStates(page, when(well, isHit, 'loading  no number'), 'the others do not wait');
        await page.clock.fastForward(TIMEOUT);
      }
      await expectStates(page, when(well, isHit, `error ${CODES[mode]} no number`), `${mode} at the start`);
      site.heal();
      await passOnePoll(page, site);
      await expectStates(page, when(well, () => false, ''), `healed of ${mode}`);
    }
  });
}

/** One way a collection; the manifest fails in all. */
const IN_SESSION = [
  ...COLLECTION_NAMES.map((name, index) => ({ name, modes: [MODES[index % MODES.length] ?? '404'] })),
  { name: 'manifest', modes: MODES },
] as const satisfies readonly { name: CollectionName | 'manifest'; modes: readonly (keyof typeof CODES)[] }[];

test('a file failing later leaves its panels stale with their last good numbers, and heals within one poll', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site);
  const well = await readPanels(page);
  for (const { name, modes } of IN_SESSION) {
    const isHit = (panel: PanelLook): boolean => name === 'manifest' || panel.needs.includes(name);
    if (!well.some(isHit)) continue;
    for (const mode of modes) {
      site.setFault(`${name}.json`, mode);
      await passOnePoll(page, site);
      if (mode === 'hang') {
        await expectAnswered(page, site, 1);
        await page.clock.fastForward(TIMEOUT);
      }
      await expectStates(page, when(well, isHit, `stale ${CODES[mode]} shows numbers`), `${name} ${mode} later`);
      expect((await readPanels(page)).map(({ id, figures }) => [id, figures])).toEqual(well.map(({ id, figures }) => [id, figures]));
      site.heal();
      await passOnePoll(page, site);
      await expectStates(page, when(well, () => false, ''), `${name} healed of ${mode}`);
    }
  }
});

for (const scene of ['pilots', 'platforms', 'timeline', 'benefits'] as const) {
  test(`${scene}: a file failing is an error where it is needed and nowhere else, and heals within one poll`, async ({ page, site }) => {
    await page.clock.install();
    await openWall(page, site, `scene=${scene}`);
    const well = await readPanels(page);
    const needed = [...new Set(well.flatMap(({ needs }) => needs))];
    for (const [index, name] of needed.entries()) {
      const mode = MODES[index % (MODES.length - 1)] ?? '404';
      const isHit = (panel: PanelLook): boolean => panel.needs.includes(name);
      site.setFault(`${name}.json`, mode);
      await page.reload();
      await expectStates(page, when(well, isHit, `error ${CODES[mode]} no number`), `${name} ${mode} at the start`);
      site.heal();
      await passOnePoll(page, site);
      await expectStates(page, when(well, () => false, ''), `${name} healed of ${mode}`);
    }
  });
}

test('a panel in error names the file and the field, and the next try', async ({ page, site }) => {
  site.setFault('pilots.json', 'null');
  await openWall(page, site);
  const panel = page.locator('[data-needs~="pilots"][data-state="error"]').filter({ has: page.locator('.where') }).first();
  await expect(panel).toContainText('pilots.json');
  await expect(panel).toContainText('BAD_SCHEMA');
  await expect(panel).toContainText(/\d\d:\d\d/);
});

test('without the documents the wall stands, and the drawer says why it cannot show the words in place', async ({ page, site }) => {
  site.setFault('documents.json', '500');
  await openWall(page, site);
  await page.locator('main [data-figure="pilots"]').first().click();
  await expect(drawerOf(page)).toContainText('HTTP_500');
  await expect(drawerOf(page)).toContainText('documents.json');
});
