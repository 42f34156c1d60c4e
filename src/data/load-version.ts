import { COLLECTION_NAMES, type Collections } from '@/domain/collections';
import type { Fault } from '@/domain/fault';
import type { Manifest } from '@/domain/manifest';
import type { Answer } from './answer';
import { refreshSnapshot } from './refresh';

/** A version of the data, whole. */
export interface LoadedVersion {
  readonly manifest: Manifest;
  readonly data: Collections;
}

/** Loads a version from its folder: all of it, by the checksums of its own manifest, or the first fault. Never throws. */
export async function loadVersion(fetchFile: (file: string) => Promise<Answer>, pause: (ms: number) => Promise<void>, now: () => number): Promise<LoadedVersion | { readonly fault: Fault }> {
  const { manifest, manifestFault, collections } = await refreshSnapshot(undefined, COLLECTION_NAMES, { fetchFile, pause, now, publish: () => undefined });
  const states = COLLECTION_NAMES.map((name) => [name, collections[name]] as const);
  const fault = (code: Fault['code'], file: string): { readonly fault: Fault } => ({ fault: { code, file, since: now() } });
  if (!manifest) return manifestFault ? { fault: manifestFault } : fault('EMPTY', 'manifest.json');
  for (const [name, state] of states) {
    if (state?.fault) return { fault: state.fault };
    // A file edited by hand is shown on the wall with a word; of a version that is kept it is no part.
    if (!state?.records || state.unlisted) return fault('BAD_HASH', `${name}.json`);
  }
  return { manifest, data: Object.fromEntries(states.map(([name, state]) => [name, state?.records ?? []])) as unknown as Collections };
}
