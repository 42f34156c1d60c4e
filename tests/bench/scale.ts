import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { SelectContext } from '@/analysis/context';
import { refreshSnapshot } from '@/data/refresh';
import { COLLECTION_NAMES, type Collections } from '@/domain/collections';
import type { Filter } from '@/domain/filter';
import { scaleFiles } from '../../scripts/scale/files';
import { figuresWithin } from '../fixtures/figures-within';
import { mockCollections } from '../fixtures/mock-collections';
import { filterChanges } from './filter-changes';
import { byArquero, byCrossfilter, digestOf, ours, type Grouper } from './groupings';
import { quantile, WARM_UP, type Measure } from './measure';
import { everyPanel, SCENES, type Panel } from './panels';

/** Most that a filter change may take at p95, in ms. */
const SIZES = [
  { records: 1_000, turns: 8, budget: undefined },
  { records: 10_000, turns: 4, budget: 16 },
  { records: 100_000, turns: 3, budget: 50 },
] as const;
const MOST_RECORDS = Math.max(...SIZES.map(({ records }) => records));
const LIBRARIES = { crossfilter2: byCrossfilter, arquero: byArquero } as const;

/** The synthetic dataset as the app has it: fetched, parsed, checked and frozen by its own loader. */
async function load(records: number): Promise<Collections> {
  const files = scaleFiles(records, 1, mockCollections());
  const snapshot = await refreshSnapshot(undefined, COLLECTION_NAMES, {
    fetchFile: async (file) => {
      const bytes = files.get(file.slice(0, -'.json'.length));
      return bytes ? { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') } : { code: 'HTTP_404' };
    },
    pause: async () => undefined,
    now: () => 0,
    publish: () => undefined,
  });
  return Object.fromEntries(COLLECTION_NAMES.map((name) => [name, snapshot.collections[name]?.records ?? []])) as unknown as Collections;
}

/** How long `run` takes for each filter, in ms, once it has answered some; a filter is never the one just answered. */
function timesOf(run: (filter: Filter) => void, filters: readonly Filter[], turns: number): readonly number[] {
  const warmUp = Math.ceil(WARM_UP / filters.length);
  const times: number[] = [];
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    for (const filter of filters) {
      const start = performance.now();
      run({ ...filter });
      if (turn >= warmUp) times.push(performance.now() - start);
    }
  }
  return times;
}

function sameWork(groupers: readonly Grouper[], filters: readonly Filter[]): void {
  for (const filter of filters) {
    const digests = new Set(groupers.map((group) => digestOf(group(filter))));
    if (digests.size > 1) throw new Error(`not the same work for ${JSON.stringify(filter)}`);
  }
}

async function measureSize({ records, turns, budget }: (typeof SIZES)[number]): Promise<readonly Measure[]> {
  const size = records.toLocaleString('en');
  const loadedFrom = performance.now();
  const data = await load(records);
  const loading = performance.now() - loadedFrom;
  const filters = filterChanges(data).map((filter): Filter => ({ ...filter, basis: 'all' }));
  const panels = everyPanel(data);
  const contextOf = (filter: Filter): SelectContext => ({ filter, dataDate: '2025', today: '2026-06-30' });

  const timesOfAll = (shown: readonly Panel[]): readonly number[] =>
    timesOf((filter) => shown.forEach(({ run }) => run(contextOf(filter)).figures.forEach((figure) => figure.records())), filters, turns);
  const rows = timesOfAll(panels);
  // No page shows all panels: what a reader waits for is one of these.
  const pages = records < MOST_RECORDS ? [] : Object.entries(SCENES).map(([page, prepared]) => ({ page, times: timesOfAll(prepared.map((prepare) => prepare(data))) }));
  const groupers = { 'the app': ours, ...LIBRARIES };
  const made = Object.entries(groupers).map(([name, make]) => ({ name, group: make(data) }));
  if (records <= 1_000) sameWork(made.map(({ group }) => group), filters);
  const grouped = made.map(({ name, group }) => ({ name, times: timesOf((filter) => void group(filter), filters, Math.min(turns, 2)) }));
  const [own] = grouped;
  const ratio = (times: readonly number[], share: number): number => quantile(times, share) / quantile(own?.times ?? [], share);
  return [
    { name: `${size} records: generated and loaded`, value: loading, unit: 'ms' },
    { name: `${size} records: rows of ${panels.length} panels with origins, p50`, value: quantile(rows, 0.5), unit: 'ms' },
    { name: `${size} records: rows of ${panels.length} panels with origins, p95`, value: quantile(rows, 0.95), ...(budget !== undefined && { budget }), unit: 'ms' },
    ...pages.flatMap(({ page, times }): readonly Measure[] => [
      { name: `${size} records: rows of the panels of ${page} with origins, p50`, value: quantile(times, 0.5), unit: 'ms' },
      { name: `${size} records: rows of the panels of ${page} with origins, p95`, value: quantile(times, 0.95), unit: 'ms' },
    ]),
    ...grouped.flatMap(({ name, times }): readonly Measure[] => [
      { name: `${size} records: groups with ids, ${name}, p50`, value: quantile(times, 0.5), unit: 'ms' },
      { name: `${size} records: groups with ids, ${name}, p95`, value: quantile(times, 0.95), unit: 'ms' },
      ...(name === 'the app' ? [] : [{ name: `${size} records: groups with ids, ${name} : the app, p95`, value: ratio(times, 0.95), unit: '×' }]),
    ]),
    ...(records <= 1_000 ? originsOf(panels.map(({ run }) => run(contextOf(filters[0] as Filter)).rows)) : []),
  ];
}

/** That every figure in the rows knows its records: how many figures there are, and how many ids they name. */
function originsOf(rows: readonly unknown[]): readonly Measure[] {
  const figures = figuresWithin(rows);
  const ids = figures.reduce((sum, figure) => sum + figure.records().length, 0);
  return [
    { name: 'figures within the rows of all panels', value: figures.length, unit: '' },
    { name: 'record ids that they rest on', value: ids, unit: '' },
  ];
}

/**
 * One filter change at three sizes. Timed are the rows of all panels and the origins of every figure that a panel
 * states, as its frame asks for them; and beside that the groups that the panels count by, each with the ids in it, by
 * the app and by two libraries. The groups are checked to be the same.
 */
export async function measureScale(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of SIZES) measures.push(...(await measureSize(size)));
  return measures;
}
