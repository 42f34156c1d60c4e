import { afterEach, describe, expect, it, vi } from 'vitest';
import { askVersion, isBelow } from '@/data/app-version';
import type { Answer } from '@/data/answer';

let answer: Answer = { code: 'HTTP_404' };
vi.mock('@/data/http', () => ({ fetchBody: async () => answer }));
afterEach(() => {
  answer = { code: 'HTTP_404' };
});
const say = (text: string): void => void (answer = { text, sha256: '' });

describe('askVersion', () => {
  it('V01, V07 · tells the version, the least that may run, and whether to drop what is kept', async () => {
    say('{"version":"0.2.0+1a2b3c4d"}');
    expect(await askVersion()).toEqual({ version: '0.2.0+1a2b3c4d', unregisterSW: false });
    say('{"version":"0.2.0","min":"0.1.9","unregisterSW":true}');
    expect(await askVersion()).toEqual({ version: '0.2.0', min: '0.1.9', unregisterSW: true });
  });

  it.each(['{', '[]', '{"version":1}', '{"version":"1","min":"soon"}'])('V01 · knows nothing of a version from %s, nor from none', async (text) => {
    expect(await askVersion()).toBeUndefined();
    say(text);
    expect(await askVersion()).toBeUndefined();
  });
});

describe('isBelow', () => {
  it.each([
    ['0.9.1+aa', '0.10.0', true],
    ['0.10.0', '0.9.9', false],
    ['1.2.3+aa', '1.2.3', false],
    ['1.2.3', '2.0.0', true],
  ])('V07 · of %s and %s is %s', (version, least, below) => {
    expect(isBelow(version, least)).toBe(below);
  });
});
