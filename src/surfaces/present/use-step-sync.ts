import { useBroadcastChannel } from '@vueuse/core';
import { watch, type Ref } from 'vue';

/** A step that one side went to; without one, the question where the other side is. */
interface StepNote {
  readonly from: 'stage' | 'presenter';
  readonly story: string;
  readonly step?: number;
}

interface StepSync {
  readonly side: () => StepNote['from'];
  readonly story: Ref<string>;
  readonly current: () => number;
  /** Whether the story is there, so that an answer can be followed. */
  readonly isReady: () => boolean;
  /** Goes where the other side went. */
  readonly follow: (step: number) => void;
}

/**
 * Keeps the stage and the presenter's window of one story at one step, within one browser and without a server. Each
 * hears the other side alone; one that opens asks where the other is, so that either can be closed and opened again.
 * @returns says to the other side where this one went.
 */
export function useStepSync({ side, story, current, isReady, follow }: StepSync): (step: number) => void {
  const { channel, data, post } = useBroadcastChannel<StepNote, StepNote>({ name: 'reman-valley-stage' });
  const tell = (step: number): void => post({ from: side(), story: story.value, step });
  watch(data, (note) => {
    if (!note || note.from === side() || note.story !== story.value) return;
    if (note.step === undefined) tell(current());
    else follow(note.step);
  });
  watch([channel, isReady], () => {
    if (channel.value && isReady()) post({ from: side(), story: story.value });
  });
  return tell;
}
