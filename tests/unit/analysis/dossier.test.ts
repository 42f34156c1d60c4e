import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEED_KINDS } from '@/analysis/deeds';
import { selectDossier } from '@/analysis/dossier';
import { selectEnterprises } from '@/analysis/enterprises';
import { numberOf } from '@/domain/figure';
import { context, contextWith, dataset, silent, withChange } from './dataset';

const rowOf = (id: string, data = dataset) => selectDossier(data, context).rows.find(({ enterprise }) => enterprise.id === id);

describe('the dossier', () => {
  it('has a row for each of the five enterprises with anything on record, remanufacturers first, those with most ahead', () => {
    const { rows, enterprises } = selectDossier(dataset, context);
    expect(rows.map(({ enterprise, total }) => [enterprise.id, total.value])).toEqual([
      ['ent-05', 5],
      ['ent-03', 3],
      ['ent-01', 2],
      ['ent-02', 1],
      ['ent-04', 1],
    ]);
    expect(enterprises.value).toBe(5);
  });

  it('tells a pilot by its category and year, a machine by name, month and place, a title by its name', () => {
    expect(rowOf('ent-01')?.cells.pilots.deeds).toEqual([
      expect.objectContaining({ words: { zh: '工程机械类', en: 'Construction machinery' }, facts: [{ field: 'date', value: '2016', inferred: false }] }),
    ]);
    expect(rowOf('ent-05')?.cells.deliveries.deeds[0]).toMatchObject({
      item: { record: 'del-01', status: 'delivered' },
      words: { zh: '“中铁103号”盾构机' },
      facts: [
        { field: 'date', value: '2023-01', inferred: true },
        { field: 'place', value: { zh: '武汉江夏基地' }, inferred: false },
      ],
    });
    expect(rowOf('ent-05')?.cells.products.deeds.map(({ words, facts }) => [words.zh, facts])).toEqual([
      ['盾构机', []],
      ['硬岩掘进机', []],
    ]);
  });

  it('leaves the level of a title open where only another page states it', () => {
    for (const basis of ['documented', 'all'] as const) {
      const rows = selectDossier(dataset, contextWith({ basis })).rows;
      const titles = rows.flatMap(({ cells }) => cells.titles.deeds);
      expect(titles.map(({ facts }) => facts)).toEqual([[{ field: 'level', value: null, inferred: false }], [{ field: 'level', value: null, inferred: false }]]);
    }
  });

  it('names the enterprise itself where a cell is open', () => {
    const { figure, deeds } = rowOf('ent-02')?.cells.products ?? {};
    expect(deeds).toEqual([]);
    expect(figure?.value).toEqual({ missing: 'not-stated' });
    expect(figure?.records()).toEqual(['ent-02']);
  });

  it('leaves out a pilot that is only planned, and shows by its id an enterprise that the data lack', () => {
    expect(selectDossier(dataset, context).rows.flatMap(({ cells }) => cells.pilots.deeds.map(({ item }) => item.status))).toEqual(['accepted', 'accepted', 'accepted']);
    const orphaned = withChange('enterprises', (records) => records.filter(({ id }) => id !== 'ent-04'));
    expect(rowOf('ent-04', orphaned)?.enterprise.name.zh).toBe('ent-04');
  });

  it('is empty on silent data', () => {
    const { rows, enterprises } = selectDossier(silent, context);
    expect(rows).toEqual([]);
    expect(enterprises.value).toBe(0);
  });

  it('has the same squares as the ladder, whatever the data and the filter', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const data = fc.record({ enterprises: some(dataset.enterprises), pilots: some(dataset.pilots), products: some(dataset.products), deliveries: some(dataset.deliveries), titles: some(dataset.titles) });
    const filter = fc.record({ sector: fc.subarray(dataset.sectors.map(({ id }) => id), { maxLength: 2 }) });
    fc.assert(
      fc.property(data, filter, (changed, asked) => {
        const all = { ...dataset, ...changed };
        const ladder = new Map(selectEnterprises(all, contextWith(asked)).rows.map((row) => [row.enterprise.id, row]));
        for (const { enterprise, cells, total } of selectDossier(all, contextWith(asked)).rows) {
          const squares = DEED_KINDS.map((kind) => cells[kind].deeds.map(({ item }) => item));
          expect(numberOf(total)).toBe(squares.flat().length);
          const step = ladder.get(enterprise.id);
          if (step) expect(squares).toEqual(DEED_KINDS.map((kind) => step.cells[kind].items));
        }
      }),
      { numRuns: 60 },
    );
  });
});
