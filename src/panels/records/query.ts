import { RECORD_NEEDS, selectRecords, type RecordTable } from '@/analysis/record-rows';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const recordsQuery: PanelQuery<(typeof RECORD_NEEDS)[number], RecordTable> = { id: 'records', needs: RECORD_NEEDS, select: selectRecords };

/** Those without a date are among all: the panel rests on no other records. */
export function figures({ total }: RecordTable): readonly Figure[] {
  return [total];
}

export function isEmpty({ rows }: RecordTable): boolean {
  return rows.length === 0;
}
