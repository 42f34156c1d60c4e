import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_KINDS, selectGap, type GapKind, type GapRow } from '@/analysis/gap';
import { inOrder, selectNames } from '@/analysis/gap-view';
import { selectWatch } from '@/analysis/watch';
import type { Collections } from '@/domain/collections';
import { context, contextWith, dataset, recordIn, silent, withChange } from './dataset';

const gap = selectGap(dataset, context);
const ids = (rows: readonly GapRow[]): readonly string[] => rows.map(({ sector }) => sector.id);
const rowOf = (id: string, from = gap): GapRow => from.rows.find(({ sector }) => sector.id === id) ?? fail(id);
const fail = (what: string): never => {
  throw new Error(what);
};

/** How many records of a kind name a sector, counted by hand. */
function naive(data: Collections, kind: GapKind, sector: string): number {
  const records: Readonly<Record<GapKind, readonly { readonly sectors: readonly string[]; readonly count?: number }[]>> = {
    remanufacturers: data.enterprises.filter(({ role }) => role === 'remanufacturer'),
    pilots: data.pilots.filter(({ status }) => status === 'accepted'),
    products: data.products,
    deliveries: data.deliveries,
    titles: data.titles,
    'innovation-platforms': data.platforms.filter((platform) => platform.kind === 'innovation'),
    'pilot-scale': data.platforms.filter((platform) => platform.kind === 'pilot-scale'),
    projects: data.projects,
  };
  return records[kind].filter(({ sectors }) => sectors.includes(sector)).reduce((sum, { count = 1 }) => sum + count, 0);
}

describe('the gap finder', () => {
  it('names the priorities of the next steps that have no record of any kind', () => {
    expect([gap.focus.value, gap.focusOpen.value, gap.namedOpen.value]).toEqual([4, 3, 6]);
    expect(ids(gap.rows.filter(({ isFocus, nothing }) => isFocus && nothing))).toEqual(['auto-parts', 'tyres', 'electronics-appliances']);
    expect(rowOf('power-batteries')).toMatchObject({ isFocus: true });
    expect(rowOf('power-batteries').open).not.toContain('innovation-platforms');
  });

  it('opens those onto the next step that names them, and onto what was searched for each in vain', () => {
    expect(gap.focusOpen.records()).toEqual(['nxt-01']);
    expect(gap.focusOpen.inputs?.map(({ id, value }) => [id, value])).toEqual(
      ['auto-parts', 'tyres', 'electronics-appliances'].map((id) => [`gap@sector:${id}`, { missing: 'not-stated' }]),
    );
    const [parts] = gap.focusOpen.inputs ?? [];
    expect(parts?.formula).toMatchObject({ of: ['enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'] });
    expect(parts?.records()).toEqual(['dir-03', 'dir-04', 'dir-05', 'dir-10', 'dir-14', 'dir-16', 'nxt-01']);
  });

  it('counts the priorities as the watch rule does', () => {
    const found = selectWatch(dataset, context).find(({ rule }) => rule.check === 'focus-without-record');
    expect(found?.against).toMatchObject({ id: gap.focus.id, value: gap.focus.value });
  });

  it('keeps all ten sectors whatever sectors and kinds are chosen, in their fixed order', () => {
    const asked = selectGap(dataset, contextWith({ sector: ['tyres'], kind: ['pilot'] }));
    expect(ids(asked.rows)).toEqual(dataset.sectors.filter(({ kind }) => kind === 'remanufacturing').map(({ id }) => id));
    expect(asked.rows.map(({ open }) => open)).toEqual(gap.rows.map(({ open }) => open));
    expect(asked.isNarrowed).toBe(false);
  });

  it('says that other filters leave records out', () => {
    const national = selectGap(dataset, contextWith({ level: ['national'] }));
    expect(national.isNarrowed).toBe(true);
    expect(rowOf('shield-machines', national).open).toContain('deliveries');
    expect(selectGap(dataset, contextWith({ basis: 'all', compare: 'sector' })).isNarrowed).toBe(false);
  });

  it('counts as one would by hand, whatever the data', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    const changed = fc.record({
      enterprises: some(dataset.enterprises),
      pilots: some(dataset.pilots),
      products: some(dataset.products),
      deliveries: some(dataset.deliveries),
      titles: some(dataset.titles),
      platforms: some(dataset.platforms),
      projects: some(dataset.projects),
      directions: some(dataset.directions),
    });
    fc.assert(
      fc.property(changed, (change) => {
        const data: Collections = { ...dataset, ...change };
        const { rows, focus, focusOpen, namedOpen } = selectGap(data, context);
        const isBare = (id: string): boolean => GAP_KINDS.every((kind) => naive(data, kind, id) === 0);
        const namedBy = (id: string, kind?: string): boolean => data.directions.some((direction) => direction.sectors.includes(id) && (kind === undefined || direction.kind === kind));
        for (const row of rows) {
          for (const kind of GAP_KINDS) {
            const count = naive(data, kind, row.sector.id);
            expect(row.cells[kind].items).toHaveLength(count);
            expect(row.cells[kind].figure.value).toEqual(count === 0 ? { missing: 'not-stated' } : count);
            expect(row.open.includes(kind)).toBe(count === 0);
          }
        }
        const all = ids(rows);
        expect(focus.value).toBe(all.filter((id) => namedBy(id, 'next-step')).length);
        expect(focusOpen.value).toBe(all.filter((id) => namedBy(id, 'next-step') && isBare(id)).length);
        expect(namedOpen.value).toBe(all.filter((id) => namedBy(id) && isBare(id)).length);
      }),
      { numRuns: 60 },
    );
  });

  it('has rows and no record where the document says nothing', () => {
    const nothing = selectGap(silent, context);
    expect(nothing.rows).toHaveLength(10);
    expect([nothing.focus.value, nothing.namedOpen.value, nothing.lines]).toEqual([0, 0, []]);
  });
});

describe('the order of its rows', () => {
  it('puts the most open kinds first, then those named most often', () => {
    expect(ids(inOrder(gap.rows, 'gap'))).toEqual([
      ...['auto-parts', 'office-equipment', 'industrial-motors', 'industrial-robots', 'tyres', 'electronics-appliances'],
      ...['power-batteries', 'machine-tools', 'construction-machinery', 'shield-machines'],
    ]);
  });

  it('is the fixed one where that is asked for', () => {
    expect(inOrder(gap.rows, 'fixed')).toEqual(gap.rows);
  });
});

describe('who names what is open', () => {
  const linesFor = (...sectors: readonly string[]) => selectNames(gap, ({ sector }) => sectors.length === 0 || sectors.includes(sector.id));

  it('are next steps first, then directions, in the order of the document, with their number', () => {
    const { lines, figure } = linesFor();
    expect(lines.map(({ direction }) => direction.id)).toEqual(['nxt-01', 'dir-03', 'dir-04', 'dir-05', 'dir-08', 'dir-10', 'dir-11', 'dir-14', 'dir-16']);
    expect(figure).toMatchObject({ value: 9, unit: 'direction' });
    expect(figure.records()).toEqual(lines.map(({ direction }) => direction.id));
  });

  it('are those of the chosen sectors, with these alone', () => {
    expect(linesFor('tyres').lines.map(({ direction, sectors }) => [direction.id, sectors.map(({ id }) => id)])).toEqual([['nxt-01', ['tyres']]]);
    expect(linesFor('industrial-motors', 'industrial-robots').lines.map(({ sectors }) => sectors.map(({ id }) => id))).toEqual([['industrial-motors', 'industrial-robots']]);
    expect(linesFor('no-such-sector').figure.value).toBe(0);
  });

  it('tell the kind of platform that they set out to build', () => {
    const data = withChange('directions', (records) => records.map((each) => (each.id === 'dir-15' ? { ...recordIn('directions', 'dir-15'), sectors: ['tyres'] } : each)));
    const line = selectGap(data, context).lines.find(({ direction }) => direction.id === 'dir-15');
    expect(line?.asks).toBe('innovation-platforms');
  });
});
