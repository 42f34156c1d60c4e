import type { CollectionName } from '@/domain/collections';
import type { Fault, Quarantined } from '@/domain/fault';
import type { Snapshot } from '@/domain/snapshot';

/** How a panel stands; that its rows are empty is for the panel to say. */
export interface PanelState {
  /** `stale`: last good rows, with a fault; `error`: a fault and nothing to show. */
  readonly status: 'loading' | 'fresh' | 'stale' | 'error';
  readonly fault?: Fault;
  /** The fault is worth a mark: it has outlived the check that first met it, or the rows are an earlier visit's. */
  readonly isMarked: boolean;
  /** Seconds since the oldest of its files was confirmed; 0 while nothing was. */
  readonly ageS: number;
  /** When that was, epoch milliseconds. */
  readonly confirmedAt?: number;
  /** Records of its files that were left out, and how many those files hold in all. */
  readonly leftOut: readonly Quarantined[];
  readonly total: number;
  /** What `select` threw, where it did. */
  readonly failed?: unknown;
}

/** What the selection of rows has come to. */
export interface Selection {
  readonly hasRows: boolean;
  readonly failed?: { readonly error: unknown; readonly fault: Fault };
}

/** Whether a fault has outlived the check that first met it: a mark for what the next check mends would only flicker. */
export function isLasting({ since }: Pick<Fault, 'since'>, { checkedAt, recalled }: Pick<Snapshot, 'checkedAt' | 'recalled'>): boolean {
  return recalled === true || checkedAt > since;
}

function firstFault(snapshot: Snapshot, needs: readonly CollectionName[]): Fault | undefined {
  if (snapshot.manifestFault) return snapshot.manifestFault;
  const faulty = needs.flatMap((name) => snapshot.collections[name] ?? []).filter((state) => state.fault);
  return (faulty.find((state) => !state.records) ?? faulty[0])?.fault;
}

function loadedStatus({ hasRows, failed }: Selection, isFaulty: boolean): PanelState['status'] {
  if (hasRows) return isFaulty ? 'stale' : 'fresh';
  return failed ? 'error' : 'loading';
}

/** The state of a panel that needs these collections, at a moment (epoch milliseconds). */
export function panelState(snapshot: Snapshot | undefined, needs: readonly CollectionName[], selection: Selection, now: number): PanelState {
  if (!snapshot) return { status: 'loading', isMarked: false, ageS: 0, leftOut: [], total: 0 };
  const states = needs.map((name) => snapshot.collections[name]);
  const isLoaded = states.every((state) => state?.records);
  const times = states.flatMap((state) => state?.confirmedAt ?? []);
  const confirmedAt = times.length > 0 ? Math.min(...times) : undefined;
  const leftOut = states.flatMap((state) => state?.quarantined ?? []);
  const total = states.reduce((sum, state) => sum + (state?.records?.length ?? 0), 0) + leftOut.length;
  const { failed } = selection;
  const fault = firstFault(snapshot, needs) ?? failed?.fault;
  const status = isLoaded ? loadedStatus(selection, fault !== undefined) : fault ? 'error' : 'loading';
  return {
    status,
    ...(fault && status !== 'loading' && { fault }),
    isMarked: fault !== undefined && (fault === failed?.fault || isLasting(fault, snapshot)),
    ageS: confirmedAt === undefined ? 0 : Math.max(0, Math.round((now - confirmedAt) / 1000)),
    ...(confirmedAt !== undefined && { confirmedAt }),
    leftOut,
    total,
    ...(failed && { failed: failed.error }),
  };
}
