import { parseEdtf } from '@/domain/edtf';
import type { RecordId } from '@/domain/record-id';
import { Buckets } from './buckets';
import type { AnyRecord } from './fields';
import { remembered } from './remembered';
import { selectionOf } from './selection';
import { columnOf, type Table } from './table';
import type { Check } from './watch';

/** Whole years from one day to another, both `YYYY-MM-DD`; negative where the second is earlier. */
export function wholeYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(4) < from.slice(4) ? years - 1 : years;
}

const citations = remembered((table: Table) => columnOf(table.records, (record) => ('citations' in record ? record.citations.map(({ document }) => document) : [])));

/** Documents that some records cite, each once, in the order of the records. */
export const citedDocuments = remembered((records: readonly AnyRecord[]): readonly RecordId[] => {
  const selection = selectionOf(records);
  return [...new Buckets(selection, citations(selection.table)).keys()];
});

/** Data that speak for a date at least `threshold` whole years ago (1 where the rule gives none). */
export const documentAge: Check = (data, { dataDate, today }, threshold = 1) => {
  const documents = new Set(Object.values(data).flatMap((records: readonly AnyRecord[]) => citedDocuments(records)));
  const age = wholeYears(parseEdtf(dataDate)?.end ?? today, today);
  if (documents.size === 0 || age < threshold) return undefined;
  const ids = [...documents];
  const figure = { id: 'document-age', value: age, qualifier: 'exact', unit: 'year', basis: 'derived', records: () => ids, asOf: today } as const;
  return { figure, subjects: [] };
};
