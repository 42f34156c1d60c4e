import type { CollectionName, Collections, FactCollection } from '@/domain/collections';
import { numberOf, scopedId, type Figure } from '@/domain/figure';
import type { Place } from '@/domain/place';
import type { SelectContext } from './context';
import { recordsFigure } from './count';
import { bucketsBy, NOT_STATED, type AnyRecord } from './fields';
import { filterAll } from './filter';
import { joined, type Selection } from './selection';
import { tallyOf, type TallyRow } from './tally';
import { unknownPlace } from './unknown-reference';

/** A district or functional zone and the records that stand there; a square a record. */
export interface PlaceRow extends TallyRow {
  readonly place: Place;
}

export interface Districts {
  /** In the order of the data; places that records name and the data lack come last, off the grid. */
  readonly rows: readonly PlaceRow[];
  /** Those of them where a record stands, most records first. */
  readonly named: readonly PlaceRow[];
  /** Records whose place the document states, and those whose place it does not. */
  readonly placed: Figure;
  readonly unplaced: TallyRow;
}

/** Kinds of record that stand somewhere; words and documents do not. */
export const SOMEWHERE = ['enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'] as const satisfies readonly FactCollection[];
export const DISTRICTS_NEEDS = ['places', ...SOMEWHERE] as const satisfies readonly CollectionName[];

/** Where records stand, as far as the document says. */
export function selectDistricts(all: Pick<Collections, (typeof DISTRICTS_NEEDS)[number]>, context: SelectContext): Districts {
  const data = filterAll<(typeof DISTRICTS_NEEDS)[number]>(all, context.filter);
  const buckets = SOMEWHERE.map((name) => bucketsBy<AnyRecord>(data[name], 'place'));
  const known = new Set(data.places.map(({ id }) => id));
  const occurring = new Set(buckets.flatMap((each) => [...each.keys()]));
  const places = [...data.places, ...[...occurring].filter((id) => !known.has(id)).map(unknownPlace)];
  const counting = { id: 'records', unit: 'record', asOf: context.dataDate, of: SOMEWHERE, where: [] } as const;
  const rowOf = <Own extends object>(own: Own, value: string, parts: readonly Selection[]): Own & TallyRow =>
    tallyOf(
      { ...own, choice: { facet: 'place', value } },
      recordsFigure({ ...counting, id: scopedId('records', 'place', value), where: [{ field: 'place', value }] }, joined(parts)),
      parts,
    );
  const rows = places.map((place): PlaceRow => rowOf({ place }, place.id, buckets.flatMap((each) => each.part(place.id) ?? [])));
  const amount = ({ figure }: PlaceRow): number => numberOf(figure) ?? 0;
  const withPlace = { ...counting, id: scopedId('records', 'group', 'with-place'), where: [{ field: 'group', value: 'with-place' }] } as const;
  return {
    rows,
    named: rows.filter((row) => amount(row) > 0).sort((a, b) => amount(b) - amount(a)),
    placed: recordsFigure(withPlace, joined(buckets.map(({ stated }) => stated))),
    unplaced: rowOf({}, NOT_STATED, buckets.map(({ unstated }) => unstated)),
  };
}
