import { messagesFor } from '@/format/messages';
import { mutation, serve } from './support/dataset';
import { expect, test } from './support/test';
import { expectAnswered, openWall, panelOf, passOnePoll, readPanels } from './support/wall';

test('a newer version is shown whole or not at all, and what is new in it is marked', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site);
  const before = (await readPanels(page)).map(({ figures }) => figures);
  const version = mutation();

  // The manifest and one of the three files have arrived.
  site.setBody('manifest.json', version.manifest);
  site.setBody('pilots.json', version.files.get('pilots') ?? '');
  await passOnePoll(page, site);
  await expect(panelOf(page, 'pilots')).toHaveAttribute('data-state', 'stale');
  expect((await readPanels(page)).map(({ figures }) => figures)).toEqual(before);

  serve(site, version);
  await passOnePoll(page, site);
  await expect(page.locator('[data-figure="deliveries"]').first()).toHaveAttribute('data-value', '3');
  await expect(page.locator('[data-figure="pilots"]').first()).toHaveAttribute('data-value', '2');
  await expect(panelOf(page, 'enterprises')).toContainText('易名再制造');
  await expect(panelOf(page, 'outputs')).toContainText(messagesFor('zh-CN').frame.panel.news(1));
  await expect(page.getByTestId('status-bar')).toContainText('2099.1');
  await expect(page.locator('[data-state="stale"], [data-state="error"]')).toHaveCount(0);
});

test('N19 · a check that finds nothing new repaints nothing', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site);
  const panels = page.locator('[data-testid^="panel-"] .body');
  await panels.evaluateAll((bodies) => {
    const counter = { changes: 0 };
    Object.assign(window, { counter });
    const observer = new MutationObserver((changes) => (counter.changes += changes.length));
    for (const body of bodies) observer.observe(body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const asked = site.requests.length;
  await passOnePoll(page, site);
  await expect.poll(() => site.requests.length).toBeGreaterThan(asked + 5);
  await expectAnswered(page, site);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await page.evaluate(() => (window as unknown as { counter: { changes: number } }).counter.changes)).toBe(0);
});

test('diagnosis tells version, fetches and the last good time of each collection', async ({ page, site }) => {
  await openWall(page, site);
  const diagnosis = await page.evaluate(() => window.__diag?.());
  expect(diagnosis).toMatchObject({ dataset: '2023.1', errors: [] });
  expect(Object.keys(diagnosis ?? {})).toEqual(expect.arrayContaining(['version', 'charts', 'fetches', 'lastGood']));
});
