import { describe, expect, it } from 'vitest';
import { readingsOf, type ReadingNote } from '@/analysis/readings';
import { mockReadings } from '../../fixtures/mock-readings';
import { context, dataset } from './dataset';

const readings = mockReadings();
const notes = readingsOf('doc-01', readings, dataset, context);

function noteOn(doubt: string): ReadingNote {
  const found = notes.find((note) => note.doubt.id === doubt);
  if (!found) throw new Error(`no note on ${doubt}`);
  return found;
}
const changesOf = (doubt: string) => noteOn(doubt).otherwise?.figures.map(({ id, before, after }) => [id, before?.value, after?.value]);

describe('doubtful readings', () => {
  it('are spelled out for every doubt of the document, each beside its words', () => {
    expect(notes.map(({ doubt }) => doubt.id)).toEqual(dataset.documents[0]?.doubts.map(({ id }) => id));
    expect(noteOn('amb-15')).toMatchObject({ doubt: { confidence: 'medium' }, citations: [{ paragraph: 's3-3' }], records: ['cnt-01'] });
  });

  it.each<[string, string, unknown]>([
    ['amb-02', 'one Qianlima firm instead of two', [['enterprises', 12, 11]]],
    ['amb-03', 'two Huazhong firms instead of one', [['enterprises', 12, 13], ['remanufacturers', 4, 5]]],
    ['amb-12', 'one centre instead of two', [['platforms', 10, 9], ['innovation-platforms-under-construction', 4, 3]]],
    ['amb-13', 'a fifth centre under construction', [['innovation-platforms-under-construction', 4, 5], ['innovation-platforms-planned', 1, 0]]],
    ['amb-15', 'four planned and at least one more under construction', [['platforms', 10, 11], ['pilot-scale-pipeline', 4, 5]]],
    ['amb-17', 'the units of part III as remanufacturers', [['remanufacturers', 4, 11]]],
  ])('%s: %s, the numbers computed', (doubt, _, figures) => {
    expect(changesOf(doubt)).toEqual(figures);
  });

  it('count what is under construction without a number as at least one', () => {
    expect(noteOn('amb-15').otherwise?.figures.at(-1)?.after).toMatchObject({ value: 5, qualifier: 'listed' });
  });

  it('show the parts where no number of the wall changes', () => {
    expect(changesOf('amb-04')).toEqual([
      ['deliveries@date:2023-01', 2, undefined],
      ['deliveries@date:not-stated', undefined, 2],
    ]);
    expect(changesOf('amb-14')).toEqual([]);
  });

  it('say where there is no other reading, and where it changes records but no number', () => {
    expect(noteOn('amb-16')).not.toHaveProperty('otherwise');
    expect(noteOn('amb-07').otherwise).toMatchObject({ records: [], figures: [] });
    expect(noteOn('amb-11').otherwise).toMatchObject({ records: [{ id: 'doc-03' }], figures: [] });
  });

  it('are found from a record that names them, and none from an unknown one', () => {
    expect(readingsOf('plt-05', readings, dataset, context).map(({ doubt }) => doubt.id)).toEqual(['amb-13']);
    expect(readingsOf('plt-99', readings, dataset, context)).toEqual([]);
    expect(readingsOf('doc-01', [], dataset, context)).toEqual([]);
  });
});
