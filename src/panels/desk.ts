import type { Component, InjectionKey, Ref } from 'vue';

/** What a desk adds to one panel: its tools, and the table that stands for its picture while that is asked for. */
export interface PanelDesk {
  readonly tools: Component;
  readonly twin: Readonly<Ref<Component | undefined>>;
  /** How many paragraphs all records together cite. */
  readonly cited: Readonly<Ref<number>>;
}

/** Called in the set-up of each panel on a desk; a wall provides none, and loads none of it. */
export const PANEL_DESK: InjectionKey<() => PanelDesk> = Symbol('panel-desk');
