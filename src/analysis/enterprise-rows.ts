import type { Enterprise } from '@/domain/enterprise';
import type { RecordId } from '@/domain/record-id';
import { unknownEnterprise } from './unknown-reference';

/** The known enterprises, then those that are referred to although the data lack them, each once. */
export function withUnknown(known: readonly Enterprise[], all: readonly Enterprise[], referred: Iterable<RecordId>): readonly Enterprise[] {
  const ids = new Set(all.map(({ id }) => id));
  return [...known, ...[...new Set(referred)].filter((id) => !ids.has(id)).map(unknownEnterprise)];
}

/** Remanufacturers before others, then by the amount on record; equals keep their order. */
export function ranked<Row extends { readonly enterprise: Enterprise }>(rows: readonly Row[], amountOf: (row: Row) => number): readonly Row[] {
  const amounts = new Map(rows.map((row) => [row, amountOf(row)]));
  const rank = (row: Row): number => (row.enterprise.role === 'remanufacturer' ? 0 : 1);
  return [...rows].sort((a, b) => rank(a) - rank(b) || (amounts.get(b) ?? 0) - (amounts.get(a) ?? 0));
}
