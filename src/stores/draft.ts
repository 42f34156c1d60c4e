import { useBroadcastChannel } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, shallowRef, watch } from 'vue';
import type { IntakeChoices } from '@/intake/intake';
import type { ReadChoices } from '@/intake/table';
import { dropData, keepData, ownKey, readData } from '@/platform/kept-data';

/** Under which name this browser keeps it. */
const KEPT = 'draft';
/** Steps that can be undone. */
const MOST_STEPS = 100;

/** A file that was dropped, and how it is to be read. */
export interface DraftFile {
  /** Another one for each file that this window has had, and for each way that one is read. */
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: ReadChoices;
}
/** What a person has brought and decided. */
interface Draft {
  readonly files: readonly DraftFile[];
  readonly choices: IntakeChoices;
}
const NOTHING: Draft = { files: [], choices: {} };

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === 'object' && kept !== null && 'files' in kept && Array.isArray(kept.files) && kept.files.every(({ bytes }: Partial<DraftFile>) => bytes instanceof Uint8Array) && 'choices' in kept;

/**
 * New data that are being brought in: files and decisions, kept in this browser until they are thrown away, each step of
 * which can be undone. Where the browser keeps nothing they are there until the page closes.
 */
export const useDraftStore = defineStore('draft', () => {
  let lastId = 0;
  const nextId = (): number => (lastId += 1);
  const steps = shallowRef<readonly Draft[]>([NOTHING]);
  const at = shallowRef(0);
  const draft = computed(() => steps.value[at.value] ?? NOTHING);
  const isLoaded = shallowRef(false);
  /** Whether it will be there at the next visit. */
  const isLasting = shallowRef(true);

  /** Another window of this browser has changed the draft that both keep. */
  const isChangedElsewhere = shallowRef(false);
  const { data: heard, post } = useBroadcastChannel<number, number>({ name: ownKey(KEPT) });
  watch(heard, () => {
    isChangedElsewhere.value = true;
  });

  async function save(): Promise<void> {
    isChangedElsewhere.value = false;
    const { files, choices } = draft.value;
    if (files.length === 0) await dropData([KEPT]);
    isLasting.value = files.length === 0 || (await keepData({ [KEPT]: { files, choices } })) === 'kept';
    if (isLasting.value) post(Date.now());
  }
  /** Goes on with what is kept; what was done here before is forgotten. */
  async function load(): Promise<void> {
    const kept = await readData(KEPT);
    // On a slow disk files may have come before it was read: they go in beside what is kept.
    const meanwhile = isLoaded.value ? [] : draft.value.files;
    isChangedElsewhere.value = false;
    isLoaded.value = true;
    if (meanwhile.length > 0 && !isDraft(kept)) return;
    steps.value = [isDraft(kept) ? { ...kept, files: kept.files.map((file) => ({ ...file, id: nextId() })) } : NOTHING];
    at.value = 0;
    if (meanwhile.length > 0) add(meanwhile);
  }

  function step(next: Draft): void {
    steps.value = [...steps.value.slice(0, at.value + 1), next].slice(-MOST_STEPS);
    at.value = steps.value.length - 1;
    void save();
  }
  function move(by: 1 | -1): void {
    at.value = Math.min(Math.max(at.value + by, 0), steps.value.length - 1);
    void save();
  }

  /** Takes files in beside those that are there; one of a name that is there takes its place. */
  function add(files: readonly Pick<DraftFile, 'name' | 'bytes'>[]): void {
    const names = new Set(files.map(({ name }) => name));
    const added = files.map((file): DraftFile => ({ ...file, id: nextId(), choices: {} }));
    step({ ...draft.value, files: [...draft.value.files.filter(({ name }) => !names.has(name)), ...added] });
  }
  function remove(id: number): void {
    step({ ...draft.value, files: draft.value.files.filter((file) => file.id !== id) });
  }
  /** Has a file read otherwise. */
  function readAs(id: number, choices: ReadChoices): void {
    step({ ...draft.value, files: draft.value.files.map((file) => (file.id === id ? { ...file, id: nextId(), choices: { ...file.choices, ...choices } } : file)) });
  }
  function choose(choices: IntakeChoices): void {
    step({ ...draft.value, choices: { ...draft.value.choices, ...choices } });
  }
  const clear = (): void => step(NOTHING);

  return {
    draft,
    isLoaded,
    isLasting,
    isChangedElsewhere,
    canUndo: computed(() => at.value > 0),
    canRedo: computed(() => at.value < steps.value.length - 1),
    load,
    /** Has the draft of this window stand, whatever another has made of it. */
    save,
    add,
    remove,
    readAs,
    choose,
    clear,
    undo: () => move(-1),
    redo: () => move(1),
  };
});
