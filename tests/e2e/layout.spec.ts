import { auditLayout } from './support/audit-layout';
import { expect, test } from './support/test';
import { openWall } from './support/wall';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];

for (const viewport of SIZES) {
  for (const lang of ['zh-CN', 'en']) {
    test(`nothing is clipped, overlaps or scrolls at ${viewport.width}×${viewport.height}, ${lang}`, async ({ page, site }) => {
      await page.setViewportSize(viewport);
      for (const theme of ['dark', 'light']) {
        await openWall(page, site, `theme=${theme}&lang=${lang}&kiosk=1`);
        await page.evaluate(() => document.fonts.ready);
        expect(await auditLayout(page), theme).toEqual([]);
      }
    });
  }
}

test('every sentence that takes its turn at the foot fits', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, 'kiosk=1');
  const quote = page.locator('footer q');
  const first = (await quote.textContent()) ?? '';
  const seen = new Set<string>();
  const faults = new Set<string>();
  for (let words = first; !seen.has(words); words = (await quote.textContent()) ?? '') {
    seen.add(words);
    for (const fault of await auditLayout(page)) faults.add(fault);
    await page.clock.fastForward('00:20');
    await expect(quote).not.toHaveText(words);
  }
  expect(seen.size).toBeGreaterThan(1);
  expect([...faults]).toEqual([]);
});

test('the audit itself sees a clipped, an overlapping and a small text', async ({ page, site }) => {
  await openWall(page, site, 'kiosk=1');
  await page.evaluate(() => {
    const add = (style: string, words: string): void => {
      const box = document.createElement('div');
      box.style.cssText = `position:fixed;z-index:9;white-space:nowrap;${style}`;
      box.textContent = words;
      document.body.append(box);
    };
    add('left:300px;top:300px;width:40px;overflow:hidden;font-size:20px', 'too long for its box');
    add('left:300px;top:400px;font-size:20px', 'one over');
    add('left:310px;top:402px;font-size:20px', 'the other');
    add('left:300px;top:500px;font-size:11px', 'too small');
    add('left:1900px;top:600px;font-size:20px', 'beyond the edge');
  });
  const faults = (await auditLayout(page)).join('\n');
  for (const fault of ['clipped by', 'overlapping: one over / the other', 'text of 11 px', 'leaves the screen']) expect(faults).toContain(fault);
});
