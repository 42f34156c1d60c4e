import type { CollectionName, Collections } from '@/domain/collections';
import type { Filter, FilterName } from '@/domain/filter';
import type { SelectContext } from './context';
import { mapRecord } from './map-record';
import { without } from './narrowed';
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

const picked = remembered((_: Partial<Collections>) => new Map<readonly CollectionName[], unknown>());

/** The collections that a panel needs, of all, which has them; the same object for the same. */
export function neededOf<Needs extends CollectionName>(all: Partial<Collections>, { needs }: { readonly needs: readonly Needs[] }): Pick<Collections, Needs> {
  const known = picked(all);
  let needed = known.get(needs);
  if (!needed) known.set(needs, (needed = mapRecord(needs, (name) => all[name])));
  return needed as Pick<Collections, Needs>;
}

/** The parts of the filter that a panel sets itself. */
export function ownFacetsOf({ ownFacet = [] }: { readonly ownFacet?: FilterName | readonly FilterName[] }): readonly FilterName[] {
  return typeof ownFacet === 'string' ? [ownFacet] : ownFacet;
}

/** A filter as a panel sees it: without what the panel sets itself. */
export function withoutOwnFacets(filter: Filter, query: Parameters<typeof ownFacetsOf>[0]): Filter {
  return without(filter, ownFacetsOf(query));
}
