import type { CollectionName, Collections } from '@/domain/collections';
import type { FilterName } from '@/domain/filter';
import type { SelectContext } from './context';

/** What a panel asks of the data: the part that the row engine needs, wherever it runs. */
export interface PanelQuery<Needs extends CollectionName, Rows> {
  readonly id: string;
  /** Collections without which the panel shows no number. */
  readonly needs: readonly Needs[];
  /** Pure: records and filter in, rows and their figures out. */
  readonly select: (data: Pick<Collections, Needs>, context: SelectContext) => Rows;
  /** The facet the panel itself sets; it is not filtered by it. */
  readonly ownFacet?: FilterName;
}
