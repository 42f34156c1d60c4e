// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope } from 'vue';
import { currentAddress } from '@/platform/address';
import { copyText } from '@/platform/clipboard';
import { useNow } from '@/platform/clock';
import { toggleFullScreen } from '@/platform/full-screen';
import { keepAwake, type WakeLockResult } from '@/platform/wake-lock';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stubNavigator = (parts: object): void => void vi.stubGlobal('navigator', parts);

describe('the address of what is on the screen', () => {
  const at = (href: string): string => {
    vi.stubGlobal('window', { location: new URL(href) });
    return currentAddress();
  };

  it('is the whole address on a server', () => {
    expect(at('https://wall.test/a/#/explore?q=x')).toBe('https://wall.test/a/#/explore?q=x');
  });

  it('names no folder of the computer that a page is opened on', () => {
    expect(at('file:///media/me/U%20盘/监测台.html#/explore?q=x')).toBe('监测台.html#/explore?q=x');
  });
});

describe('useNow', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T14:32:10.250Z') });
  });

  it('turns at each full minute, and stops with its scope', () => {
    const scope = effectScope();
    const now = scope.run(() => useNow());
    vi.advanceTimersByTime(49_000);
    expect(new Date(now?.value ?? 0).toISOString()).toBe('2026-11-23T14:32:10.250Z');
    vi.advanceTimersByTime(750);
    expect(new Date(now?.value ?? 0).toISOString()).toBe('2026-11-23T14:33:00.000Z');
    scope.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('R03 · is right at once when the page is shown after a long sleep', () => {
    const scope = effectScope();
    const now = scope.run(() => useNow());
    vi.setSystemTime(new Date('2026-11-24T08:00:00Z'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(new Date(now?.value ?? 0).toISOString()).toBe('2026-11-24T08:00:00.000Z');
    scope.stop();
  });
});

describe('copyText', () => {
  it('says denied where there is no clipboard, as on plain http', async () => {
    stubNavigator({});
    expect(await copyText('text')).toBe('denied');
  });

  it('R06 · says denied where the browser refuses', async () => {
    stubNavigator({ clipboard: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });
    expect(await copyText('text')).toBe('denied');
  });

  it('copies where it may', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    stubNavigator({ clipboard: { writeText } });
    expect(await copyText('text')).toBe('copied');
    expect(writeText).toHaveBeenCalledWith('text');
  });
});

describe('toggleFullScreen', () => {
  it('R05 · says refused where the browser does not allow it', async () => {
    Object.assign(document.documentElement, { requestFullscreen: () => Promise.reject(new TypeError('Permissions check failed')) });
    expect(await toggleFullScreen()).toBe('refused');
  });
});

describe('keepAwake', () => {
  const reports: WakeLockResult[] = [];
  const start = () => keepAwake((result) => void reports.push(result));
  beforeEach(() => {
    reports.length = 0;
    vi.stubGlobal('isSecureContext', true);
  });

  it.each<[WakeLockResult, boolean, object]>([
    ['insecure-context', false, {}],
    ['unsupported', true, {}],
    ['denied', true, { wakeLock: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }],
  ])('says why not: %s', async (reason, secure, parts) => {
    vi.stubGlobal('isSecureContext', secure);
    stubNavigator(parts);
    const lock = start();
    await vi.waitFor(() => expect(reports).toEqual([reason]));
    lock.release();
  });

  it('asks again when the page is shown again, and lets go on release', async () => {
    const release = vi.fn(() => Promise.resolve());
    const request = vi.fn(() => Promise.resolve({ release }));
    stubNavigator({ wakeLock: { request } });
    const lock = start();
    await vi.waitFor(() => expect(reports).toEqual(['held']));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(reports).toEqual(['held', 'held']));
    lock.release();
    expect(release).toHaveBeenCalled();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
  });
});
