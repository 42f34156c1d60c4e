import type { RowId } from './rows';

/** A handler taken out of the product, and the rows whose tests must then fail. */
export interface Removal {
  readonly rows: readonly RowId[];
  /** What is taken out, in words. */
  readonly handler: string;
  readonly file: string;
  /** Its text, which stands once in the file, and what stands in its place without the handler. */
  readonly text: string;
  readonly by: string;
  /** Whose tests must fail: the quick ones, or those that need a built site. */
  readonly runner: 'vitest' | 'playwright';
}

export const REMOVALS: readonly Removal[] = [];

/** Rows whose behaviour is the platform's or a library's: what their tests are proven able to fail by, instead. */
export const CONTROLS: Readonly<Partial<Record<RowId, string>>> = {};
