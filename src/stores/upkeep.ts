import { defineStore } from 'pinia';
import { shallowReactive } from 'vue';

/** Something about this screen itself that is worth a line beside the data's state, with what can be done. */
export interface UpkeepNote {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Notes on this screen itself, by who made them; the first one is shown. */
export const useUpkeepStore = defineStore('upkeep', () => {
  const notes = shallowReactive(new Map<string, UpkeepNote>());
  /** Puts a note there, or takes it away. */
  function note(from: string, now: UpkeepNote | undefined): void {
    if (now) notes.set(from, now);
    else notes.delete(from);
  }
  return { notes, note };
});
