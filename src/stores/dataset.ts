import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import type { CollectionName } from '@/domain/collections';
import { hasText } from '@/domain/document';
import type { Fault } from '@/domain/fault';
import type { Snapshot } from '@/domain/snapshot';
import { isFailure, type Answer } from '@/data/answer';
import { CONFIG_FILE, DEFAULT_CONFIG, readConfig, type Config } from '@/data/config';
import { IS_PORTABLE } from '@/data/edition';
import { fetchBody } from '@/data/http';
import { refreshSnapshot } from '@/data/refresh';
import { createFetchLog, faultsOf } from './fetch-log';
import { createJitter } from './jitter';

const QUERY_KEY = ['dataset'];

/**
 * The dataset shown: one frozen snapshot, checked against the server every poll interval ± 10 %, at once when the page
 * is seen again or the line is back. What cannot be renewed stays, marked; nothing here throws.
 */
export const useDatasetStore = defineStore('dataset', () => {
  const client = useQueryClient();
  const config = shallowRef<Config>(DEFAULT_CONFIG);
  const configFaults = shallowRef<readonly Fault[]>([]);
  /** Collections to fetch; documents always, for the evidence, though no panel waits for them. */
  const names = shallowRef<readonly CollectionName[]>(['documents']);
  const isAsked = computed(() => names.value.length > 1);
  const log = createFetchLog();
  const jitter = createJitter();

  /** Until it is read: a screen that starts before its server is configured when the server is there. */
  let configuring: Promise<void> | undefined = configure();
  async function configure(): Promise<void> {
    const answer = await fetchBody(CONFIG_FILE);
    if (isFailure(answer)) configuring = undefined;
    if (isFailure(answer) && configFaults.value.length > 0) return;
    const { config: read, faults } = readConfig(answer, Date.now());
    config.value = read;
    configFaults.value = faults;
    log.noteFaults(faults);
  }

  const show = (snapshot: Snapshot): void => void client.setQueryData(QUERY_KEY, snapshot);

  async function check(signal: AbortSignal): Promise<Snapshot> {
    await (configuring ??= configure());
    const ports = {
      fetchFile: async (file: string): Promise<Answer> => {
        const answer = await fetchBody(config.value.apiBase + file, { signal });
        log.countAnswer(answer);
        return answer;
      },
      pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
      now: Date.now,
      publish: show,
    };
    for (;;) {
      const asked = names.value;
      const snapshot = await refreshSnapshot(client.getQueryData<Snapshot>(QUERY_KEY), asked, ports);
      log.noteFaults(faultsOf(snapshot));
      if (asked === names.value || signal.aborted) return snapshot;
      show(snapshot);
    }
  }

  const pollMs = computed(() => config.value.pollSeconds * 1000);
  const intervalAfter = (updates: number): number => Math.round(pollMs.value * jitter(updates));
  const query = useQuery(
    computed(() => ({
      queryKey: QUERY_KEY,
      queryFn: ({ signal }: { signal: AbortSignal }) => check(signal),
      enabled: isAsked.value,
      staleTime: pollMs.value / 2,
      // What the page carries stays as it is.
      refetchInterval: IS_PORTABLE ? (false as const) : (each: { state: { dataUpdateCount: number } }) => intervalAfter(each.state.dataUpdateCount),
      shallow: true,
    })),
  );

  const snapshot = computed(() => query.data.value);
  /** When the server was last asked, epoch milliseconds; the portable edition asks none. */
  const checkedAt = computed(() => (IS_PORTABLE ? undefined : snapshot.value?.checkedAt));
  /** When the next check is due, epoch milliseconds. */
  const nextCheckAt = computed(() => {
    const updates = client.getQueryState(QUERY_KEY)?.dataUpdateCount ?? 0;
    return checkedAt.value === undefined ? undefined : checkedAt.value + intervalAfter(updates);
  });
  const documents = computed(() => snapshot.value?.collections.documents?.records ?? []);
  /** Those that can be read here, and figures taken from. */
  const texts = computed(() => documents.value.filter(hasText));

  /** Has these collections fetched from now on, beside all that were asked for before. */
  function ensure(wanted: readonly CollectionName[]): void {
    const missing = wanted.filter((name) => !names.value.includes(name));
    if (missing.length > 0) names.value = [...names.value, ...missing];
  }
  /** Checks now, unless a check is under way. */
  const refresh = async (): Promise<void> => void (await query.refetch({ cancelRefetch: false }));
  watch(names, () => {
    if (snapshot.value) void refresh();
  });

  const diagnose = () => log.diagnose(snapshot.value);

  return { snapshot, config, configFaults, documents, texts, checkedAt, nextCheckAt, ensure, refresh, diagnose };
});
