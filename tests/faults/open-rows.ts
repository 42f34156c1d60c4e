import type { RowId } from './rows';

/** Rows without a test, and why. */
export const OPEN_ROWS: Readonly<Partial<Record<RowId, string>>> = {};
