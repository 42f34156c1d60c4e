import { expect, test } from '../e2e/support/test';
import { expectAnswered, openWall, panelOf, passOnePoll, readPanels, stopClock } from '../e2e/support/wall';
import { startFaultServer } from '../fixtures/fault-server';
import { expectKeptAndHealed, FILE, frame, openUnderClock, PANEL } from './in-session';

// The browser itself reports what does not load.
test.use({ tolerated: /Failed to load resource|net::ERR_|blocked by CORS policy/ });

const BEYOND_LIMIT = '00:13';

test('N03 · a network that goes is said once while the picture stays and grows old, and is over as soon as it is back', async ({ page, context, site }) => {
  const well = await openUnderClock(page, site);
  const words = await page.getByTestId('status-bar').textContent();
  await context.setOffline(true);
  await passOnePoll(page, site);
  await expect(page.locator('[data-state="fresh"]')).toHaveCount(0);
  await expect(panelOf(page, PANEL)).toHaveAttribute('data-code', 'OFFLINE');
  await expect(page.getByTestId('status-bar')).toHaveText('本机已断网，等待网络恢复');
  for (let minute = 0; minute < 5; minute += 1) await page.clock.runFor('01:00');
  expect(Number(await panelOf(page, PANEL).getAttribute('data-age-s'))).toBeGreaterThanOrEqual(300);
  expect((await readPanels(page)).map(({ id, figures }) => [id, figures])).toEqual(well.map(({ id, figures }) => [id, figures]));
  // A check has just failed, and the next one is far: what comes now comes with the network.
  await passOnePoll(page, site);
  await expectAnswered(page, site);
  await stopClock(page);
  await context.setOffline(false);
  const isOver = async (): Promise<number> => {
    await page.clock.runFor(50);
    return page.locator('[data-state="stale"], [data-state="error"]').count();
  };
  await expect.poll(isOver).toBe(0);
  await expect(page.getByTestId('status-bar')).toHaveText(words ?? '');
  expect(Number(await panelOf(page, PANEL).getAttribute('data-age-s'))).toBeLessThan(60);
});

test('N04 · a file that is not found is asked for once a poll, said, and back at the next', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: '404', code: 'HTTP_404', reason: /找不到数据文件 .*（404）/ });
  site.setFault(FILE, '404');
  await passOnePoll(page, site);
  await expect(panelOf(page, PANEL)).toHaveAttribute('data-state', 'stale');
  const asked = (): number => site.requests.filter((path) => path.endsWith(FILE)).length;
  const before = asked();
  await passOnePoll(page, site);
  await expect.poll(asked).toBe(before + 1);
  // A quick second try would come a second later.
  await page.clock.runFor('00:05');
  await expectAnswered(page, site);
  expect(asked()).toBe(before + 1);
});

test('N05 · a server that fails is told by its status, not by the body that cannot be read', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: '500', code: 'HTTP_500', reason: /数据服务器出错.*（500）/ });
});

test('N06 · an answer that does not come is given up at twelve seconds', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: 'hang', code: 'TIMEOUT', reason: /服务器响应过慢/, after: BEYOND_LIMIT });
});

test('N07 · an answer that drips is given up by its whole time, not by its silences', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: 'drip', code: 'TIMEOUT', reason: /服务器响应过慢/, after: BEYOND_LIMIT });
});

test('N08 · JSON that breaks off is no data', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: 'truncated', code: 'BAD_JSON', reason: /不完整或不是有效的 JSON/ });
});

test('N09 · a line cut in the middle of a body is the network’s fault', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: 'cut', code: 'NETWORK', reason: /连不上数据服务器/ });
});

test('N10 · valid data under a wrong content type are data', async ({ page, site }) => {
  site.setFault(FILE, 'wrong-type');
  await openWall(page, site);
  expect((await readPanels(page)).filter(({ state }) => state !== 'fresh')).toEqual([]);
});

test('N11 · a web page in the place of data is told as one', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: 'html', code: 'NOT_JSON_HTML', reason: /网页而不是 .* 的数据（需要登录，或被代理拦截）/ });
});

for (const mode of ['empty', 'blank'] as const) {
  test(`N12 · an answer without a body is no empty list: ${mode}`, async ({ page, site }) => {
    await expectKeptAndHealed(page, site, { mode, code: 'EMPTY', reason: /返回的 .* 是空的/ });
  });
}

for (const mode of ['oversized', 'gzip-bomb'] as const) {
  test(`N13 · a body too big is given up near ten megabytes: ${mode}`, async ({ page, site }) => {
    await expectKeptAndHealed(page, site, { mode, code: 'TOO_BIG', reason: /超过 10 MB，已停止读取/ });
  });
}

test('N14 · a server that the page may not read from cannot be told from none, and both are named', async ({ page, site }) => {
  const elsewhere = await startFaultServer({ root: 'mock' });
  site.setHeader('content-security-policy', "script-src 'self'; object-src 'none'");
  site.setBody('config.json', JSON.stringify({ apiBase: elsewhere.url }));
  await openWall(page, site);
  await expect(panelOf(page, PANEL)).toHaveAttribute('data-state', 'error');
  await expect(panelOf(page, PANEL)).toHaveAttribute('data-code', 'NETWORK');
  await expect(page.getByTestId('status-bar')).toHaveText(/连不上数据服务器，.*（网络中断或访问受限）/);
  await elsewhere.close();
});

test('N16 · a redirect onto itself is the network’s fault', async ({ page, site }) => {
  await expectKeptAndHealed(page, site, { mode: 'loop', code: 'NETWORK', reason: /连不上数据服务器/ });
});

test('N17 · one file of many that fails leaves all panels that do not need it, and the status bar counts the others', async ({ page, site }) => {
  const well = await openUnderClock(page, site);
  const hit = well.filter(({ needs }) => needs.includes('titles')).length;
  expect(hit).toBeGreaterThan(0);
  expect(hit).toBeLessThan(well.length / 2);
  site.setFault('titles.json', '404');
  await passOnePoll(page, site);
  await expect(page.locator('[data-state="stale"]')).toHaveCount(hit);
  await expect(page.locator('[data-needs~="titles"][data-state="stale"]')).toHaveCount(hit);
  await expect(page.locator('[data-state="fresh"]')).toHaveCount(well.length - hit);
  await passOnePoll(page, site);
  await expect(page.getByTestId('status-bar')).toHaveText(frame.status.delayed(hit, well.length));
  site.heal();
  await passOnePoll(page, site);
  await expect(page.locator('[data-state="stale"]')).toHaveCount(0);
});

test('N20 · a byte order mark before the JSON is passed over', async ({ page, site }) => {
  site.setFault(FILE, 'bom');
  await openWall(page, site);
  await expect(panelOf(page, PANEL)).toHaveAttribute('data-state', 'fresh');
});
