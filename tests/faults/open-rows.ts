import type { RowId } from './rows';

/** Rows without a test, and why. */
export const OPEN_ROWS: Readonly<Partial<Record<RowId, string>>> = {
  D08: 'a date more than ten years ahead is refused where it is brought in; a nearer one is drawn as any other, not as planned',
  R21: 'times on a slowed processor are the machine’s; the bench measures them beside their budgets',
};
