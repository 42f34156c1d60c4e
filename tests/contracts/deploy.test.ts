import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADERS } from '../../scripts/lib/headers';

describe('the server configuration that is shipped', () => {
  const text = readFileSync('deploy/nginx.conf', 'utf8');

  it.each(Object.entries(HEADERS))('V11 · sends %s as the preview does', (name, value) => {
    const [, sent] = new RegExp(`add_header ${name} (?:"([^"]*)"|(\\S+)) always;`, 'i').exec(text)?.filter((part) => part !== undefined) ?? [];
    expect(sent).toBe(value);
  });

  it('V11 · sends a content policy, no guessing of types, no referrer, no rights that nothing needs, and lets no other site frame it', () => {
    expect(Object.keys(HEADERS).sort()).toEqual(['content-security-policy', 'permissions-policy', 'referrer-policy', 'x-content-type-options']);
    expect(HEADERS['content-security-policy']).toContain("default-src 'none'");
    expect(HEADERS['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(HEADERS['content-security-policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  });

  it('V06 · has the page and the data asked for anew each time, and keeps only what carries a hash in its name', () => {
    const [, rules = ''] = /map \$uri \$reman_valley_cache \{([^}]*)\}/.exec(text) ?? [];
    const lines = rules.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines).toEqual(['~/assets/ "public, max-age=31536000, immutable";', 'default   "no-cache";']);
    expect(text).toContain('add_header Cache-Control $reman_valley_cache always;');
  });

  it('answers a file that is not there with 404, never with the page', () => {
    expect(text).toContain('try_files $uri $uri/ =404;');
    expect(text).not.toMatch(/try_files[^;]*index\.html/);
  });
});
