import { useIdle } from '@vueuse/core';
import { computed, shallowRef, watch } from 'vue';
import { askVersion, isBelow, type AppVersion } from '@/data/app-version';
import { isPageServed } from '@/data/page';
import { upkeepWords } from '@/format/messages/upkeep';
import { mayReload, reloadItself } from '@/platform/reload';
import { dropApp, keepApp, takeNewest } from '@/platform/service-worker';
import { useDatasetStore } from '@/stores/dataset';
import { useDisplayStore } from '@/stores/display';
import { useSceneStore } from '@/stores/scene';
import { useUpkeepStore } from '@/stores/upkeep';

/** Between two questions at least. */
const PERIOD_MS = 300_000;
/** So long nobody has touched the screen. */
const IDLE_MS = 60_000;

/** Whether someone is in the midst of something that a reload would end: a talk, a full screen, a field, a dialog. */
function isBusy(): boolean {
  if (document.documentElement.dataset['surface'] === 'stage' || document.fullscreenElement) return true;
  return document.querySelector('dialog[open], input:focus, textarea:focus, select:focus') !== null;
}

/** The build that runs, as the page says. */
function runningVersion(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? '';
}

/**
 * Asks with the polls which version of the app the server gives out. A reader is told of a newer one and chooses when; a
 * kiosk takes it at the next change of scene, or when nobody is there. One that must not go on, or that cannot read the
 * data any more, is replaced when nobody is there, whoever it is for.
 */
export function watchVersion(): void {
  const dataset = useDatasetStore();
  const display = useDisplayStore();
  const upkeep = useUpkeepStore();
  const wall = useSceneStore();
  const { idle } = useIdle(IDLE_MS, { events: ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'], listenForVisibilityChange: false });

  const running = runningVersion();
  const offered = shallowRef<AppVersion>();
  const isNewer = computed(() => offered.value !== undefined && offered.value.version !== running);
  const isDue = computed(() => {
    const { min } = offered.value ?? {};
    return (min !== undefined && isBelow(running, min)) || dataset.published?.manifestFault?.code === 'NEWER_SCHEMA';
  });

  async function reload(): Promise<void> {
    if (isBusy() || !mayReload(Date.now()) || !(await isPageServed())) return;
    await takeNewest();
    reloadItself(Date.now());
  }
  watch([idle, isNewer, isDue, () => dataset.checkedAt], ([isIdle]) => {
    if (isIdle && (isDue.value || (isNewer.value && display.kiosk))) void reload();
  });
  watch(
    () => wall.current,
    () => {
      if (isNewer.value && display.kiosk) void reload();
    },
  );
  watch([isNewer, () => display.kiosk, () => display.locale], () => {
    const words = upkeepWords(display.locale);
    const update = (): void => void takeNewest().then(() => location.reload());
    const action = display.kiosk ? {} : { action: { label: words.update, run: update } };
    upkeep.note('version', isNewer.value ? { text: words.newVersion, ...action } : undefined);
  });

  let askedAt = -Infinity;
  async function ask(): Promise<void> {
    const now = Date.now();
    if (now - askedAt < PERIOD_MS && now >= askedAt) return;
    askedAt = now;
    const version = (await askVersion()) ?? offered.value;
    const isCalledBack = version?.unregisterSW === true;
    // Before the version is offered: a page that goes for a newer one would cut the removal off.
    const wasKept = isCalledBack && (await dropApp());
    offered.value = version;
    if (!isCalledBack) return keepApp();
    if (wasKept && (idle.value || display.kiosk)) await reload();
  }
  watch(() => dataset.checkedAt, ask, { immediate: true });
}
