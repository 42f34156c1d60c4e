import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADERS } from '../../scripts/lib/headers';

describe('the server configuration that is shipped', () => {
  const text = readFileSync('deploy/nginx.conf', 'utf8');

  it.each(Object.entries(HEADERS))('V11 · sends %s as the preview does', (name, value) => {
    const [, sent] = new RegExp(`add_header ${name} (?:"([^"]*)"|(\\S+)) always;`, 'i').exec(text)?.filter((part) => part !== undefined) ?? [];
    expect(sent).toBe(value);
  });

  it('answers a file that is not there with 404, never with the page', () => {
    expect(text).toContain('try_files $uri $uri/ =404;');
    expect(text).not.toMatch(/try_files[^;]*index\.html/);
  });
});
