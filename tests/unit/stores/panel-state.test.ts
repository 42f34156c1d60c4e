import { describe, expect, it } from 'vitest';
import type { Fault } from '@/domain/fault';
import type { Snapshot } from '@/domain/snapshot';
import { panelState } from '@/stores/panel-state';

const fault = (code: Fault['code'], file = 'titles.json'): Fault => ({ code, file, since: 0 });
const good = { records: [], quarantined: [], confirmedAt: 10_000 };
const snapshot = (collections: Snapshot['collections'], manifestFault?: Fault): Snapshot => ({
  collections,
  checkedAt: 20_000,
  news: new Set(),
  ...(manifestFault && { manifestFault }),
});
const NEEDS = ['titles', 'pilots'] as const;
const ROWS = { hasRows: true };

describe('panelState', () => {
  it('loads until there is a snapshot, its files and its rows', () => {
    expect(panelState(undefined, NEEDS, { hasRows: false }, 0).status).toBe('loading');
    expect(panelState(snapshot({ titles: good }), NEEDS, { hasRows: false }, 0).status).toBe('loading');
    expect(panelState(snapshot({ titles: good, pilots: good }), NEEDS, { hasRows: false }, 0).status).toBe('loading');
  });

  it('is fresh with its rows, and as old as its oldest file', () => {
    const state = panelState(snapshot({ titles: good, pilots: { ...good, confirmedAt: 5_000 } }), NEEDS, ROWS, 20_000);
    expect(state).toMatchObject({ status: 'fresh', ageS: 15, confirmedAt: 5_000 });
    expect(state).not.toHaveProperty('fault');
  });

  it('is never younger than nothing when the clock was set back', () => {
    expect(panelState(snapshot({ titles: good, pilots: good }), NEEDS, ROWS, 0).ageS).toBe(0);
  });

  it('is stale when a file it needs fails and the last good records are shown', () => {
    const state = panelState(snapshot({ titles: { ...good, fault: fault('TIMEOUT') }, pilots: good }), NEEDS, ROWS, 20_000);
    expect(state).toMatchObject({ status: 'stale', fault: { code: 'TIMEOUT' } });
  });

  it('N03, N15 · has no mark for what only the last check met, but for what outlived one, and for an earlier visit’s data', () => {
    const stale = (since: number, more: Partial<Snapshot> = {}) => panelState({ ...snapshot({ titles: good, pilots: good }, { ...fault('NETWORK'), since }), ...more }, NEEDS, ROWS, 20_000);
    expect(stale(20_000)).toMatchObject({ status: 'stale', isMarked: false });
    expect(stale(19_999)).toMatchObject({ status: 'stale', isMarked: true });
    expect(stale(20_000, { recalled: true })).toMatchObject({ status: 'stale', isMarked: true });
  });

  it('is an error, named by the file never loaded, when one of its files has no records', () => {
    const state = panelState(snapshot({ titles: { ...good, fault: fault('TIMEOUT') }, pilots: { quarantined: [], fault: fault('HTTP_404', 'pilots.json') } }), NEEDS, { hasRows: false }, 0);
    expect(state).toMatchObject({ status: 'error', fault: { code: 'HTTP_404', file: 'pilots.json' } });
  });

  it('does not mind faults of files it does not need', () => {
    const state = panelState(snapshot({ titles: good, pilots: good, documents: { quarantined: [], fault: fault('HTTP_500') } }), NEEDS, ROWS, 0);
    expect(state.status).toBe('fresh');
  });

  it('suffers from a failing manifest, whatever its files say', () => {
    const manifest = fault('NEWER_SCHEMA', 'manifest.json');
    expect(panelState(snapshot({}, manifest), NEEDS, { hasRows: false }, 0)).toMatchObject({ status: 'error', fault: manifest });
    expect(panelState(snapshot({ titles: good, pilots: good }, manifest), NEEDS, ROWS, 0)).toMatchObject({ status: 'stale', fault: manifest });
  });

  it('counts records left out, of those in its files', () => {
    const leftOut = [{ collection: 'titles', index: 1, field: 'name', reason: 'missing' }] as const;
    const record = {} as NonNullable<NonNullable<Snapshot['collections']['pilots']>['records']>[number];
    const state = panelState(snapshot({ titles: { ...good, quarantined: leftOut }, pilots: { ...good, records: [record, record] } }), NEEDS, ROWS, 0);
    expect(state).toMatchObject({ leftOut, total: 3, status: 'fresh' });
  });

  it('is an error when its selection fails, stale when it has older rows', () => {
    const failed = { error: new Error('boom'), fault: fault('PANEL_FAILED', 'landing') };
    const loaded = snapshot({ titles: good, pilots: good });
    expect(panelState(loaded, NEEDS, { hasRows: false, failed }, 0)).toMatchObject({ status: 'error', fault: failed.fault, failed: failed.error });
    expect(panelState(loaded, NEEDS, { hasRows: true, failed }, 0).status).toBe('stale');
  });
});
