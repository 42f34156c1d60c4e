// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nextTick, type App } from 'vue';
import type { PanelQuery } from '@/analysis/panel-query';
import { useDatasetStore } from '@/stores/dataset';
import { useFilterStore } from '@/stores/filter';
import type { RowEngine } from '@/stores/row-engine';
import { useRows } from '@/stores/use-rows';
import { answerFrom, mount, publish, type Files } from './harness';

const files: Files = new Map();
vi.mock('@/data/http', () => ({ fetchBody: async (path: string) => answerFrom(files, path) }));

const observation = (id: string) => ({ id, indicator: 'i', sector: 's', period: '2020-Q1', value: 1, basis: 'illustrative' });
const place = (id: string) => ({ id, name: { zh: '区', en: 'D' }, shortName: { zh: '区', en: 'D' }, kind: 'district', adcode: null, hosts: [], tile: null });
const V1 = { observations: [observation('a')], places: [place('p')] };

type IdsQuery = PanelQuery<'observations', readonly string[]>;
const idsQuery: IdsQuery = { id: 'ids', needs: ['observations'], select: ({ observations }) => observations.map(({ id }) => id) };

const apps: App[] = [];
async function start(query: IdsQuery = idsQuery, engine?: RowEngine) {
  const mounted = await mount(() => ({ ...useRows(query, engine), dataset: useDatasetStore(), filters: useFilterStore() }));
  apps.push(mounted.app);
  return { ...mounted.result, router: mounted.router };
}
/** Waits until the first check is over. */
async function startLoaded(query?: IdsQuery) {
  const started = await start(query);
  await vi.waitFor(() => expect(started.state.value.status).not.toBe('loading'));
  return started;
}

beforeEach(() => {
  files.clear();
  publish(files, '1', V1);
});
afterEach(() => {
  for (const app of apps.splice(0)) app.unmount();
});

describe('useRows', () => {
  it('goes from loading to fresh, with what the query selects', async () => {
    const { rows, state } = await start();
    expect(state.value.status).toBe('loading');
    await vi.waitFor(() => expect(state.value.status).toBe('fresh'));
    expect(rows.value).toEqual(['a']);
  });

  it('keeps the identity of rows when a check finds nothing new', async () => {
    const { rows, dataset } = await startLoaded();
    const before = rows.value;
    publish(files, '2', { ...V1, places: [place('q')] });
    await dataset.refresh();
    await nextTick();
    expect(dataset.snapshot?.manifest?.version).toBe('2');
    expect(rows.value).toBe(before);
  });

  it('selects anew when a needed collection changes', async () => {
    const { rows, dataset } = await startLoaded();
    publish(files, '2', { ...V1, observations: [observation('a'), observation('b')] });
    await dataset.refresh();
    await vi.waitFor(() => expect(rows.value).toEqual(['a', 'b']));
  });

  it('gives the query the filter of the address, without the panel\'s own facet', async () => {
    const select = vi.fn<IdsQuery['select']>(() => []);
    const { filters } = await startLoaded({ ...idsQuery, select, ownFacet: 'sector' });
    await filters.set({ sector: ['tyres'] });
    await nextTick();
    expect(select).toHaveBeenCalledTimes(1);
    await filters.set({ level: ['national'] });
    await vi.waitFor(() => expect(select).toHaveBeenCalledTimes(2));
    expect(select.mock.lastCall?.[1]).toMatchObject({ filter: { sector: [], level: ['national'] }, dataDate: '2023' });
  });

  it('leaves out all that the panel sets itself, several parts as well', async () => {
    const select = vi.fn<IdsQuery['select']>(() => []);
    const { filters } = await startLoaded({ ...idsQuery, select, ownFacet: ['from', 'to'] });
    await filters.set({ from: '2016', to: '2018' });
    await nextTick();
    expect(select).toHaveBeenCalledTimes(1);
    expect(filters.filter).toMatchObject({ from: '2016', to: '2018' });
  });

  it('is an error with the file\'s code while the file was never read, and heals', async () => {
    files.set('api/v1/observations.json', '[{"id":');
    const { rows, state, dataset } = await startLoaded();
    expect(state.value).toMatchObject({ status: 'error', fault: { code: 'BAD_JSON', file: 'observations.json' } });
    expect(rows.value).toBeUndefined();
    publish(files, '1', V1);
    await dataset.refresh();
    await vi.waitFor(() => expect(state.value.status).toBe('fresh'));
  });

  it('keeps its rows, marked stale, when the file fails later', async () => {
    const { rows, state, dataset } = await startLoaded();
    files.set('api/v1/observations.json', { code: 'HTTP_404' });
    await dataset.refresh();
    expect(state.value).toMatchObject({ status: 'stale', fault: { code: 'HTTP_404' } });
    expect(rows.value).toEqual(['a']);
  });

  it('does not wait for the documents', async () => {
    const { state, dataset } = await startLoaded();
    expect(dataset.snapshot?.collections.documents?.fault?.code).toBe('HTTP_404');
    expect(state.value.status).toBe('fresh');
  });

  it('says PANEL_FAILED with what was thrown when the selection throws', async () => {
    const error = new Error('boom');
    const { state } = await startLoaded({ ...idsQuery, select: () => { throw error; } });
    expect(state.value).toMatchObject({ status: 'error', fault: { code: 'PANEL_FAILED', file: 'ids' }, failed: error });
  });

  it('keeps the last good rows when a later selection throws', async () => {
    const { rows, state, filters } = await startLoaded({
      ...idsQuery,
      select: (_, { filter }) => {
        if (filter.q !== '') throw new Error('boom');
        return ['good'];
      },
    });
    await filters.set({ q: 'x' });
    await vi.waitFor(() => expect(state.value.status).toBe('stale'));
    expect(state.value.fault?.code).toBe('PANEL_FAILED');
    expect(rows.value).toEqual(['good']);
    await filters.reset();
    await vi.waitFor(() => expect(state.value.status).toBe('fresh'));
  });

  it('N18 · shows the newest of two computations, in whatever order they end', async () => {
    const ends: ((rows: readonly string[]) => void)[] = [];
    const engine = { run: () => new Promise<readonly string[]>((resolve) => void ends.push(resolve)) } as unknown as RowEngine;
    const { rows, filters } = await start(idsQuery, engine);
    await vi.waitFor(() => expect(ends).toHaveLength(1));
    await filters.set({ q: 'x' });
    await vi.waitFor(() => expect(ends).toHaveLength(2));
    ends[1]?.(['newer']);
    ends[0]?.(['older']);
    await vi.waitFor(() => expect(rows.value).toEqual(['newer']));
  });
});
