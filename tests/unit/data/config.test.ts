import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, readConfig } from '@/data/config';

const body = (text: string) => ({ text, sha256: '' });

describe('readConfig', () => {
  it('takes what is set and fills in the rest', () => {
    const { config, fault } = readConfig(body('{"pollSeconds":60,"apiBase":"https://data.example/v1"}'), 0);
    expect(config).toEqual({ ...DEFAULT_CONFIG, pollSeconds: 60, apiBase: 'https://data.example/v1/' });
    expect(fault).toBeUndefined();
  });

  it.each([
    ['{"pollSeconds":1}', 'BAD_SCHEMA', 'pollSeconds'],
    ['{"title":"text"}', 'BAD_SCHEMA', 'title'],
    ['{', 'BAD_JSON', undefined],
  ])('falls back to the defaults for %s and says why', (text, code, field) => {
    const { config, fault } = readConfig(body(text), 7);
    expect(config).toBe(DEFAULT_CONFIG);
    expect(fault).toMatchObject({ code, file: 'config.json', since: 7, ...(field && { field }) });
  });

  it('falls back to the defaults when there is no file', () => {
    expect(readConfig({ code: 'HTTP_404' }, 0)).toMatchObject({ config: DEFAULT_CONFIG, fault: { code: 'HTTP_404' } });
  });

  it('reads the file that is shipped as the defaults, which name no city, with whose data they are', () => {
    const organisation = { zh: '武汉市再制造产业', en: 'Wuhan remanufacturing industry' };
    expect(readConfig(body(readFileSync('public/config.json', 'utf8')), 0)).toEqual({ config: { ...DEFAULT_CONFIG, organisation } });
    expect(DEFAULT_CONFIG.organisation).toEqual({ zh: '再制造产业', en: 'Remanufacturing industry' });
  });
});
