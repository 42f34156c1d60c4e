import type { Component } from 'vue';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Basis } from '@/domain/basis';
import type { CollectionName } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

export type { PanelQuery };

/** A panel: one question, its answer in a sentence, and a body that draws it. */
export interface PanelDefinition<Needs extends CollectionName, Rows> extends PanelQuery<Needs, Rows> {
  readonly question: (messages: Messages) => string;
  readonly takeaway: (rows: Rows, messages: Messages) => Sentence;
  /** The figures the panel shows; they give its basis and its sources. */
  readonly figures: (rows: Rows) => readonly Figure[];
  /** Whether the filter left nothing to show. */
  readonly isEmpty: (rows: Rows) => boolean;
  /** What the panel rests on where more is shown than its figures. */
  readonly basis?: (rows: Rows) => Basis | undefined;
  /** Draws the rows; receives `rows` and emits `open` with an EvidenceTarget. */
  readonly body: Component;
}

/** Ties a definition's types together where it is written. */
export function definePanel<Needs extends CollectionName, Rows>(definition: PanelDefinition<Needs, Rows>): PanelDefinition<Needs, Rows> {
  return definition;
}
