import type { Change } from '@/domain/change';
import type { CollectionName } from '@/domain/collections';
import type { CollectionState, Snapshot } from '@/domain/snapshot';
import { apply } from './diff';

type State = CollectionState<CollectionName>;

/** Told in every file that is made of it, its name included. */
const MARK = '-draft';

/**
 * What a draft makes of each dataset that the server gives: its changes upon it, under a version of its own. A list that is
 * the same as before gives the same list again, so that nothing is drawn anew when the server is asked in vain.
 */
export function overlayOf(changes: readonly Change[]): (snapshot: Snapshot) => Snapshot {
  const known = new WeakMap<object, State['records']>();
  const touched = new Set(changes.map(({ collection }) => collection));

  function changed(name: CollectionName, state: State): State {
    if (!state.records || !touched.has(name)) return state;
    const records = known.get(state.records) ?? apply(changes, { [name]: state.records })[name];
    known.set(state.records, records);
    return { ...state, ...(records && { records }) };
  }
  return ({ manifest, collections, ...snapshot }) => {
    const states = Object.entries(collections).map(([name, state]) => [name, changed(name as CollectionName, state)] as const);
    return { ...snapshot, ...(manifest && { manifest: { ...manifest, version: manifest.version + MARK } }), collections: Object.fromEntries(states) };
  };
}
