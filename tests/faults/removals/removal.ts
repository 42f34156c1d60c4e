import type { RowId } from '../rows';

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
  /** Those of one name are taken out of one build: the tests of each pass without the handlers of the others. */
  readonly together?: string;
}
