import { FACT_COLLECTIONS, type Collections, type FactCollection } from '@/domain/collections';
import { scopedId, type Figure } from '@/domain/figure';
import { KIND_OF } from '@/domain/filter';
import type { SelectContext } from './context';
import { recordsFigure, sumFigure } from './count';
import { filterAll } from './filter';
import { totalOf } from './measures';
import { joined, selectionOf } from './selection';
import { tallyOf, type TallyRow } from './tally';
import type { AnyRecord } from './values';

/** Records of one kind; a square a record. */
export interface KindRow extends TallyRow {
  readonly collection: FactCollection;
}

export interface Kinds {
  /** Every kind in the order of the contract, those without a record as well. */
  readonly rows: readonly KindRow[];
  /** All records, each once. */
  readonly all: Figure;
  /** Accepted pilots, catalogue products and delivered machines: what a sector has landed by. */
  readonly landed: Figure;
  /** Plan directions and next steps. */
  readonly words: Figure;
}

/** What kinds of record there are, and how many of each. */
export function selectKinds(all: Pick<Collections, FactCollection>, context: SelectContext): Kinds {
  const data = filterAll<FactCollection>(all, context.filter);
  const naming = { id: 'records', unit: 'record', asOf: context.dataDate } as const;
  const rows = FACT_COLLECTIONS.map((collection): KindRow => {
    const own = selectionOf<AnyRecord>(data[collection]);
    const figure = recordsFigure({ ...naming, id: scopedId('records', 'kind', collection), of: [collection], where: [] }, own);
    return tallyOf({ collection, choice: { facet: 'kind', value: KIND_OF[collection] } }, figure, [own]);
  });
  return {
    rows,
    all: { ...sumFigure(naming, rows.map(({ figure }) => figure)), records: () => joined(FACT_COLLECTIONS.map((name) => data[name])).ids },
    landed: sumFigure({ ...naming, id: 'landing-records' }, [
      totalOf('pilots', data.pilots, context),
      totalOf('products', data.products, context),
      totalOf('deliveries', data.deliveries, context),
    ]),
    words: sumFigure({ ...naming, id: 'directions-and-steps', unit: 'direction' }, [
      totalOf('directions', data.directions, context),
      totalOf('next-steps', data.directions, context),
    ]),
  };
}
