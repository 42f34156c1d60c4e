import { newsIn } from '@/analysis/news';
import type { CollectionName } from '@/domain/collections';
import type { Manifest } from '@/domain/manifest';
import type { RecordId } from '@/domain/record-id';
import type { Snapshot } from '@/domain/snapshot';
import { faultOf, isFailure, isRefusal, type Answer } from './answer';
import { fileOf, partsToAsk, readArrival, type AnyState, type Answers, type Arrival } from './arrival';
import { askAll, type AskPorts } from './ask';
import { deepFreeze } from './freeze';
import { parseManifest } from './parse-manifest';
import { lateness, settleHeld, settleSteady, settleSwapped } from './settle';

export interface RefreshPorts extends AskPorts {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Takes what a first load has so far, when some files are slow: they must not hold up the others. */
  readonly publish: (interim: Snapshot) => void;
  /** What an earlier visit kept, for a first load that finds no server; never throws. */
  readonly recall?: () => Promise<Snapshot | undefined>;
}

const MANIFEST_FILE = 'manifest.json';
const PATIENCE_MS = 1_000;

const NO_NEWS: ReadonlySet<RecordId> = new Set();

const NOTHING_SHOWN: AnyState = { quarantined: [] };

function isSameVersion(a: Manifest, b: Manifest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is new in a collection; nothing where it was never shown before. */
function newsOf(before: AnyState | undefined, after: AnyState): RecordId[] {
  return !before?.records || before.records === after.records ? [] : newsIn(before.records, after.records ?? []);
}

/** Decides for all files at once whether a newer version is swapped in, held back, or whether the version stays. */
function settleAll(shown: Manifest | undefined, next: Manifest, arrivals: readonly Arrival[], now: number) {
  if (!shown || isSameVersion(shown, next)) {
    const manifest = shown ?? next;
    return { manifest, swapped: false, states: arrivals.map((arrival) => settleSteady(arrival, manifest, now)) };
  }
  for (const arrival of arrivals) {
    const failure = lateness(arrival, next);
    if (!failure) continue;
    const late = { file: arrival.file, failure };
    return { manifest: shown, swapped: false, states: arrivals.map((one) => settleHeld(one, { shown, next }, late, now)) };
  }
  return { manifest: next, swapped: true, states: arrivals.map((arrival) => settleSwapped(arrival, next, now)) };
}

/** Those of some collections that are asked for: the others would stay at a version that goes. */
function only(collections: Snapshot['collections'], names: readonly CollectionName[]): Partial<Record<CollectionName, AnyState>> {
  return Object.fromEntries(names.flatMap((name) => (collections[name] ? [[name, collections[name]]] : [])));
}

/** The snapshot after a check; names without an answer yet stay as they are. */
function assemble(before: Snapshot | undefined, names: readonly CollectionName[], answers: Answers, now: number): Snapshot {
  const answer = answers.get(MANIFEST_FILE);
  const serverTime = answer && !isFailure(answer) ? answer.serverTime : undefined;
  const check = { checkedAt: now, ...(serverTime !== undefined && { serverTime }) };
  const next = parseManifest(answer ?? { code: 'EMPTY' });
  if (isFailure(next)) {
    // Whoever may not see the data sees none that an earlier reader left.
    const shown = before?.recalled && isRefusal(next) ? undefined : before;
    const { manifest, recalled, collections = {}, news = NO_NEWS, manifestFault: lasting } = shown ?? {};
    const manifestFault = faultOf(next, MANIFEST_FILE, lasting, now);
    return deepFreeze({ ...(manifest && { manifest }), ...(recalled && { recalled }), manifestFault, collections, news, ...check });
  }
  const states: Partial<Record<CollectionName, AnyState>> = before?.recalled ? only(before.collections, names) : { ...before?.collections };
  const arrivals = names.flatMap((name) => readArrival(name, next, answers, states[name] ?? NOTHING_SHOWN) ?? []);
  const settled = settleAll(before?.manifest, next, arrivals, now);
  const kept = settled.swapped ? NO_NEWS : (before?.news ?? NO_NEWS);
  const more = arrivals.flatMap(({ name }, index) => {
    const state = settled.states[index] ?? NOTHING_SHOWN;
    const ids = newsOf(states[name], state);
    states[name] = state;
    return ids;
  });
  // The same set while it says the same, so that a check without news repaints nothing.
  const news = more.length === 0 ? kept : new Set([...kept, ...more]);
  return deepFreeze({ manifest: settled.manifest, collections: states as Snapshot['collections'], news, ...check });
}

/** Further parts of the collections that are in parts, where they are still to be asked for. */
function partsWanted(before: Snapshot | undefined, names: readonly CollectionName[], answers: Answers): readonly string[] {
  const manifest = parseManifest(answers.get(MANIFEST_FILE) ?? { code: 'EMPTY' });
  return isFailure(manifest) ? [] : names.flatMap((name) => partsToAsk(name, manifest, answers, before?.collections[name] ?? NOTHING_SHOWN));
}

/**
 * Asks the server for the manifest and all named collections, and gives the dataset to show from now on.
 *
 * A version is shown whole or not at all: a newer one is swapped in when every file shown has arrived, parses and has
 * the checksum of its manifest; further parts of a collection are asked for only when the manifest lists other ones than
 * those shown. Until then, and on any fault, the last good records stay, marked with the fault.
 * Unchanged files keep the identity of their records. Everything is frozen; never throws.
 */
export async function refreshSnapshot(
  previous: Snapshot | undefined,
  names: readonly CollectionName[],
  ports: RefreshPorts,
): Promise<Snapshot> {
  const files = [MANIFEST_FILE, ...names.map(fileOf)];
  const answers = new Map<string, Answer>();
  const ask = async (): Promise<void> => {
    await askAll(files, previous === undefined, ports, answers);
    await askAll(partsWanted(previous, names, answers), previous === undefined, ports, answers);
  };
  const done = ask();
  let before = previous;
  /** What to go on from: where the server has nothing to show, what was kept. */
  const base = async (): Promise<Snapshot | undefined> => {
    const answer = answers.get(MANIFEST_FILE);
    const isUsed = before?.manifest || !answer || isRefusal(answer) || !isFailure(parseManifest(answer));
    return isUsed ? before : ((await ports.recall?.()) ?? before);
  };
  if (!previous?.manifest) {
    await Promise.race([done, ports.pause(PATIENCE_MS)]);
    if (answers.has(MANIFEST_FILE) && (answers.size < files.length || partsWanted(previous, names, answers).length > 0)) {
      before = assemble(await base(), names, answers, ports.now());
      ports.publish(before);
    }
  }
  await done;
  return assemble(await base(), names, answers, ports.now());
}
