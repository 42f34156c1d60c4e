import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annualUnits, illustrativeObservations, observationsText } from '../../scripts/illustrative/model';
import { readParameters } from '../../scripts/illustrative/parameters';
import { MOCK_DIR, PUBLIC_DIR } from '../../scripts/lib/files';
import { configSchema, jsonSchemas } from '../../scripts/lib/json-schema';
import { readMock } from './mock';

const read = (name: string): string => readFileSync(join(MOCK_DIR, name), 'utf8');

describe('the illustrative observations', () => {
  const parameters = readParameters();
  const observations = illustrativeObservations(parameters);

  it('come out of the generator byte for byte as they are in mock/', () => {
    expect(observationsText(observations) === read('observations.json')).toBe(true);
  });

  it('cover every indicator, every remanufacturing sector and forty quarters, all marked illustrative', () => {
    expect(observations).toHaveLength(5 * 10 * 40);
    expect(new Set(observations.map(({ basis }) => basis))).toEqual(new Set(['illustrative']));
  });

  it('reach the last year’s units of the table, and start a new sector at its first year', () => {
    for (const sector of parameters.sectors) expect(annualUnits(sector, 2025, parameters)).toBeCloseTo(sector.lastYearUnits, 6);
    const batteries = observations.filter(({ indicator, sector }) => indicator === 'reman-units' && sector === 'power-batteries');
    expect(batteries.filter(({ value }) => value > 0)[0]?.period).toBe('2018-Q1');
  });

  it('follow the formulae of the table from the units of their quarter', () => {
    const at = (indicator: string): number | undefined =>
      observations.find(({ id }) => id === `${indicator}-shield-machines-2024q2`)?.value;
    const units = at('reman-units') ?? Number.NaN;
    expect(at('output-value')).toBeCloseTo((units * 1000) / 10_000, 4);
    expect(at('material-saved')).toBeCloseTo(units * 400 * 0.7, 1);
    expect(at('energy-saved')).toBeCloseTo(units * 400 * 0.9 * 0.6, 1);
    expect(at('co2-avoided')).toBeCloseTo(units * 400 * 0.9 * 0.6 * 2.66, 1);
  });

  it('change with the seed', () => {
    expect(illustrativeObservations({ ...parameters, seed: parameters.seed + 1 })).not.toEqual(observations);
  });

  it('say for the emission factor what the generator uses', () => {
    const co2 = (readMock('indicators') as { id: string; formula: { en: string } }[]).find(({ id }) => id === 'co2-avoided');
    expect(co2?.formula.en).toContain(String(parameters.co2PerTce));
  });
});

describe('the JSON Schemas', () => {
  it.each([...jsonSchemas()])('%s is up to date (npm run data:schema)', (name, text) => {
    expect(read(`schema/${name}.schema.json`) === text).toBe(true);
  });

  it('config.json’s is up to date, and the file that ships points to it', () => {
    expect(readFileSync(join(PUBLIC_DIR, 'config.schema.json'), 'utf8') === configSchema()).toBe(true);
    expect(JSON.parse(readFileSync(join(PUBLIC_DIR, 'config.json'), 'utf8'))).toMatchObject({ $schema: './config.schema.json' });
  });
});
