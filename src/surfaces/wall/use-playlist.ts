import { useIntervalFn } from '@vueuse/core';
import { computed, shallowRef, watch, type Ref } from 'vue';
import { useRoute } from 'vue-router';
import { isDue, parsePlaylist, type PlaylistEntry } from '@/domain/playlist';
import type { SceneId } from '@/domain/scene';
import { minuteInShanghai } from '@/format/date';
import { useNow } from '@/platform/clock';
import { keep, readKept } from '@/platform/storage';
import { useDatasetStore } from '@/stores/dataset';
import { useReadinessStore } from '@/stores/readiness';
import { useSceneStore } from '@/stores/scene';

/** What `rotate=1` plays where the operator has set nothing: every scene that rests on documents. */
const ALL_DOCUMENTED = 'overview:30,pilots:25,platforms:25,timeline:25';
const TICK_MS = 1_000;

/** Where this browser keeps when which entry of which playlist came on. */
const KEPT = 'reman-valley-playing';
/** A page that is opened again within that time has crashed, and goes on where it was. */
const CRASH_MS = 600_000;

/** The entry of a playlist that stood in this browser a short while ago; 0, its first, where none did. */
function keptEntry(playlist: string): number {
  const [, since, index, kept] = /^(\d+) (\d+) (.*)$/s.exec(readKept(KEPT) ?? '') ?? [];
  return kept === playlist && Math.abs(Date.now() - Number(since)) < CRASH_MS ? Number(index) : 0;
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export interface PlaylistControls {
  /** Whether scenes take turns at all. */
  readonly isPlaying: Readonly<Ref<boolean>>;
  /** Stopped by a hand, until it is let go again. */
  readonly isHeld: Ref<boolean>;
  /** How much of the scene's time is over, 0–1. */
  readonly progress: Readonly<Ref<number>>;
  /** The scenes that take turns, each once. */
  readonly scenes: Readonly<Ref<readonly SceneId[]>>;
  /** Goes on or back by one. */
  readonly step: (by: 1 | -1) => void;
  /** Shows a scene now; its time begins anew. */
  readonly choose: (scene: SceneId) => void;
}

/**
 * Lets the scenes of a playlist take turns, each for its dwell time: from the address (`scenes=`, `rotate=1`), else from
 * the operator's configuration; a scene that the address pins stays. Time counts only while the scene stands complete,
 * the page is seen, nobody touches the screen (`isIdle`) and nobody holds it; a sleep of the machine is not made up for.
 *
 * @param isEmpty scenes with nothing to show, which are passed over.
 */
export function usePlaylist(isIdle: Readonly<Ref<boolean>>, isEmpty: (scene: SceneId) => boolean): PlaylistControls {
  const route = useRoute();
  const dataset = useDatasetStore();
  const readiness = useReadinessStore();
  const wall = useSceneStore();
  const now = useNow();

  // As text: another part of the address that changes, or a check of the configuration, starts nothing anew.
  const text = computed(() => {
    if (wall.pinned !== undefined) return '';
    const asked = asText(route.query['scenes']);
    if (asked !== undefined) return asked;
    const { playlist } = dataset.config;
    if (parsePlaylist(playlist).entries.length > 0) return playlist;
    return route.query['rotate'] === '1' ? ALL_DOCUMENTED : '';
  });
  const entries = computed(() => parsePlaylist(text.value).entries.filter(({ scene }) => wall.all.includes(scene)));
  const at = shallowRef(0);
  const elapsed = shallowRef(0);
  const isHeld = shallowRef(false);
  const isPlaying = computed(() => entries.value.length > 0);

  const canPlay = (entry: PlaylistEntry): boolean => isDue(entry, minuteInShanghai(now.value)) && !isEmpty(entry.scene);

  function show(index: number): void {
    const entry = entries.value[index];
    if (!entry) return;
    at.value = index;
    elapsed.value = 0;
    keep(KEPT, `${Date.now()} ${index} ${text.value}`);
    wall.turnTo(entry.scene);
  }
  /** The next entry that can play, from `from` on in a direction; `from` itself where no other can. */
  function nextFrom(from: number, by: 1 | -1): number {
    const count = entries.value.length;
    for (let turn = 1; turn <= count; turn += 1) {
      const index = (from + by * turn + count * turn) % count;
      const entry = entries.value[index];
      if (entry && canPlay(entry)) return index;
    }
    return from;
  }
  function step(by: 1 | -1): void {
    if (isPlaying.value) show(nextFrom(at.value, by));
  }
  function choose(scene: SceneId): void {
    elapsed.value = 0;
    const index = entries.value.findIndex((entry) => entry.scene === scene);
    if (index >= 0) show(index);
    else wall.turnTo(scene);
  }

  watch(
    entries,
    () => {
      if (isPlaying.value) show(Math.max(nextFrom(keptEntry(text.value) - 1, 1), 0));
    },
    { immediate: true },
  );

  const dwell = computed(() => entries.value[at.value]?.dwellS ?? Infinity);
  let last = Date.now();
  useIntervalFn(() => {
    const passed = Math.max(0, Date.now() - last);
    last = Date.now();
    if (!isPlaying.value || isHeld.value || !isIdle.value || document.hidden || !readiness.ready) return;
    elapsed.value += Math.min(passed, 2 * TICK_MS) / 1000;
    // Ticks come a little early or late; half of one is the nearest second.
    if (elapsed.value >= dwell.value - TICK_MS / 2000) step(1);
  }, TICK_MS);

  return {
    isPlaying,
    isHeld,
    progress: computed(() => Math.min(elapsed.value / dwell.value, 1)),
    scenes: computed(() => [...new Set(entries.value.map(({ scene }) => scene))]),
    step,
    choose,
  };
}
