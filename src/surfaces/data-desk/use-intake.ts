import { onScopeDispose, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue';
import type { Collections } from '@/domain/collections';
import type { FileOutline, IntakeResults, TakenIn } from '@/intake/tasks';
import { isRefusal, type Refusal } from '@/intake/table';
import { createIntakePort } from '@/platform/intake-port';
import { useDraftStore, type DraftFile } from '@/stores/draft';

/** What is being made of the draft. */
export interface IntakeState {
  /** Files by the draft's id. */
  readonly files: Readonly<ShallowRef<ReadonlyMap<number, FileOutline | Refusal>>>;
  /** The last that came of it; absent = nothing yet. */
  readonly taken: Readonly<ShallowRef<TakenIn | undefined>>;
  readonly status: Readonly<ShallowRef<'idle' | 'working' | 'broken'>>;
}

/** Has the draft's files read and taken in, anew whenever they, the choices or the published data change; ends with the surface. */
export function useIntake(current: ComputedRef<Collections | undefined>): IntakeState {
  const draft = useDraftStore();
  const port = createIntakePort();
  onScopeDispose(port.end);

  const files = shallowRef<ReadonlyMap<number, FileOutline | Refusal>>(new Map());
  const taken = shallowRef<TakenIn>();
  const status = shallowRef<'idle' | 'working' | 'broken'>('idle');

  /** What the worker of the moment remembers. */
  let held = { generation: 0, ids: new Set<number>(), current: undefined as Collections | undefined };
  const heldNow = (): typeof held => (held.generation === port.generation() ? held : (held = { generation: port.generation(), ids: new Set(), current: undefined }));

  /** @returns whether it could be told what the file is. */
  async function read({ id, name, bytes, choices }: DraftFile): Promise<boolean> {
    const outcome = await port.ask({ do: 'read', id, name, bytes, choices });
    if ('fault' in outcome && outcome.fault === 'BROKEN') return false;
    const found = 'fault' in outcome ? ({ file: name, code: 'TIMEOUT' } as const) : (outcome.result as IntakeResults['read']);
    files.value = new Map(files.value).set(id, found);
    if (!isRefusal(found)) heldNow().ids.add(id);
    return true;
  }
  /** The next that the worker does not hold and may still be read: one that was given up took the others with it. */
  const nextOf = (wanted: readonly DraftFile[]): DraftFile | undefined =>
    wanted.find(({ id }) => {
      const known = files.value.get(id);
      return !heldNow().ids.has(id) && (known === undefined || !isRefusal(known));
    });

  let newest = 0;
  async function run(): Promise<void> {
    newest += 1;
    const own = newest;
    const { files: wanted, choices } = draft.draft;
    if (wanted.length === 0) {
      taken.value = undefined;
      status.value = 'idle';
      return;
    }
    status.value = 'working';
    for (let next = nextOf(wanted); next; next = nextOf(wanted)) {
      const isTold = await read(next);
      if (own !== newest) return;
      if (!isTold) return void (status.value = 'broken');
    }
    const data = current.value;
    if (!data) return;
    const ids = wanted.flatMap(({ id }) => (heldNow().ids.has(id) ? [id] : []));
    const outcome = await port.ask({ do: 'take-in', ids, ...(heldNow().current !== data && { current: data }), choices, now: Date.now() });
    if ('result' in outcome) heldNow().current = data;
    if (own !== newest) return;
    if ('result' in outcome) taken.value = outcome.result as TakenIn;
    status.value = 'result' in outcome ? 'idle' : 'broken';
  }
  watch([() => draft.draft, current], run, { immediate: true });

  return { files, taken, status };
}
