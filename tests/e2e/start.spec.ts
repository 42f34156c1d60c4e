import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, SITE_DIR, test } from './support/test';
import { openWall } from './support/wall';

test('the page names every script of its first screen, so that none is found out about late', async ({ page, site }) => {
  const html = readFileSync(join(SITE_DIR, 'index.html'), 'utf8');
  await openWall(page, site);
  // The evidence and the upkeep are fetched once the screen stands.
  const scripts = site.requests.filter((path) => path.endsWith('.js') && !/\/(?:evidence|upkeep)-/.test(path));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((path) => !html.includes(`.${path}`))).toEqual([]);
});
