import { describe, expect, it } from 'vitest';
import { selectDirectionTerms } from '@/analysis/direction-terms';
import { FIELD_STAGES, selectPlatformFields } from '@/analysis/platform-fields';
import { selectPlatformLevels } from '@/analysis/platform-levels';
import { selectRegister, type RegisterRow } from '@/analysis/platform-register';
import { context, contextWith, dataset, recordIn, silent, withChange } from './dataset';

describe('the register of platforms and projects', () => {
  const { groups, platforms, hosts, withoutHost } = selectRegister(dataset, context);
  const rowOf = (id: string): RegisterRow | undefined => groups.flatMap(({ rows }) => rows).find(({ record }) => record === id);

  it('has a row for every record, in three groups with their numbers', () => {
    expect(groups.map(({ kind, figure, rows }) => [kind, figure.value, rows.length])).toEqual([
      ['innovation-platforms', 5, 5],
      ['pilot-scale', 5, 2],
      ['projects', 2, 2],
    ]);
    expect([platforms.value, hosts.value, withoutHost.value]).toEqual([10, 5, 5]);
  });

  it('leaves the four unsplit platforms four squares on one sentence, the number quoted', () => {
    const row = rowOf('cnt-01');
    expect(row?.cell.items.map(({ record }) => record)).toEqual(['cnt-01', 'cnt-01', 'cnt-01', 'cnt-01']);
    expect(row?.cell.figure).toMatchObject({ value: 4, basis: 'quoted' });
  });

  it('marks level and performer of a project as inferred, and nothing of a platform', () => {
    expect(rowOf('rdp-01')).toMatchObject({ level: { value: 'municipal', inferred: true }, host: { value: { id: 'ent-10' }, inferred: true }, fields: { inferred: false } });
    expect(rowOf('plt-04')).toMatchObject({ level: { value: 'provincial', inferred: false }, host: { value: { id: 'ent-09' }, inferred: false } });
  });

  it('gives an absence that names the record where the document states nothing', () => {
    const host = rowOf('plt-05')?.host;
    expect(host).toMatchObject({ absence: { id: 'hosts@record:plt-05', value: { missing: 'not-stated' }, formula: { of: ['enterprises'] } } });
    expect(host && 'absence' in host && host.absence.records()).toEqual(['plt-05']);
    expect(rowOf('plt-02')?.level).toHaveProperty('absence');
    expect(rowOf('cnt-01')?.fields).toHaveProperty('absence');
  });

  it('shows by its id an enterprise or a field that the data lack', () => {
    const { groups: orphaned } = selectRegister({ ...dataset, enterprises: [], sectors: [] }, context);
    expect(orphaned[0]?.rows[0]).toMatchObject({ host: { value: { name: { zh: 'ent-06' } } }, fields: { value: [{ shortName: { zh: 'resource-recycling-equipment' } }] } });
  });

  it('keeps its groups without rows on silent data, and follows the filter', () => {
    expect(selectRegister(silent, context).groups.map(({ rows }) => rows)).toEqual([[], [], []]);
    expect(selectRegister(dataset, contextWith({ level: ['national'] })).groups.flatMap(({ rows }) => rows.map(({ record }) => record))).toEqual(['plt-05']);
  });
});

describe('platforms by level', () => {
  const table = (data = dataset) => selectPlatformLevels(data, context).rows.map(({ level, cells, total }) => [level, ...cells.map(({ items }) => items.length), total.value]);
  const none = { missing: 'not-stated' };

  it('stand at their level and status, those without a level on a row of their own', () => {
    expect(selectPlatformLevels(dataset, context).statuses.map(({ status, total }) => [status, total.value])).toEqual([
      ['built', 1],
      ['under-construction', 4],
      ['under-construction-or-planned', 4],
      ['planned', 1],
    ]);
    expect(table()).toEqual([
      ['national', 0, 0, 0, 1, 1],
      ['provincial', 0, 3, 0, 0, 3],
      ['municipal', 0, 0, 0, 0, none],
      ['not-stated', 1, 1, 4, 0, 6],
    ]);
  });

  it('add up to all platforms', () => {
    const { rows, platforms } = selectPlatformLevels(dataset, context);
    expect(rows.reduce((sum, { total }) => sum + (typeof total.value === 'number' ? total.value : 0), 0)).toBe(platforms.value);
  });

  it('say in the figure of a cell which level and status it counts', () => {
    const cell = selectPlatformLevels(dataset, context).rows[1]?.cells[1];
    expect(cell?.figure).toMatchObject({ id: 'platforms@status:under-construction@level:provincial', formula: { where: [{ field: 'status' }, { field: 'level', value: 'provincial' }] } });
  });

  it('have a column for filed ones only where there are some, and no row for those without a level where all have one', () => {
    const filed = withChange('platforms', () => [{ ...recordIn('platforms', 'psp-01'), status: 'filed' as const, level: 'municipal' as const }]);
    expect(selectPlatformLevels(filed, context).statuses.map(({ status }) => status)).toContain('filed');
    expect(table(filed).map(([level]) => level)).toEqual(['national', 'provincial', 'municipal']);
  });
});

describe('platforms and projects by field', () => {
  const table = (data = dataset, asked = context) =>
    selectPlatformFields(data, asked).rows.map(({ group, sector, cells }) => [group, sector?.id, ...FIELD_STAGES.map((stage) => cells[stage].items.length)]);

  it('put the one remanufacturing sector first, then the nine without, then the wider fields, then what has no field', () => {
    expect(table()).toEqual([
      ['remanufacturing', 'power-batteries', 0, 1, 0],
      ['remanufacturing', undefined, 0, 0, 0],
      ['circular-economy-field', 'elv', 0, 1, 0],
      ['circular-economy-field', 'resource-recycling-equipment', 0, 2, 0],
      ['circular-economy-field', 'metallurgical-waste', 0, 1, 0],
      ['circular-economy-field', 'construction-waste', 0, 0, 1],
      ['circular-economy-field', 'industrial-solid-waste', 1, 0, 0],
      ['circular-economy-field', 'green-building-materials', 1, 0, 0],
      ['not-stated', undefined, 0, 0, 4],
    ]);
  });

  it('count platforms by kind of field, and sectors that have none', () => {
    const { groups, fields, linked, others, landed } = selectPlatformFields(dataset, context);
    expect([groups.remanufacturing, groups['circular-economy-field'], groups['not-stated'], fields, linked, others].map(({ value }) => value)).toEqual([1, 5, 4, 7, 0, 9]);
    expect(landed.map(({ id }) => id)).toEqual(['power-batteries']);
  });

  it('open the nine sectors where none of them has anything', () => {
    const { rows, others } = selectPlatformFields(dataset, context);
    const [, rest] = rows;
    expect(rest?.cells.projects.figure.records()).toEqual(others.records());
    expect(others.records()).toHaveLength(9);
  });

  it('see a field that runs from research to pilot scale', () => {
    const linked = withChange('projects', (records) => records.map((each) => ({ ...each, sectors: ['construction-waste'] })));
    expect(selectPlatformFields(linked, context).linked).toMatchObject({ value: 1 });
    expect(selectPlatformFields(linked, context).linked.records()).toEqual(['rdp-01', 'rdp-02', 'psp-01']);
  });

  it('name unknown fields by their ids, and have no row of others under a filter that leaves none', () => {
    expect(table(withChange('sectors', () => [])).map(([, id]) => id)).toContain('power-batteries');
    expect(table(dataset, contextWith({ sector: ['power-batteries'] }))).toEqual([['remanufacturing', 'power-batteries', 0, 1, 0]]);
  });
});

describe('what directions name beside sectors', () => {
  const terms = (data = dataset) => selectDirectionTerms(data, context);
  const named = (data = dataset) => terms(data).groups.map(({ kind, terms: all }) => [kind, ...all.map(({ name, cell }) => `${name.zh} ${cell.items.length}`)]);

  it('are technologies, components, channels and means, each with its directions', () => {
    expect(named()).toEqual([
      ['technologies', '无损检测 1', '增材制造 1', '柔性加工 1', '数控化改造 1'],
      ['components', '变速箱 1', '发动机 1', '方向机 1'],
      ['channels', '售后维修 1', '保险 1', '租赁 1'],
      ['means', '工业智能化改造 1', '数字化转型 1', '依托行业龙头 1'],
    ]);
  });

  it('are only those listed where the document goes on with 等, and all of them where it does not', () => {
    const { figures } = terms();
    expect(Object.entries(figures).map(([kind, { value, qualifier }]) => [kind, value, qualifier])).toEqual([
      ['technologies', 4, 'listed'],
      ['components', 3, 'listed'],
      ['channels', 3, 'listed'],
      ['means', 3, 'exact'],
    ]);
  });

  it('count a term once however many directions name it, and put it first', () => {
    const data = withChange('directions', (records) => records.map((each) => (each.id === 'nxt-01' ? { ...each, technologies: [{ zh: '增材制造', en: 'Additive manufacturing' }] } : each)));
    expect(named(data)[0]).toEqual(['technologies', '增材制造 2', '无损检测 1', '柔性加工 1', '数控化改造 1']);
    expect(terms(data).figures.technologies.value).toBe(4);
    expect(terms(data).groups[0]?.terms[0]?.cell.figure).toMatchObject({ name: { zh: '增材制造' }, value: 2 });
    expect(terms(data).specificNextSteps.value).toBe(1);
  });

  it('are none on silent data', () => {
    expect(named(silent)).toEqual([['technologies'], ['components'], ['channels'], ['means']]);
  });
});
