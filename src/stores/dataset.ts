import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import type { CollectionName } from '@/domain/collections';
import { hasText } from '@/domain/document';
import type { Fault } from '@/domain/fault';
import type { Snapshot } from '@/domain/snapshot';
import { isFailure, isRefusal, type Answer } from '@/data/answer';
import { CONFIG_FILE, DEFAULT_CONFIG, readConfig, type Config } from '@/data/config';
import { IS_PORTABLE } from '@/data/edition';
import { fetchBody } from '@/data/http';
import { refreshSnapshot } from '@/data/refresh';
import { readInWindow } from '@/platform/window-storage';
import { useDisplayStore } from './display';
import { createFetchLog, faultsOf } from './fetch-log';
import { createJitter } from './jitter';

const QUERY_KEY = ['dataset'];
/** Under which name this window keeps the draft that it tries. */
export const TRIAL_KEY = 'reman-valley-trial';
/** So long a first load may show nothing, where something was kept. */
const PATIENCE_MS = 1_000;
/** So long a first load that finds no server waits for what was kept before it says so; on a slow disk that comes later. */
const RECALL_MS = 1_500;
/** A check that takes longer is worth a word. */
const SLOW_MS = 3_000;
/** How much rarer a page that nobody sees asks, unless it is a kiosk's. */
const HIDDEN_FACTOR = 10;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The dataset shown: one frozen snapshot, checked against the server every poll interval ± 10 %, at once when the page
 * is seen again or the line is back, seldom while nobody sees it, and not before a server wants to be asked again. What
 * cannot be renewed stays, marked; a first load without a server shows what an earlier visit kept. Nothing here throws.
 */
export const useDatasetStore = defineStore('dataset', () => {
  const client = useQueryClient();
  const display = useDisplayStore();
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
  const shown = (): Snapshot | undefined => client.getQueryData<Snapshot>(QUERY_KEY);

  let recalled: Promise<Snapshot | undefined> | undefined;
  /** What an earlier visit kept, read once, with its configuration where there is none of today. */
  const recall = (): Promise<Snapshot | undefined> => (recalled ??= readRecalled().catch(() => undefined));
  async function readRecalled(): Promise<Snapshot | undefined> {
    const kept = IS_PORTABLE ? undefined : await (await import('./recall')).recallDataset();
    if (kept && config.value === DEFAULT_CONFIG) config.value = kept.config;
    return kept?.snapshot;
  }
  /** Shows what was kept while a server lets a first load wait, or as soon as a slow disk gives it; not to whom the server refuses. */
  async function bridge(): Promise<void> {
    await pause(PATIENCE_MS);
    const kept = shown()?.manifest ? undefined : await recall();
    const { manifest, manifestFault, checkedAt = Date.now() } = shown() ?? {};
    if (!kept || manifest || (manifestFault && isRefusal(manifestFault))) return;
    const waiting = { code: navigator.onLine ? 'TIMEOUT' : 'OFFLINE', file: 'manifest.json', since: checkedAt } as const;
    show({ ...kept, checkedAt, manifestFault: manifestFault ?? waiting });
  }

  /** Milliseconds that the server asked to be left alone, at the last check. */
  const wait = shallowRef(0);
  /** A check has been under way for longer than one should be. */
  const isSlow = shallowRef(false);
  async function check(signal: AbortSignal): Promise<Snapshot> {
    const timer = setTimeout(() => {
      isSlow.value = true;
    }, SLOW_MS);
    if (!shown()) void bridge();
    try {
      await (configuring ??= configure());
      wait.value = 0;
      return await checkFiles(signal);
    } finally {
      clearTimeout(timer);
      isSlow.value = false;
    }
  }
  async function checkFiles(signal: AbortSignal): Promise<Snapshot> {
    const ports = {
      fetchFile: async (file: string): Promise<Answer> => {
        const answer = await log.count(fetchBody(config.value.apiBase + file, { signal }));
        if (isFailure(answer)) wait.value = Math.max(wait.value, 1000 * (answer.retryAfterS ?? 0));
        return answer;
      },
      pause,
      now: Date.now,
      publish: show,
      recall: () => Promise.race([recall(), pause(RECALL_MS).then(() => undefined)]),
    };
    for (;;) {
      const asked = names.value;
      const snapshot = await refreshSnapshot(shown(), asked, ports);
      log.noteFaults(faultsOf(snapshot));
      if (asked === names.value || signal.aborted) return snapshot;
      show(snapshot);
    }
  }

  const pollMs = computed(() => config.value.pollSeconds * 1000);
  const isUnseen = (): boolean => document.hidden && !display.kiosk;
  /** Until the next check, milliseconds. */
  const intervalAfter = (updates: number): number => Math.max(wait.value, Math.round(pollMs.value * jitter(updates) * (isUnseen() ? HIDDEN_FACTOR : 1)));
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

  /** As the server has it. */
  const published = computed(() => query.data.value);
  /** Whether a draft is tried in this window; what it makes of the dataset comes late, and until then nothing is shown. */
  const isTrial = shallowRef(readInWindow(TRIAL_KEY) !== undefined);
  const overlay = shallowRef<(snapshot: Snapshot) => Snapshot>();
  const snapshot = computed(() => (isTrial.value ? published.value && overlay.value?.(published.value) : published.value));
  /** When the server was last asked, epoch milliseconds; the portable edition asks none. */
  const checkedAt = computed(() => (IS_PORTABLE ? undefined : published.value?.checkedAt));
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
    if (published.value) void refresh();
  });

  const diagnose = () => log.diagnose(snapshot.value, query.isFetching.value);

  return { snapshot, published, isTrial, overlay, config, configFaults, documents, texts, checkedAt, nextCheckAt, isSlow, ensure, refresh, diagnose };
});
