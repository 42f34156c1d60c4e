import type { Page } from '@playwright/test';
import { SCENE_IDS } from '@/domain/scene';
import { auditLayout } from './support/audit-layout';
import { expect, test } from './support/test';
import { onEachPage, openWall, stillness, turnTo } from './support/wall';

/** Every layout, with the screens each is made for. */
const SIZES = [
  { layout: 'wide', width: 1920, height: 1080 },
  { layout: 'wide', width: 3840, height: 2160 },
  { layout: 'wide', width: 1366, height: 768 },
  { layout: 'wide', width: 1440, height: 900 },
  { layout: 'ultra', width: 2560, height: 1080 },
  { layout: 'bays', width: 5760, height: 1080 },
  { layout: 'bays', width: 6656, height: 1792 },
  { layout: 'square', width: 1280, height: 1024 },
  { layout: 'portrait', width: 1080, height: 1920 },
  { layout: 'pager', width: 390, height: 844 },
] as const;
const THEMES = ['dark', 'light'] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;
const UNTOUCHED = 'kiosk=1&tour=0';

/** Names of sectors and words of the main picture that are cut. */
async function cutInLanding(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('[data-testid="panel-landing"] svg text').allTextContents();
  return texts.filter((text) => text.includes('…')).map((text) => `cut: ${text}`);
}

// A phone turns every page of every scene.

for (const { layout, width, height } of SIZES) {
  test(`every scene fills ${width}×${height} and nothing in it is clipped, overlaps, scrolls or is scaled, no sector’s name cut, in both themes and languages`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWall(page, site, UNTOUCHED);
    await expect(page.locator('main')).toHaveAttribute('data-layout', layout);
    const faults: string[] = [];
    for (const scene of SCENE_IDS) {
      for (const lang of LANGUAGES) {
        for (const theme of THEMES) {
          await turnTo(page, { scene, theme, lang }, UNTOUCHED);
          await onEachPage(page, async (place) => {
            for (const fault of [...(await auditLayout(page)), ...(await cutInLanding(page))]) faults.push(`${[scene, lang, theme, place].join(' ')}: ${fault}`);
          });
        }
      }
    }
    expect(faults).toEqual([]);
  });
}

test('every sentence that takes its turn at the foot fits', async ({ page, site }) => {
  await page.clock.install();
  await openWall(page, site, UNTOUCHED);
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

test('every lit mark fits, with what it says and its sentence, and is seen whole', async ({ page, site }) => {
  await page.clock.install();
  const faults = new Set<string>();
  for (const lang of LANGUAGES) {
    await openWall(page, site, `kiosk=1&lang=${lang}`);
    for (let turn = 0; turn < 40; turn += 1) {
      await page.clock.runFor(8_000);
      await expect(page.locator('footer [data-lit]')).toBeAttached();
      for (const fault of await auditLayout(page)) faults.add(fault);
    }
  }
  expect([...faults]).toEqual([]);
});

test('the audit itself sees a clipped, an overlapping, a small, a scaled text and one beyond the edge', async ({ page, site }) => {
  await openWall(page, site, UNTOUCHED);
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
    add('left:300px;top:700px;font-size:20px;transform:scale(0.9)', 'scaled');
    add('left:300px;top:740px;font-size:20px;zoom:1.2', 'zoomed');
    add('left:300px;top:780px;font-size:20px;rotate:3deg;translate:2px 1px', 'turned and moved');
  });
  const faults = await auditLayout(page);
  const seen = ['clipped by', 'overlapping: one over / the other', 'text of 11 px', 'leaves the screen', 'is scaled: scaled', 'is scaled: zoomed'];
  for (const fault of seen) expect(faults.join('\n')).toContain(fault);
  expect(faults.filter((fault) => fault.includes('turned and moved') && fault.includes('scaled'))).toEqual([]);
});

test('the audit itself sees room left empty, at an edge and in a band across, and text across a bezel', async ({ page, site }) => {
  await page.setViewportSize({ width: 5760, height: 1080 });
  await openWall(page, site, UNTOUCHED);
  const faultsWith = async (selector: string, style: string): Promise<string> => {
    const element = page.locator(selector).first();
    await element.evaluate((each: HTMLElement, text) => (each.style.cssText = text), style);
    await stillness(page);
    return (await auditLayout(page)).join('\n');
  };
  expect(await faultsWith('main', '')).not.toMatch(/of the (?:width|height)/);
  expect(await faultsWith('main', 'width: 70vw')).toMatch(/only [67]\d\.\d % of the width is used/);
  await faultsWith('main', '');
  expect(await faultsWith('.scene', 'margin-bottom: 14vh')).toMatch(/1\d\.\d % of the height is empty/);
  expect(await faultsWith('.scene', 'margin-right: 12vw')).toMatch(/1\d\.\d % of the width is empty/);
  expect(await faultsWith('main h1', 'position: fixed; left: 1900px')).toContain('across a bezel: 再造谷监测台');
});
