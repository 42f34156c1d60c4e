import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { FaultServer } from '../fixtures/fault-server';
import { citationsById, paragraphTexts } from './support/dataset';
import { expect, test } from './support/test';
import { drawerOf, expectReady } from './support/wall';

test.use({ viewport: { width: 1440, height: 900 } });

async function openPage(page: Page, site: FaultServer, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site.url}#/${address}`);
  await expectReady(page);
}
const reader = (page: Page) => page.getByTestId('panel-reader');
const side = (page: Page) => page.getByTestId('reader-side');
const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);

test('every record’s address marks its own words and no others, and the focus is on its sentence', async ({ page, site }) => {
  await openPage(page, site, 'sources/doc-01');
  const texts = paragraphTexts();
  const faults: string[] = [];
  const quoted = [...citationsById()].filter(([, citations]) => citations.length > 0);
  for (const [record, citations] of quoted) {
    await page.evaluate((id) => {
      location.hash = `#/sources/doc-01?cite=${id}`;
    }, record);
    await page.waitForFunction((id) => document.activeElement?.querySelector('mark')?.dataset['cite']?.split(' ').includes(id), record);
    const marked = await page.locator('main mark').evaluateAll((marks) =>
      marks.map((mark) => ({ words: mark.textContent, cite: mark.dataset['cite'] ?? '', paragraph: mark.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph'] ?? '' })),
    );
    for (const { document, paragraph, exact } of citations) {
      const own = marked.filter((each) => each.paragraph === paragraph);
      if (!own.map(({ words }) => words).join('').includes(exact)) faults.push(`${record}: not marked: ${exact}`);
      if (!texts.get(`${document}/${paragraph}`)?.includes(exact)) faults.push(`${record}: not in ${paragraph}`);
    }
    const others = marked.filter(({ cite }) => !cite.split(' ').includes(record));
    if (others.length > 0) faults.push(`${record}: also marked: ${others.map(({ words }) => words).join(' ')}`);
  }
  expect(faults).toEqual([]);
  const shown = await reader(page).locator('[data-paragraph] > :first-child').evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(shown).toEqual([...texts.values()]);
});

test('its coverage is told in figures that open onto the sentences they count', async ({ page, site }) => {
  await openPage(page, site, 'sources');
  const value = async (id: string) => Number(await reader(page).locator(`.takeaway [data-figure="${id}@document:doc-01"]`).getAttribute('data-value'));
  const [all, recorded, framing, silent] = [await value('sentences'), await value('sentences-recorded'), await value('sentences-framing'), await value('sentences-silent')];
  expect(recorded + framing + silent).toBe(all);
  expect(await value('coverage')).toBe(recorded / all);
  await reader(page).locator('[data-figure="sentences-framing@document:doc-01"]').click();
  await expect(drawerOf(page).locator('mark')).toHaveCount(framing);
});

test('by keyboard one goes from a sentence to its records, back, and on to a page and back again', async ({ page, site }) => {
  await openPage(page, site, 'sources/doc-01?cite=pil-01');
  const cited = sentence(page, 's2-1.2');
  await expect(cited).toBeFocused();
  await expect(side(page).locator('[data-record="pil-01"]')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(sentence(page, 's2-1.3')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(side(page).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cited).toBeFocused();
  await page.keyboard.press('Enter');
  await side(page).locator('[data-record="pil-01"] a').first().press('Enter');
  await expect(page).toHaveURL(/#\/record\/pil-01$/);
  await page.goBack();
  await expect(cited).toBeFocused();
});

test('a click stays with a sentence while the pointer goes over others, and leads to the numbers and to the desk', async ({ page, site }) => {
  await openPage(page, site, 'sources/doc-01');
  await sentence(page, 's2-2.3').click();
  await sentence(page, 's2-2.2').hover();
  await expect(side(page).locator('[data-record]')).toHaveCount(3);
  const delivery = side(page).locator('[data-record="del-01"]');
  await delivery.locator('summary').click();
  await expect(delivery.locator('[data-figure="deliveries"]')).toHaveAttribute('data-value', '2');
  await side(page).locator('.ways a', { hasText: '盾构机' }).click();
  await expect(page).toHaveURL(/#\/explore\?sector=shield-machines/);
});

test('the desk leads there, and the page of a record to its own words', async ({ page, site }) => {
  await openPage(page, site, 'record/cat-04?lang=en');
  await page.getByRole('link', { name: 'Read in the document' }).click();
  await expect(page).toHaveURL(/#\/sources\/doc-01\?(?=.*cite=cat-04)(?=.*lang=en)/);
  await expect(page.locator('main mark').first()).toBeInViewport();
  await page.getByRole('link', { name: 'Source document' }).click();
  await expect(page).toHaveURL(/#\/sources\/\?lang=en$/);
  await expect(page.getByRole('link', { name: 'Source document' })).toHaveAttribute('aria-current', 'page');
});

test('what is not there is said: a document leads to the first, a record leaves the text as it stands', async ({ page, site }) => {
  await openPage(page, site, 'sources/doc-01?cite=nope');
  await expect(page.getByTestId('cite-notice')).toContainText('没有编号为 nope 的记录');
  await expect(reader(page).locator('[data-paragraph]')).toHaveCount(paragraphTexts().size);
  await openPage(page, site, 'sources/nope');
  await expect(reader(page)).toHaveAttribute('data-state', 'empty');
  await expect(reader(page)).toContainText('数据里没有编号为 nope 的文件');
  await reader(page).getByRole('link').click();
  await expect(page).toHaveURL(/#\/sources\/doc-01$/);
});

test.describe('with a file that fails', () => {
  test.use({ tolerated: /500/ });

  test('says which file fails, how, and since when', async ({ page, site }) => {
    site.setFault('documents.json', '500');
    await openPage(page, site, 'sources');
    await expect(reader(page)).toHaveAttribute('data-code', 'HTTP_500');
    await expect(reader(page)).toContainText(/documents\.json.*\d\d:\d\d/s);
  });
});

for (const look of ['theme=light', 'theme=light&lang=en', 'theme=dark', 'theme=dark&lang=en']) {
  test(`axe finds nothing in the reader, ${look}, and nothing runs over a phone’s edge`, async ({ page, site }) => {
    for (const address of [`sources/doc-01?cite=cat-04&${look}`, `sources/nope?${look}`]) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await openPage(page, site, address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target)]), address).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(390);
    }
  });
}

test('on paper the text has its lines and numbers, the records behind it, and no controls', async ({ page, site }) => {
  await openPage(page, site, 'sources/doc-01?theme=dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('.desk-bar')).toBeHidden();
  await expect(side(page)).toBeHidden();
  await expect(page.locator('.notes')).toContainText('pil-01');
  await expect(page.locator('.printed')).toContainText('武发改复〔2023〕295号 · 数据版本');
});
