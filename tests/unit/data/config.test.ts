import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG, readConfig } from '@/data/config';

const body = (text: string) => ({ text, sha256: '' });

const read = (fields: object) => readConfig(body(JSON.stringify(fields)), 7);
const fieldsOf = ({ faults }: ReturnType<typeof readConfig>) => faults.map(({ field }) => field);

describe('readConfig', () => {
  it('takes what is set and fills in the rest', () => {
    const set = { pollSeconds: 60, logo: 'pictures/logo.svg', scenes: ['timeline', 'overview'], playlist: 'timeline:20' };
    expect(read({ ...set, apiBase: 'https://data.example/v1' })).toEqual({
      config: { ...DEFAULT_CONFIG, ...set, apiBase: 'https://data.example/v1/', defaultScene: 'timeline' },
      faults: [],
    });
  });

  it.each(['{', '[]', 'null', '7'])('falls back to the defaults for %s and says why', (text) => {
    const { config, faults } = readConfig(body(text), 7);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(faults).toMatchObject([{ file: 'config.json', code: text === '{' ? 'BAD_JSON' : 'BAD_SCHEMA', since: 7 }]);
  });

  it('falls back to the defaults when there is no file', () => {
    expect(readConfig({ code: 'HTTP_404' }, 0)).toMatchObject({ config: DEFAULT_CONFIG, faults: [{ code: 'HTTP_404' }] });
  });

  it('keeps the good fields and names each bad one', () => {
    const reading = read({ pollSeconds: 1, title: { zh: '监测台', en: '' }, organisation: ['x'], playlist: 'overview:20', defaultScene: 'nowhere' });
    expect(reading.config).toEqual({ ...DEFAULT_CONFIG, playlist: 'overview:20' });
    expect(new Set(fieldsOf(reading))).toEqual(new Set(['pollSeconds', 'title.en', 'organisation.zh', 'organisation.en', 'defaultScene']));
    expect(reading.faults).toContainEqual(expect.objectContaining({ code: 'BAD_SCHEMA', file: 'config.json', field: 'pollSeconds', since: 7 }));
  });

  it.each([
    ['https://desk.example/report', 'https://desk.example/report'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['http://desk.example/report', undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:', undefined],
    ['report.html', undefined],
  ])('an address for corrections of %s is %s', (correctionUrl, taken) => {
    const reading = read({ correctionUrl });
    expect(reading.config.correctionUrl).toBe(taken);
    expect(fieldsOf(reading)).toEqual(taken === undefined ? ['correctionUrl'] : []);
  });

  it.each([
    ['logo.svg', 'logo.svg'],
    ['../pictures/logo.png', '../pictures/logo.png'],
    ['https://pictures.example/logo.png', 'https://pictures.example/logo.png'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:image/svg+xml,<svg/>', undefined],
    ['blob:http://page.invalid/1', undefined],
    ['file:///etc/logo.png', undefined],
    ['http://', undefined],
    ['', undefined],
    [7, undefined],
  ])('a logo at %s is %s', (logo, taken) => {
    const reading = read({ logo });
    expect(reading.config.logo).toBe(taken);
    expect(fieldsOf(reading)).toEqual(taken === undefined ? ['logo'] : []);
  });

  it('drops scenes that it does not know and says which, and shows none twice', () => {
    const reading = read({ scenes: ['pilots', 'map', 'overview', 'pilots', 3], defaultScene: 'overview' });
    expect(reading.config).toMatchObject({ scenes: ['pilots', 'overview'], defaultScene: 'overview' });
    expect(fieldsOf(reading)).toEqual(['scenes.1', 'scenes.4']);
  });

  it.each([[[]], [['map']], ['overview']])('has all scenes where it is told %j', (scenes) => {
    const reading = read({ scenes });
    expect(reading.config).toEqual(DEFAULT_CONFIG);
    expect(fieldsOf(reading).at(-1)).toBe('scenes');
  });

  it('begins with the first of its scenes where the default is not among them', () => {
    const reading = read({ scenes: ['timeline', 'pilots'], defaultScene: 'benefits' });
    expect(reading.config).toMatchObject({ scenes: ['timeline', 'pilots'], defaultScene: 'timeline' });
    expect(fieldsOf(reading)).toEqual(['defaultScene']);
  });

  it('reads any JSON without throwing, and all fields but the faulty as they are given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_CONFIG), 'logo', '__proto__'), fc.jsonValue()), (fields) => {
        const { config, faults } = read(fields);
        expect(readConfig(body(JSON.stringify(config)), 0)).toEqual({ config, faults: [] });
        const named = new Set(faults.map(({ field }) => field?.split('.')[0]));
        if ('playlist' in fields && !named.has('playlist')) expect(config.playlist).toBe(fields['playlist']);
      }),
    );
  });

  it('reads the file that is shipped as the defaults, which name no city, with whose data they are', () => {
    const organisation = { zh: '武汉市再制造产业', en: 'Wuhan remanufacturing industry' };
    expect(readConfig(body(readFileSync('public/config.json', 'utf8')), 0)).toEqual({ config: { ...DEFAULT_CONFIG, organisation }, faults: [] });
    expect(DEFAULT_CONFIG.organisation).toEqual({ zh: '再制造产业', en: 'Remanufacturing industry' });
  });
});
