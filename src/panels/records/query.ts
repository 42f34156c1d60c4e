import { RECORD_NEEDS, selectRecords, type RecordTable } from '@/analysis/record-rows';
import type { PanelQuery } from '@/analysis/panel-query';
import type { Figure } from '@/domain/figure';

export const recordsQuery: PanelQuery<(typeof RECORD_NEEDS)[number], RecordTable> = { id: 'records', needs: RECORD_NEEDS, select: selectRecords };

export function figures({ total, undated }: RecordTable): readonly Figure[] {
  return [total, undated];
}

export function isEmpty({ rows }: RecordTable): boolean {
  return rows.length === 0;
}
