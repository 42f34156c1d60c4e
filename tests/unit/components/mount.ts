import { createApp, h, shallowRef, type Component } from 'vue';
import { namesIn, type RecordIndex } from '@/analysis/record-index';
import { provideMessages, provideNames } from '@/components/messages';
import { OPEN_EVIDENCE } from '@/components/open-evidence';
import type { EvidenceTarget } from '@/domain/evidence-target';
import type { Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';

export interface Mounted {
  readonly root: HTMLElement;
  /** What has been asked to be opened, in order. */
  readonly opened: readonly EvidenceTarget[];
  readonly unmount: () => void;
}

/** Mounts a component with everything a surface provides. */
export function mount(component: Component, props: Record<string, unknown>, locale: Locale = 'zh-CN', records: RecordIndex = new Map()): Mounted {
  const opened: EvidenceTarget[] = [];
  const root = document.body.appendChild(document.createElement('div'));
  const app = createApp({
    setup() {
      provideMessages(shallowRef(messagesFor(locale)));
      provideNames(shallowRef(namesIn(records)));
      return () => h(component, props);
    },
  });
  app.provide(OPEN_EVIDENCE, (target) => opened.push(target));
  app.mount(root);
  return {
    root,
    opened,
    unmount: () => {
      app.unmount();
      root.remove();
    },
  };
}
