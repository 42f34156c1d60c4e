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
  it.each<readonly [string, Readonly<Record<string, Answer>>, boolean]>([
    ['V02 · was replaced where the server has no more of it', { [SCRIPT]: { code: 'HTTP_404' }, './': HTML }, true],
    ['V03 · was replaced where a web page stands in its place', { [SCRIPT]: HTML, './': HTML }, true],
    ['V04 · was not replaced where the line broke', { './': HTML }, false],
    ['V04 · was not replaced where the server has it', { [SCRIPT]: CODE, './': HTML }, false],
    ['V04 · was not replaced where the server asks for patience', { [SCRIPT]: { code: 'HTTP_429' }, './': HTML }, false],
    ['V04 · was not replaced where the server is out of order', { [SCRIPT]: { code: 'HTTP_503' }, './': HTML }, false],
    ['V04 · cannot be had from a server that does not give out the page', { [SCRIPT]: { code: 'HTTP_404' } }, false],
  ])('%s', async (_, given, isGone) => {
    answers = given;
    expect(await isReplaced(MISSING)).toBe(isGone);
  });

  it('V02 · is asked of the page alone by a browser that names no file', async () => {
    answers = { './': HTML };
    expect(await isReplaced(new Error('Importing a module script failed.'))).toBe(true);
  });
});
