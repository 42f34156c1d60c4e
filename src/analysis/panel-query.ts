import type { CollectionName, Collections } from '@/domain/collections';
import { EMPTY_FILTER, type Filter, type FilterName } from '@/domain/filter';
import type { SelectContext } from './context';
import { remembered } from './remembered';

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

const withoutParts = remembered((_: Filter) => new Map<string, Filter>());

/** A filter as a panel sees it: without what the panel sets itself; the same for panels that set the same. */
export function withoutOwnFacets(filter: Filter, query: Parameters<typeof ownFacetsOf>[0]): Filter {
  const own = ownFacetsOf(query);
  if (own.length === 0) return filter;
  const known = withoutParts(filter);
  const key = own.join(' ');
  let seen = known.get(key);
  if (!seen) known.set(key, (seen = { ...filter, ...(Object.fromEntries(own.map((name) => [name, EMPTY_FILTER[name]])) as Partial<Filter>) }));
  return seen;
}
