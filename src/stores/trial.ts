import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import * as v from 'valibot';
import { overlayOf } from '@/analysis/trial';
import { Change } from '@/domain/change';
import { keepInWindow, readInWindow } from '@/platform/window-storage';
import { TRIAL_KEY, useDatasetStore } from './dataset';

/** What this window keeps; `undefined` = nothing, or nothing that can be used. */
function readTrial(): readonly Change[] | undefined {
  try {
    const read = v.safeParse(v.array(Change), JSON.parse(readInWindow(TRIAL_KEY) ?? ''));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** A draft shown in place of the published data, in this window alone and over reloads of it; the server is asked on beneath it. */
export const useTrialStore = defineStore('trial', () => {
  const dataset = useDatasetStore();
  const changes = shallowRef<readonly Change[]>();
  /** Whether a reload goes on with it. */
  const isLasting = shallowRef(true);

  function show(tried: readonly Change[]): void {
    changes.value = tried;
    dataset.overlay = overlayOf(tried);
    dataset.isTrial = true;
  }
  function begin(tried: readonly Change[]): void {
    isLasting.value = keepInWindow(TRIAL_KEY, JSON.stringify(tried)) === 'kept';
    show(tried);
  }
  function end(): void {
    keepInWindow(TRIAL_KEY, undefined);
    changes.value = undefined;
    dataset.isTrial = false;
    dataset.overlay = undefined;
  }

  if (dataset.isTrial) {
    const kept = readTrial();
    if (kept) show(kept);
    else end();
  }
  return { changes, isLasting, begin, end };
});
