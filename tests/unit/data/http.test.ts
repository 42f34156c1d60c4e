import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchBody } from '@/data/http';
import { startFaultServer, type FaultMode, type FaultServer } from '../../fixtures/fault-server';

const TEXT = JSON.stringify([{ id: 'machine-tools', name: '机床' }]);
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

let root: string;
let server: FaultServer;
const load = (timeoutMs = 3_000, online = true) => fetchBody(`${server.url}file.json`, { timeoutMs, isOnline: () => online });

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'faults-'));
  writeFileSync(join(root, 'file.json'), TEXT);
  server = await startFaultServer({ root });
});
afterEach(() => server.heal());
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

describe('fetchBody', () => {
  it('gives the text, the checksum of the bytes and the server\'s clock', async () => {
    const answer = await load();
    expect(answer).toMatchObject({ text: TEXT, sha256: sha256(TEXT) });
    expect('serverTime' in answer && Math.abs((answer.serverTime ?? 0) - Date.now())).toBeLessThan(5_000);
  });

  it('gives a file that stayed the same as it was, and one that is damaged meanwhile as that', async () => {
    await load();
    expect(await load().then((answer) => 'text' in answer && answer.text)).toBe(TEXT);
    server.setFault('file.json', 'gbk');
    expect(await load()).toMatchObject({ code: 'BAD_JSON' });
    server.heal();
    expect(await load()).toMatchObject({ text: TEXT, sha256: sha256(TEXT) });
  });

  it.each<[FaultMode, string]>([
    ['404', 'HTTP_404'],
    ['500', 'HTTP_500'],
    ['503', 'HTTP_503'],
    ['html', 'NOT_JSON_HTML'],
    ['empty', 'EMPTY'],
    ['blank', 'EMPTY'],
    ['gbk', 'BAD_JSON'],
    ['reset', 'NETWORK'],
    ['cut', 'NETWORK'],
    ['loop', 'NETWORK'],
    ['oversized', 'TOO_BIG'],
    ['gzip-bomb', 'TOO_BIG'],
  ])('tells %s as %s', async (mode, code) => {
    server.setFault('file.json', mode);
    expect(await load()).toMatchObject({ code });
  });

  it.each<FaultMode>(['hang', 'drip'])('N06, N07 · ends a server that %ss after the total time limit', async (mode) => {
    server.setFault('file.json', mode);
    expect(await load(150)).toMatchObject({ code: 'TIMEOUT' });
  });

  it.each<FaultMode>(['hang', 'drip', 'oversized', '500'])('lets go of the connection of a server that answers with %s', async (mode) => {
    server.setFault('file.json', mode);
    await load(150);
    await vi.waitFor(() => expect(server.open()).toBe(0));
  });

  it('gives up at once when it is aborted', async () => {
    server.setFault('file.json', 'hang');
    const controller = new AbortController();
    const answer = fetchBody(`${server.url}file.json`, { signal: controller.signal, isOnline: () => true });
    await vi.waitFor(() => expect(server.open()).toBe(1));
    controller.abort();
    expect(await answer).toMatchObject({ code: 'NETWORK' });
  });

  it('N02 · blames the device where it says that it has no network', async () => {
    server.setFault('file.json', 'reset');
    expect(await load(3_000, false)).toMatchObject({ code: 'OFFLINE' });
  });

  it('N20 · accepts a byte order mark, and counts it in the checksum', async () => {
    server.setFault('file.json', 'bom');
    expect(await load()).toMatchObject({ text: TEXT, sha256: sha256(`\uFEFF${TEXT}`) });
  });

  it('N10 · accepts data under a wrong content type', async () => {
    server.setFault('file.json', 'wrong-type');
    expect(await load()).toMatchObject({ text: TEXT });
  });

  it('tells a server that is gone as NETWORK', async () => {
    const gone = await startFaultServer({ root });
    await gone.close();
    expect(await fetchBody(`${gone.url}file.json`, { isOnline: () => true })).toMatchObject({ code: 'NETWORK' });
  });
});
