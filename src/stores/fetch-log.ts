import type { CollectionName } from '@/domain/collections';
import type { Fault } from '@/domain/fault';
import type { Snapshot } from '@/domain/snapshot';
import { isFailure, type Answer } from '@/data/answer';

const KEPT_ERRORS = 20;

/** What `window.__diag()` tells of fetching. */
export interface FetchDiagnosis {
  /** Version of the dataset shown. */
  readonly dataset: string | undefined;
  readonly fetches: { readonly isChecking: boolean; readonly underWay: number; readonly requests: number; readonly failures: number };
  /** When each collection was last confirmed, epoch milliseconds. */
  readonly lastGood: Readonly<Partial<Record<CollectionName, number>>>;
  /** The latest faults, newest last, one entry an outage of a file. */
  readonly errors: readonly Fault[];
}

/** Counts requests and keeps the latest faults; bounded, so that it can run for weeks. */
export function createFetchLog() {
  let underWay = 0;
  let requests = 0;
  let failures = 0;
  let errors: readonly Fault[] = [];
  const isKnown = (fault: Fault): boolean => errors.some(({ file, code, since }) => file === fault.file && code === fault.code && since === fault.since);
  return {
    async count(asked: Promise<Answer>): Promise<Answer> {
      underWay += 1;
      const answer = await asked;
      underWay -= 1;
      requests += 1;
      if (isFailure(answer)) failures += 1;
      return answer;
    },
    noteFaults(faults: readonly Fault[]): void {
      errors = [...errors, ...faults.filter((fault) => !isKnown(fault))].slice(-KEPT_ERRORS);
    },
    diagnose(snapshot: Snapshot | undefined, isChecking: boolean): FetchDiagnosis {
      const states = Object.entries(snapshot?.collections ?? {});
      const lastGood = Object.fromEntries(states.flatMap(([name, state]) => (state.confirmedAt === undefined ? [] : [[name, state.confirmedAt]])));
      return { dataset: snapshot?.manifest?.version, fetches: { isChecking, underWay, requests, failures }, lastGood, errors };
    },
  };
}

/** All faults of a snapshot, the manifest's first. */
export function faultsOf(snapshot: Snapshot): Fault[] {
  const states = Object.values(snapshot.collections);
  return [...(snapshot.manifestFault ? [snapshot.manifestFault] : []), ...states.flatMap((state) => state.fault ?? [])];
}
