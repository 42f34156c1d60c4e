import type { CollectionName, Collections } from '@/domain/collections';
import { EMPTY_FILTER, type Filter, type FilterName } from '@/domain/filter';
import type { SelectContext } from './context';

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
  const open = ownFacetsOf(query).map((name) => [name, EMPTY_FILTER[name]] as const);
  return open.length === 0 ? filter : { ...filter, ...(Object.fromEntries(open) as Partial<Filter>) };
}
