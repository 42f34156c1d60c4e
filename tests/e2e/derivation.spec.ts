import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { messagesFor } from '@/format/messages';
import { newVersion, readCollection, serve } from './support/dataset';
import { expect, SITE_DIR, test } from './support/test';
import { drawerOf, expectReady, openWall } from './support/wall';

const { frame, labels } = messagesFor('zh-CN');

test('a rate unfolds by keyboard, input by input, down to the words of each record', async ({ page, site }) => {
  await openWall(page, site);
  await page.locator('main [data-figure="landing-rate"]').first().click();
  const landed = drawerOf(page).locator('[data-input="sectors-landed"]');
  await landed.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  const rests = landed.locator('[data-rest]');
  await expect(rests.first()).toBeVisible();
  await expect(rests.first().locator('q').first()).not.toBeEmpty();
  const { violations } = await new AxeBuilder({ page }).include('[data-testid="evidence-drawer"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('a record whose words have gone from the document is shown as such, in the drawer, on its page and in the table', async ({ page, site }) => {
  const documents = readCollection('documents').map((document) => ({
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replace('落地铣镗床', '落地镗铣床') })),
  }));
  serve(site, newVersion('2099.1', { documents }));
  const [stale] = readCollection('products').filter(({ citations }) => citations.some(({ exact }) => exact.includes('落地铣镗床')));
  if (!stale) throw new Error('no product cites the word that is changed');

  await openWall(page, site);
  await page.locator('main [data-figure="products"]').first().click();
  await expect(drawerOf(page).locator(`[data-record="${stale.id}"]`)).toContainText(labels.misquoted);
  await expect(drawerOf(page).locator('mark').first()).toBeVisible();
  await page.goto(`${site.url}#/record/${stale.id}`);
  await expectReady(page);
  await expect(page.getByTestId('panel-record-evidence')).toContainText(labels.misquoted);
  await page.goto(`${site.url}#/explore?kind=product`);
  await expectReady(page);
  await expect(page.getByTestId('panel-records')).toContainText(labels.misquoted);
});

test('a sentence at the foot of the wall that has gone from the document says so', async ({ page, site }) => {
  await openWall(page, site, 'tour=0');
  const words = (await page.locator('footer q').textContent()) ?? '';
  await expect(page.locator('footer')).not.toContainText(labels.misquoted);
  const altered = [...words].reverse().join('');
  const documents = readCollection('documents').map((document) => ({
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replace(words, altered) })),
  }));
  serve(site, newVersion('2099.1', { documents }));
  await page.reload();
  await expect(page.locator('footer q')).toHaveText(words);
  await expect(page.locator('footer')).toContainText(labels.misquoted);
});

test.describe('where the network fails', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('evidence that does not arrive says so, and comes at the next click once it can', async ({ page, site }) => {
    const script = readdirSync(join(SITE_DIR, 'assets')).find((file) => /^evidence-.*\.js$/.test(file)) ?? 'no script';
    site.setFault(script, 'reset');
    await openWall(page, site);
    const pilots = page.locator('main [data-figure="pilots"]').first();
    await pilots.click();
    await expect(page.getByTestId('toast')).toHaveText(frame.evidenceNotLoaded);
    site.heal();
    await pilots.click();
    await expect(drawerOf(page)).toBeVisible();
  });
});
