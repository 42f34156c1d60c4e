import type { CollectionName, Collections, RecordOf } from '@/domain/collections';
import { scopedId, type Condition, type Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import type { SelectContext } from './context';
import { distinctFigure, ratioFigure, type Counting } from './count';
import { bucketsBy, type AnyRecord } from './fields';
import { measured } from './measures';
import { once } from './once';
import { havingAny, joined, type Records } from './selection';

export const PROGRESS_NEEDS = ['sectors', 'directions', 'pilots', 'products', 'deliveries'] as const satisfies readonly CollectionName[];
export type ProgressData = Pick<Collections, (typeof PROGRESS_NEEDS)[number]>;

/** Which 再制造领域 the directions name, and which of those have a pilot, a catalogue product or a delivered machine. */
export interface SectorProgress {
  /** In the sectors' fixed order. */
  readonly named: readonly Sector[];
  readonly mentionsOf: (sector: RecordId) => readonly RecordOf<'directions'>[];
  readonly isLanded: (sector: RecordId) => boolean;
  readonly namedFigure: Figure;
  readonly landedFigure: Figure;
  readonly rate: Figure;
  /** Number of some of the named sectors, as a figure; `records` are what it rests on. */
  readonly groupFigure: (group: string, sectors: readonly Sector[], of: readonly CollectionName[], records: Records) => Figure;
}

const REMANUFACTURING: Condition = { field: 'kind', value: 'remanufacturing' };

function concerning<R extends AnyRecord>(records: readonly R[], sectors: ReadonlySet<RecordId>): readonly R[] {
  return havingAny(records, 'sector', (sector) => sectors.has(sector));
}

/** What records say of the remanufacturing sectors; wider circular-economy fields are never counted. */
export function sectorProgress({ sectors, directions, pilots, products, deliveries }: ProgressData, { dataDate }: Pick<SelectContext, 'dataDate'>): SectorProgress {
  return progressOf({ sectors, directions, pilots, products, deliveries }, dataDate);
}

/** Four panels ask the same. */
const progressOf = once((data: ProgressData, dataDate: string): SectorProgress => {
  const mentions = bucketsBy(data.directions, 'sector');
  const named = data.sectors
    .filter(({ id, kind }) => kind === 'remanufacturing' && mentions.has(id))
    .sort((a, b) => a.order - b.order);
  const namedIds = new Set(named.map(({ id }) => id));
  const deeds: readonly (readonly AnyRecord[])[] = [measured('pilots', data.pilots), data.products, data.deliveries];
  const landing = joined(deeds.map((records) => concerning(records, namedIds)));
  const landedIds = new Set([...namedIds].filter((id) => deeds.some((records) => bucketsBy(records, 'sector').has(id))));

  const counting = (id: string, of: readonly CollectionName[], where: readonly Condition[] = []): Counting => ({
    id,
    unit: 'sector',
    asOf: dataDate,
    of,
    where: [REMANUFACTURING, ...where],
  });
  const naming = concerning(data.directions, namedIds);
  const namedFigure = distinctFigure(counting('sectors-named', ['directions']), 'sector', namedIds, naming);
  const landedFigure = distinctFigure(counting('sectors-landed', ['pilots', 'products', 'deliveries']), 'sector', landedIds, landing);
  return {
    named,
    mentionsOf: (sector) => mentions.get(sector) ?? [],
    isLanded: (sector) => landedIds.has(sector),
    namedFigure,
    landedFigure,
    rate: { ...ratioFigure({ id: 'landing-rate', asOf: dataDate }, landedFigure, namedFigure), records: () => joined([landing, naming]).ids },
    groupFigure: (group, sectors, of, records) => {
      const where = [{ field: 'group', value: group }] as const;
      return distinctFigure(counting(scopedId('sectors-named', 'group', group), of, where), 'sector', sectors.map(({ id }) => id), records);
    },
  };
});
