import { describe, expect, it } from 'vitest';
import { compareDatasets, effectOf } from '@/analysis/differences';
import { context, dataset, recordIn, withChange } from './dataset';

const built = { field: 'status', before: 'under-construction', after: 'built' };
const pilot = { ...recordIn('pilots', 'pil-03'), id: 'pil-99' };

describe('how two datasets differ', () => {
  it('names each record with the words it rests on, and each figure with the records that made the difference', () => {
    const { records, figures } = compareDatasets(dataset, withChange('pilots', (pilots) => [...pilots, pilot]), context);
    expect(records).toEqual([{ id: 'pil-99', change: { change: 'added', collection: 'pilots', record: pilot }, citations: pilot.citations }]);
    expect(figures.map(({ id, before, after }) => [id, before?.value, after?.value])).toEqual([
      ['pilots', 3, 4],
      ['pilots@sector:machine-tools', 2, 3],
      ['pilots@enterprise:ent-03', 1, 2],
      ['pilots@date:2016', 3, 4],
      ['pilots@level:national', 3, 4],
    ]);
    for (const figure of figures) expect(figure).toMatchObject({ records: ['pil-99'], citations: pilot.citations });
  });

  it('keeps the words of what is gone, and has no figure where nothing is counted any more', () => {
    const { records, figures } = compareDatasets(dataset, withChange('titles', () => []), context);
    expect(records.map(({ citations }) => citations)).toEqual(dataset.titles.map(({ citations }) => citations));
    expect(figures.find(({ id }) => id === 'titles')?.after?.value).toBe(0);
    expect(figures.find(({ id }) => id === 'titles@enterprise:ent-04')).not.toHaveProperty('after');
  });

  it('finds nothing in another order of the same records, and a record without words rests on none', () => {
    expect(compareDatasets(dataset, withChange('titles', (titles) => [...titles].reverse()), context)).toEqual({ records: [], figures: [] });
    const rules = compareDatasets(dataset, withChange('watch-rules', ([, ...rest]) => rest), context);
    expect(rules).toMatchObject({ records: [{ citations: [] }], figures: [] });
  });

  it('tells beforehand what some changes would make of it', () => {
    const { figures } = effectOf([{ change: 'changed', collection: 'platforms', id: 'plt-04', fields: [built] }], dataset, context);
    expect(figures[0]).toMatchObject({ id: 'innovation-platforms-under-construction', before: { value: 4 }, after: { value: 3 }, records: ['plt-04'] });
  });
});
