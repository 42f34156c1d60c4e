import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighboursOf, referencesOf, type NeighbourGroup, type PageData } from '@/analysis/neighbours';
import { PAGE_COLLECTIONS, REFERENCE_FIELDS, type PageRecord } from '@/domain/record-page';
import { dataset, recordIn } from './dataset';

const told = (groups: readonly NeighbourGroup[]) =>
  groups.map(({ field, direction, collection, neighbours }) => `${direction} ${field} ${collection}: ${neighbours.map(({ record }) => record.id).join(' ')}`);

/** Random records of every kind that name one another, and ids that are not there, in every field of references. */
const IDS = ['r-0', 'r-1', 'r-2', 'r-3', 'r-4', 'r-5', 'gone'] as const;
const id = fc.constantFrom(...IDS);
const record = fc.record({
  sectors: fc.array(id, { maxLength: 3 }),
  enterprise: fc.option(id),
  enterprises: fc.option(fc.array(id, { maxLength: 3 }), { nil: undefined }),
  policy: fc.option(id, { nil: undefined }),
  target: fc.option(id, { nil: undefined }),
  place: fc.option(id),
  hosts: fc.array(id, { maxLength: 2 }),
  citations: fc.array(fc.record({ document: id }), { maxLength: 2 }),
});
const data = fc.array(fc.tuple(record, fc.constantFrom(...PAGE_COLLECTIONS)), { minLength: 6, maxLength: 6 }).map((made) => {
  const records = made.map(([fields, collection], index) => ({ collection, record: { ...fields, id: `r-${index}` } as unknown as PageRecord }));
  const all = Object.fromEntries(PAGE_COLLECTIONS.map((name) => [name, records.filter(({ collection }) => collection === name).map(({ record: each }) => each)]));
  return { all: all as unknown as PageData, records: records.map(({ record: each }) => each) };
});

describe('neighbours one step away', () => {
  it('are neighbours the other way round, by the same field', () => {
    fc.assert(
      fc.property(data, ({ all, records }) => {
        const edges = records.flatMap((from) =>
          neighboursOf(from, all, '2023').flatMap(({ field, direction, neighbours }) => neighbours.map((to) => ({ from: from.id, to: to.record.id, field, direction }))),
        );
        const key = (from: string, to: string, field: string, direction: string): string => `${from} ${to} ${field} ${direction}`;
        const there = new Set(edges.map(({ from, to, field, direction }) => key(from, to, field, direction)));
        expect(edges.filter(({ from, to, field, direction }) => !there.has(key(to, from, field, direction === 'out' ? 'in' : 'out')))).toEqual([]);
        expect(edges.filter(({ from, to }) => from === to || to === 'gone')).toEqual([]);
      }),
    );
  });

  it('are all that a record names and that are there, and no others', () => {
    fc.assert(
      fc.property(data, ({ all, records }) => {
        for (const from of records) {
          const out = neighboursOf(from, all, '2023').filter(({ direction }) => direction === 'out');
          const named = new Set(REFERENCE_FIELDS.flatMap((field) => referencesOf(from, field)).filter((to) => to !== 'gone'));
          expect(new Set(out.flatMap(({ neighbours }) => neighbours.map(({ record: to }) => to.id)))).toEqual(named);
        }
      }),
    );
  });

  it('of an enterprise are its sector, what is recorded of it, and the document', () => {
    expect(told(neighboursOf(recordIn('enterprises', 'ent-05'), dataset, '2023'))).toEqual([
      'out sectors sectors: shield-machines',
      'in enterprise products: cat-04 cat-05',
      'in enterprise deliveries: del-01 del-02',
      'in enterprise titles: cer-02',
      'out citations documents: doc-01',
    ]);
  });

  it('of a policy are its directions, of a platform the directions that set out to build it, of a place its zones', () => {
    expect(told(neighboursOf(recordIn('policies', 'pol-05'), dataset, '2023'))[0]).toBe('in policy products: cat-01 cat-02 cat-03 cat-04 cat-05');
    expect(told(neighboursOf(recordIn('platforms', 'plt-05'), dataset, '2023'))).toContain('in target directions: dir-06 dir-15');
    expect(told(neighboursOf(recordIn('places', 'jiangxia'), dataset, '2023'))).toEqual(['in place deliveries: del-01 del-02', 'in hosts places: zone-elhtdz']);
  });

  it('say where the tie is an inferred reading', () => {
    const [host] = neighboursOf(recordIn('projects', 'rdp-01'), dataset, '2023').filter(({ field }) => field === 'enterprise');
    expect(host?.neighbours.map(({ isInferred }) => isInferred)).toEqual([true]);
    const [project] = neighboursOf(recordIn('enterprises', 'ent-10'), dataset, '2023').filter(({ collection }) => collection === 'projects');
    expect(project?.neighbours.map(({ isInferred }) => isInferred)).toEqual([true]);
  });

  it('are counted by a figure that names their condition', () => {
    const [, products] = neighboursOf(recordIn('enterprises', 'ent-05'), dataset, '2023');
    expect(products?.figure).toMatchObject({
      id: 'recorded@enterprise:ent-05@kind:products',
      value: products?.neighbours.length,
      unit: 'product',
      basis: 'derived',
      formula: { kind: 'count', of: ['products'], where: [{ field: 'enterprise', value: 'ent-05' }] },
    });
  });
});
