import { createHash } from 'node:crypto';
import type { Answer } from '@/data/answer';
import { refreshSnapshot } from '@/data/refresh';
import type { CollectionName } from '@/domain/collections';
import type { Snapshot } from '@/domain/snapshot';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Numbers between 0 and 1 that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A dataset of empty collections, checked again and again by the product's own refresh, with no network between. */
export function emptyDataset(names: readonly CollectionName[]) {
  const files: Record<string, { count: number; sha256: string }> = Object.fromEntries(names.map((name) => [name, { count: 0, sha256: sha256('[]') }]));
  const manifest = JSON.stringify({ schemaVersion: 1, version: '1', dataDate: '2023', files });
  let shown: Snapshot | undefined;
  let now = 0;
  const server = {
    requests: 0,
    /** What stands between; by default nothing. */
    interfere: (_file: string): Answer | undefined => undefined,
    async check(): Promise<Snapshot> {
      now += 30_000;
      shown = await refreshSnapshot(shown, names, {
        fetchFile: async (file) => {
          server.requests += 1;
          const text = file === 'manifest.json' ? manifest : '[]';
          return server.interfere(file) ?? { text, sha256: sha256(text) };
        },
        pause: async () => undefined,
        now: () => now,
        publish: () => undefined,
      });
      return shown;
    },
  };
  return server;
}
