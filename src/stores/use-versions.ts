import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef, type Ref } from 'vue';
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

/** One version whole: the one in use as it is at hand, an earlier one loaded when it is asked for, and kept; one that cannot be had is asked for again by `retry`. */
export function useVersion(
  asked: Ref<ServerVersion | undefined>,
  inUse: () => LoadedVersion | undefined,
): {
  readonly loaded: ComputedRef<LoadedVersion | undefined>;
  readonly fault: ComputedRef<Fault | undefined>;
  readonly retry: () => void;
} {
  const dataset = useDatasetStore();
  const isEarlier = computed(() => asked.value !== undefined && asked.value.path !== '');
  const query = useQuery(
    computed(() => {
      const base = dataset.config.apiBase + (asked.value?.path ?? '');
      return {
        queryKey: ['version', base],
        enabled: isEarlier.value,
        staleTime: Infinity,
        queryFn: ({ signal }: { signal: AbortSignal }) => loadVersion((file) => fetchBody(base + file, { signal }), pause, Date.now),
      };
    }),
  );
  const outcome = computed(() => (isEarlier.value ? query.data.value : asked.value && inUse()));
  return {
    loaded: computed(() => (outcome.value && 'data' in outcome.value ? outcome.value : undefined)),
    fault: computed(() => (outcome.value && 'fault' in outcome.value ? outcome.value.fault : undefined)),
    retry: () => void query.refetch(),
  };
}
