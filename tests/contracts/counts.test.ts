import { describe, expect, it } from 'vitest';
import { rawRecords, type RawRecord } from './mock';

const count = (name: string, meets: (record: RawRecord) => boolean = () => true): number => rawRecords(name).filter(meets).length;
const is = (field: string, value: unknown) => (record: RawRecord) => record[field] === value;
const both = (one: (record: RawRecord) => boolean, other: (record: RawRecord) => boolean) => (record: RawRecord) => one(record) && other(record);
const inSector = (id: string) => (record: RawRecord) => (record['sectors'] as string[]).includes(id);

describe('the default data give the counts that the document supports', () => {
  const accepted = is('status', 'accepted');

  it.each([
    ['enterprises', 12, () => count('enterprises')],
    ['remanufacturers', 4, () => count('enterprises', is('role', 'remanufacturer'))],
    ['pilots', 3, () => count('pilots', accepted)],
    ['pilots in 2016', 3, () => count('pilots', both(accepted, is('date', '2016')))],
    ['pilots in construction machinery', 1, () => count('pilots', both(accepted, inSector('construction-machinery')))],
    ['pilots in machine tools', 2, () => count('pilots', both(accepted, inSector('machine-tools')))],
    ['pilots planned', 1, () => count('pilots', is('status', 'planned'))],
    ['products', 5, () => count('products')],
    ['enterprises with products', 3, () => new Set(rawRecords('products').map((product) => product['enterprise'])).size],
    ['titles', 2, () => count('titles')],
    ['machines delivered', 2, () => count('deliveries')],
    ['innovation platforms under construction', 4, () => count('platforms', both(is('kind', 'innovation'), is('status', 'under-construction')))],
    ['innovation platforms planned', 1, () => count('platforms', both(is('kind', 'innovation'), is('status', 'planned')))],
    ['pilot-scale platforms built', 1, () => count('platforms', both(is('kind', 'pilot-scale'), is('status', 'built')))],
    ['projects listed', 2, () => count('projects', is('openList', true))],
    ['policies', 6, () => count('policies')],
    ['plan directions', 17, () => count('directions', is('kind', 'plan-direction'))],
    ['next steps', 10, () => count('directions', is('kind', 'next-step'))],
    ['remanufacturing sectors', 10, () => count('sectors', is('kind', 'remanufacturing'))],
  ])('%s: %i', (_, expected, counted) => {
    expect(counted()).toBe(expected);
  });

  it('three of the ten sectors have a pilot, a catalogue product or a delivered machine', () => {
    const deeds = [...rawRecords('pilots').filter(accepted), ...rawRecords('products'), ...rawRecords('deliveries')];
    const landed = rawRecords('sectors').filter(is('kind', 'remanufacturing')).filter(({ id }) => deeds.some(inSector(id)));
    expect(landed.map(({ id }) => id)).toEqual(['machine-tools', 'shield-machines', 'construction-machinery']);
  });

  it('the pilot-scale platforms not yet built are one record that stands for the four of the text', () => {
    const pipeline = rawRecords('platforms').filter(is('status', 'under-construction-or-planned'));
    expect(pipeline.map((platform) => [platform.id, platform['count']])).toEqual([['cnt-01', 4]]);
  });

  it('the next steps give priority to four sectors without any recorded deed', () => {
    const focus = rawRecords('directions').filter(is('kind', 'next-step')).flatMap((step) => step['sectors'] as string[]);
    expect(focus).toEqual(['auto-parts', 'tyres', 'electronics-appliances', 'power-batteries']);
  });
});
