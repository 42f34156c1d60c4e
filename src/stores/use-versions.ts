import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { fetchBody } from '@/data/http';
import { loadVersion, type LoadedVersion } from '@/data/load-version';
import type { Fault } from '@/domain/fault';
import { useDatasetStore } from './dataset';

/** A version of the data that the server has. */
export interface ServerVersion {
  readonly version: string;
  readonly dataDate: string;
  /** Its folder beside the manifest; '' = the one in use. */
  readonly path: string;
}

/** The versions that the server has, the one in use first. */
export function useServerVersions(): ComputedRef<readonly ServerVersion[]> {
  const dataset = useDatasetStore();
  return computed(() => {
    const manifest = dataset.published?.manifest;
    return manifest ? [{ version: manifest.version, dataDate: manifest.dataDate, path: '' }, ...(manifest.versions ?? [])] : [];
  });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** One version whole, loaded when it is asked for and kept; one that cannot be had is asked for again by `retry`. */
export function useVersion(asked: () => ServerVersion | undefined): {
  readonly loaded: ComputedRef<LoadedVersion | undefined>;
  readonly fault: ComputedRef<Fault | undefined>;
  readonly retry: () => void;
} {
  const dataset = useDatasetStore();
  const query = useQuery(
    computed(() => {
      const one = asked();
      const base = dataset.config.apiBase + (one?.path ?? '');
      return {
        queryKey: ['version', base, one?.version],
        enabled: one !== undefined,
        staleTime: Infinity,
        queryFn: ({ signal }: { signal: AbortSignal }) => loadVersion((file) => fetchBody(base + file, { signal }), pause, Date.now),
      };
    }),
  );
  return {
    loaded: computed(() => (query.data.value && 'data' in query.data.value ? query.data.value : undefined)),
    fault: computed(() => (query.data.value && 'fault' in query.data.value ? query.data.value.fault : undefined)),
    retry: () => void query.refetch(),
  };
}
