import type { Filter } from '@/domain/filter';

/** What every selector needs beside the records. */
export interface SelectContext {
  readonly filter: Filter;
  /** The date the data speak for, EDTF, from the manifest. */
  readonly dataDate: string;
  /** Today in the city's time zone, `YYYY-MM-DD`. */
  readonly today: string;
}
