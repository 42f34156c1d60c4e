import type { Collections, FactCollection } from '@/domain/collections';
import { numberOf, scopedId, type Figure } from '@/domain/figure';
import { STATUSES, type Status } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { recordsFigure } from './count';
import { bucketsBy, type AnyRecord } from './fields';
import { filterAll } from './filter';
import { joined } from './selection';
import { tallyOf, type TallyRow } from './tally';

/** Records of one status; a square a record. */
export interface StatusRow extends TallyRow {
  readonly status: Status;
}

export interface Statuses {
  /** Every status in the order of the contract, those without a record as well. */
  readonly rows: readonly StatusRow[];
  /** Records of a kind that has a status: enterprises, policies, statements and documents have none. */
  readonly all: Figure;
  /** The rows with most records, several where they are even; none without records. */
  readonly most: readonly StatusRow[];
}

/** Kinds of record that have a status. */
export const STATUSES_NEEDS = ['pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects', 'directions'] as const satisfies readonly FactCollection[];
type WithStatus = (typeof STATUSES_NEEDS)[number];

/** At what stages the records stand, and how many at each. */
export function selectStatuses(all: Pick<Collections, WithStatus>, context: SelectContext): Statuses {
  const data = filterAll<WithStatus>(all, context.filter);
  const buckets = STATUSES_NEEDS.map((name) => bucketsBy<AnyRecord>(data[name], 'status'));
  const counting = { id: 'records', unit: 'record', asOf: context.dataDate, of: STATUSES_NEEDS } as const;
  const rows = STATUSES.map((status): StatusRow => {
    const parts = buckets.flatMap((each) => each.part(status) ?? []);
    const figure = recordsFigure({ ...counting, id: scopedId('records', 'status', status), where: [{ field: 'status', value: status }] }, joined(parts));
    return tallyOf({ status, choice: { facet: 'status', value: status } }, figure, parts);
  });
  const greatest = Math.max(...rows.map(({ figure }) => numberOf(figure) ?? 0));
  const withStatus = { ...counting, id: scopedId('records', 'group', 'with-status'), where: [{ field: 'group', value: 'with-status' }] } as const;
  return {
    rows,
    all: recordsFigure(withStatus, joined(buckets.map(({ stated }) => stated))),
    most: greatest === 0 ? [] : rows.filter(({ figure }) => figure.value === greatest),
  };
}
