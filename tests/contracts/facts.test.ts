import { describe, expect, it } from 'vitest';
import { allRawRecords } from './mock';

/** Every atomic fact of the reply, by the number it was given when the text was read. */
const FACTS = [
  'DOC-01', 'DOC-02', 'DOC-03', 'DOC-04', 'DOC-05', 'DOC-06', 'DOC-07', 'DOC-08',
  'POL-01', 'POL-02', 'POL-03', 'POL-04', 'POL-05', 'POL-06', 'POL-07',
  'DIR-01', 'DIR-02', 'DIR-03', 'DIR-04', 'DIR-05', 'DIR-06', 'DIR-07', 'DIR-08', 'DIR-09', 'DIR-10', 'DIR-11',
  'DIR-12', 'DIR-13', 'DIR-14', 'DIR-15', 'DIR-16', 'DIR-17',
  'PIL-01', 'PIL-02', 'PIL-03',
  'CER-01', 'CER-02',
  'CAT-01', 'CAT-02', 'CAT-03', 'CAT-04', 'CAT-05',
  'DEL-01', 'DEL-02',
  'PLT-01', 'PLT-02', 'PLT-03', 'PLT-04', 'PLT-05',
  'RDA-01', 'RDA-02',
  'RDP-01', 'RDP-02',
  'ACT-01',
  'PSP-01',
  'CNT-01',
  'ENT-01', 'ENT-02', 'ENT-03', 'ENT-04', 'ENT-05', 'ENT-06', 'ENT-07', 'ENT-08', 'ENT-09', 'ENT-10', 'ENT-11',
  'ENT-12',
  'NXT-01', 'NXT-02', 'NXT-03', 'NXT-04', 'NXT-05', 'NXT-06', 'NXT-07', 'NXT-08', 'NXT-09', 'NXT-10',
  'SEC-1', 'SEC-1.1', 'SEC-1.2', 'SEC-2', 'SEC-2.1', 'SEC-2.2', 'SEC-3', 'SEC-3.1', 'SEC-3.2', 'SEC-3.3',
];

describe('the facts of the reply', () => {
  it('number 88', () => {
    expect(new Set(FACTS).size).toBe(88);
  });

  it('each have exactly one record, whose id is the number in lower case with hyphens', () => {
    const ids = allRawRecords().map(({ id }) => id);
    const homes = FACTS.map((fact) => [fact, ids.filter((id) => id === fact.toLowerCase().replaceAll('.', '-')).length]);
    expect(homes.filter(([, count]) => count !== 1)).toEqual([]);
  });
});
