// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { embeddedId } from '@/data/embedded';
import { fetchBody } from '@/data/http';

vi.mock('@/data/edition', () => ({ IS_PORTABLE: true }));

function carry(path: string, text: string): void {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.id = embeddedId(path);
  element.textContent = JSON.stringify(text);
  document.body.append(element);
}
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('fetchBody of the portable edition', () => {
  it('gives the text that the page carries and the checksum of its bytes, and asks nobody', async () => {
    const ask = vi.fn();
    vi.stubGlobal('fetch', ask);
    carry('api/v1/pilots.json', '\uFEFF[{"id":"甲"}]\r\n');
    expect(await fetchBody('api/v1/pilots.json')).toEqual({ text: '[{"id":"甲"}]\r\n', sha256: sha256('\uFEFF[{"id":"甲"}]\r\n') });
    expect(ask).not.toHaveBeenCalled();
  });

  it('tells what the page does not carry, and what is no data', async () => {
    carry('blank.json', ' ');
    carry('page.json', '<!doctype html>');
    expect(await fetchBody('pilots.json')).toMatchObject({ code: 'HTTP_404' });
    expect(await fetchBody('blank.json')).toMatchObject({ code: 'EMPTY' });
    expect(await fetchBody('page.json')).toMatchObject({ code: 'NOT_JSON_HTML' });
  });
});
