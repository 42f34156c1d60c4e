import type { Square } from '@/analysis/square';
import type { Picture } from './chart-image';
import type { Sheet } from './sheet';

/** One series of a native chart. */
export interface NativeSeries {
  readonly name: string;
  /** One a category; `null` where the document states none. */
  readonly values: readonly (number | null)[];
  /** What its values stand for, as a square shows it: a deed, a word, a subject; absent where they stand for several. */
  readonly square?: Square;
}

/** A chart that an office program draws and edits itself: one value of each series a category; `null` where the document states none. */
export interface NativeChart {
  readonly kind: 'bar' | 'line' | 'pie' | 'scatter';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** What the values count or measure: `个`; `项、个` where series count different things. */
  readonly unit: string;
  /** Series stand on one another. */
  readonly isStacked?: boolean;
  /** Values of a model, never drawn like those of a document. */
  readonly isIllustrative?: boolean;
}

/** A table, and for each cell that counts things the squares that they are drawn as; `null` for the others. */
export interface NativeTable extends Sheet {
  readonly squares?: readonly (readonly (readonly Square[] | null)[])[];
}

/** What an office program can hold of a panel's rows. */
export interface NativeView {
  readonly chart?: NativeChart;
  readonly table?: NativeTable;
}

/** A panel as it goes into a file, all in words. */
export interface ExportPanel extends NativeView {
  readonly id: string;
  readonly question: string;
  /** The sentence that answers it; the text alternative of its picture too. */
  readonly takeaway: string;
  /** 原文, 计算 …, by name. */
  readonly basis: string;
  /** Where its values stand: `295号 二、（一）`. */
  readonly source: string;
  /** As it is drawn on the screen; absent where it is words or a table. */
  readonly picture?: Picture;
}

/** One step of a story, or one panel of a view, as a page of a file. */
export interface ExportPage {
  readonly id: string;
  readonly title: string;
  readonly takeaway: string;
  /** What the speaker says; empty for a view. */
  readonly notes: string;
  /** The filter in words. */
  readonly filters: string;
  readonly panels: readonly ExportPanel[];
}
