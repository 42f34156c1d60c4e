import type { CollectionName, Collections } from '@/domain/collections';
import type { Filter, FilterName } from '@/domain/filter';
import { attached } from './attached';
import type { SelectContext } from './context';
import { mapRecord } from './map-record';
import { isNarrowed, without } from './narrowed';

/** What a panel asks of the data: the part that the row engine needs, wherever it runs. */
export interface PanelQuery<Needs extends CollectionName, Rows> {
  readonly id: string;
  /** Collections without which the panel shows no number. */
  readonly needs: readonly Needs[];
  /** Pure: records and filter in, rows and their figures out. */
  readonly select: (data: Pick<Collections, Needs>, context: SelectContext) => Rows;
  /** What the panel itself sets of the filter, one part or several; it is not filtered by it. */
  readonly ownFacet?: FilterName | readonly FilterName[];
}

/** The parts of the filter that a panel sets itself. */
export function ownFacetsOf({ ownFacet = [] }: { readonly ownFacet?: FilterName | readonly FilterName[] }): readonly FilterName[] {
  return typeof ownFacet === 'string' ? [ownFacet] : ownFacet;
}

/** A filter as a panel sees it: without what the panel sets itself. */
export function withoutOwnFacets(filter: Filter, query: Parameters<typeof ownFacetsOf>[0]): Filter {
  return without(filter, ownFacetsOf(query));
}

/** Rows of a query, and what they were selected from. */
interface Selected {
  readonly from: readonly unknown[];
  readonly rows: unknown;
}
const unfiltered = attached<object, Selected>();

/**
 * The rows of a panel: of the collections that it needs, by the filter as it sees it. Those without a filter are kept, as every
 * reset comes back to them.
 *
 * @param all has the collections that the panel needs, at least.
 */
export function selectRows<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, all: Partial<Collections>, context: SelectContext): Rows {
  const { needs, select } = query;
  const data = mapRecord(needs, (name) => all[name]) as unknown as Pick<Collections, Needs>;
  const filter = withoutOwnFacets(context.filter, query);
  const selected = (): Rows => select(data, { ...context, filter });
  if (isNarrowed(filter)) return selected();
  const from = [...Object.values(data), filter.basis, filter.compare, context.dataDate, context.today];
  const kept = unfiltered.get(query);
  if (kept && from.every((each, index) => each === kept.from[index])) return kept.rows as Rows;
  const rows = selected();
  unfiltered.set(query, { from, rows });
  return rows;
}
