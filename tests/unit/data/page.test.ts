import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '@/data/answer';
import { isPageServed, isReplaced } from '@/data/page';

const SCRIPT = 'https://example.org/assets/PilotsScene-1a2b3c4d.js';
const MISSING = new Error(`Failed to fetch dynamically imported module: ${SCRIPT}`);

const CODE: Answer = { text: 'export default 1;', sha256: '' };
const HTML: Answer = { code: 'NOT_JSON_HTML' };

let answers: Readonly<Record<string, Answer>> = {};
vi.mock('@/data/http', () => ({ fetchBody: async (address: string): Promise<Answer> => answers[address] ?? { code: 'NETWORK' } }));

describe('a page', () => {
  it('V01 · is served where a web page answers, and not where nothing does', async () => {
    answers = { './': HTML };
    expect(await isPageServed()).toBe(true);
    answers = {};
    expect(await isPageServed()).toBe(false);
  });
});

describe('code that did not come', () => {
  it.each<Answer>([{ code: 'HTTP_404' }, { code: 'HTTP_410' }, HTML])('V02, V03 · was replaced where the server has no more of it, or a web page in its place: %o', async (answer) => {
    answers = { [SCRIPT]: answer, './': HTML };
    expect(await isReplaced(MISSING)).toBe(true);
  });

  it.each<Answer>([{ code: 'NETWORK' }, { code: 'TIMEOUT' }, { code: 'HTTP_429' }, { code: 'HTTP_503' }, CODE])('V04 · was not replaced where it may come yet: %o', async (answer) => {
    answers = { [SCRIPT]: answer, './': HTML };
    expect(await isReplaced(MISSING)).toBe(false);
  });

  it('V04 · cannot be had by a reload from a server that does not give out the page', async () => {
    answers = { [SCRIPT]: { code: 'HTTP_404' } };
    expect(await isReplaced(MISSING)).toBe(false);
  });

  it('V02 · is asked of the page alone by a browser that names no file', async () => {
    answers = { './': HTML };
    expect(await isReplaced(new Error('Importing a module script failed.'))).toBe(true);
  });
});
