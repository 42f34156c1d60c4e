import type { CollectionName, Collections } from '@/domain/collections';
import type { Direction } from '@/domain/direction';
import type { Condition, Figure } from '@/domain/figure';
import { scopedId } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { Sector } from '@/domain/sector';
import { inBoth } from '@/format/in-both';
import { gapWords } from '@/format/messages/desk/gap';
import type { SelectContext } from './context';
import { distinctFigure, notStated } from './count';
import { bucketsBy } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { mapRecord } from './map-record';
import { cutBy, measured, MEASURES, totalOf, type Cut } from './measures';
import { isNarrowed, without } from './narrowed';
import { joined, type Counted } from './selection';

/** How the document names a sector before anything is recorded of it. */
export const GAP_NAMINGS = ['directions', 'next-steps'] as const;
export type GapNaming = (typeof GAP_NAMINGS)[number];

/** What can be recorded of a sector, in the order in which an industry comes about. */
export const GAP_KINDS = ['remanufacturers', 'pilots', 'products', 'deliveries', 'titles', 'innovation-platforms', 'pilot-scale', 'projects'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** One remanufacturing sector: who names it, and what is recorded, kind by kind. */
export interface GapRow {
  readonly sector: Sector;
  readonly mentions: Readonly<Record<GapNaming, Cell>>;
  readonly cells: Readonly<Record<GapKind, Cell>>;
  /** Kinds of which nothing is recorded. */
  readonly open: readonly GapKind[];
  /** A next step makes it a priority. */
  readonly isFocus: boolean;
  /** The absence of any record, where all kinds are open. */
  readonly nothing?: Figure;
}

/** A direction or next step that names sectors with open kinds. */
export interface GapLine {
  readonly direction: Direction;
  readonly sectors: readonly Sector[];
  /** The kind of platform it sets out to build, where it names one. */
  readonly asks?: GapKind;
}

export interface Gap {
  /** All remanufacturing sectors, in their fixed order. */
  readonly rows: readonly GapRow[];
  /** In the order of the document, next steps first. */
  readonly lines: readonly GapLine[];
  /** Each kind over all sectors, as elsewhere. */
  readonly totals: Readonly<Record<GapKind | GapNaming, Figure>>;
  /** Priorities of the next steps, and those of them without a record of any kind. */
  readonly focus: Figure;
  readonly focusOpen: Figure;
  /** All sectors that directions or next steps name without a record of any kind. */
  readonly namedOpen: Figure;
  /** Other filters leave records out: an open cell is open among what is left. */
  readonly isNarrowed: boolean;
}

export const GAP_NEEDS = ['sectors', 'directions', 'enterprises', 'pilots', 'products', 'deliveries', 'titles', 'platforms', 'projects'] as const satisfies readonly CollectionName[];
type GapData = Pick<Collections, (typeof GAP_NEEDS)[number]>;

const NEXT_STEP: Condition = { field: 'kind', value: 'next-step' };
const NO_RECORD: Condition = { field: 'group', value: 'policy-only' };
const SEARCHED: readonly CollectionName[] = [...new Set(GAP_KINDS.map((kind) => MEASURES[kind].of))];

const isBare = ({ nothing }: GapRow): boolean => nothing !== undefined;

function nothingOn(sector: Sector, naming: readonly RecordId[], asOf: string): Figure {
  const counting = { id: scopedId('gap', 'sector', sector.id), unit: 'record', asOf, of: SEARCHED, where: [{ field: 'sector', value: sector.id }] } as const;
  return { ...notStated(counting, naming), name: sector.name };
}

function cutsOf(data: GapData, context: SelectContext): Readonly<Record<GapKind | GapNaming, Cut>> {
  return {
    directions: cutBy('directions', 'sector', data.directions, context),
    'next-steps': cutBy('next-steps', 'sector', data.directions, context),
    remanufacturers: cutBy('remanufacturers', 'sector', data.enterprises, context),
    pilots: cutBy('pilots', 'sector', data.pilots, context),
    products: cutBy('products', 'sector', data.products, context),
    deliveries: cutBy('deliveries', 'sector', data.deliveries, context),
    titles: cutBy('titles', 'sector', data.titles, context),
    'innovation-platforms': cutBy('innovation-platforms', 'sector', data.platforms, context),
    'pilot-scale': cutBy('pilot-scale', 'sector', data.platforms, context),
    projects: cutBy('projects', 'sector', data.projects, context),
  };
}

function totalsOf(data: GapData, context: SelectContext): Gap['totals'] {
  return {
    directions: totalOf('directions', data.directions, context),
    'next-steps': totalOf('next-steps', data.directions, context),
    remanufacturers: totalOf('remanufacturers', data.enterprises, context),
    pilots: totalOf('pilots', data.pilots, context),
    products: totalOf('products', data.products, context),
    deliveries: totalOf('deliveries', data.deliveries, context),
    titles: totalOf('titles', data.titles, context),
    'innovation-platforms': totalOf('innovation-platforms', data.platforms, context),
    'pilot-scale': totalOf('pilot-scale', data.platforms, context),
    projects: totalOf('projects', data.projects, context),
  };
}

/** Those lines of directions and next steps that name one of the sectors with open kinds. */
function linesOf(data: GapData, rows: readonly GapRow[]): readonly GapLine[] {
  const open = new Map(rows.filter((row) => row.open.length > 0).map(({ sector }) => [sector.id, sector]));
  const targets = new Map(data.platforms.map(({ id, kind }) => [id, kind === 'innovation' ? 'innovation-platforms' : kind] as const));
  const ordered = [...measured('next-steps', data.directions), ...measured('directions', data.directions)];
  return ordered.flatMap((direction) => {
    const sectors = direction.sectors.flatMap((id) => open.get(id) ?? []);
    const asks = direction.target === undefined ? undefined : targets.get(direction.target);
    return sectors.length === 0 ? [] : [{ direction, sectors, ...(asks && { asks }) }];
  });
}

/** The lines, found when they are shown. */
class Named {
  readonly #data: GapData;
  readonly #rows: readonly GapRow[];
  #lines: readonly GapLine[] | undefined;

  constructor(data: GapData, rows: readonly GapRow[]) {
    this.#data = data;
    this.#rows = rows;
  }
  get lines(): readonly GapLine[] {
    return (this.#lines ??= linesOf(this.#data, this.#rows));
  }
}

/**
 * Sector × kind of record, and who names what is open. All remanufacturing sectors and all kinds are there whatever
 * sectors and kinds are chosen: they are what the reader chooses here.
 */
export function selectGap(all: GapData, context: SelectContext): Gap {
  const filter = without(context.filter, ['sector', 'kind']);
  const data = filterAll(all, filter);
  const asOf = context.dataDate;
  const cuts = cutsOf(data, context);
  const mentions = bucketsBy(data.directions, 'sector');
  const rows = data.sectors
    .filter(({ kind }) => kind === 'remanufacturing')
    .sort((a, b) => a.order - b.order)
    .map((sector): GapRow => {
      const naming = mentions.part(sector.id)?.ids ?? [];
      const cellOf = (kind: GapKind | GapNaming): Cell => cuts[kind].cell(sector.id, naming);
      const cells = mapRecord(GAP_KINDS, cellOf);
      const named = mapRecord(GAP_NAMINGS, cellOf);
      const open = GAP_KINDS.filter((kind) => !cuts[kind].has(sector.id));
      const nothing = open.length === GAP_KINDS.length ? nothingOn(sector, naming, asOf) : undefined;
      return { sector, mentions: named, cells, open, isFocus: cuts['next-steps'].has(sector.id), ...(nothing && { nothing }) };
    });
  const ids = (some: readonly GapRow[]): readonly RecordId[] => some.map(({ sector }) => sector.id);
  const naming = (some: readonly GapRow[], kinds: readonly GapNaming[]): Counted => {
    const sectors = new Set(ids(some));
    return joined(kinds.map((kind) => cuts[kind].buckets.where((id) => sectors.has(id))));
  };
  const nothings = (some: readonly GapRow[]): readonly Figure[] => some.flatMap(({ nothing }) => nothing ?? []);
  const counting = { unit: 'sector', asOf, of: ['directions'] } as const;
  const focus = rows.filter(({ isFocus }) => isFocus);
  const focusOpen = focus.filter(isBare);
  const namedOpen = rows.filter((row) => mentions.has(row.sector.id) && isBare(row));
  return Object.assign(new Named(data, rows), {
    rows,
    totals: totalsOf(data, context),
    focus: distinctFigure({ ...counting, id: scopedId('sectors-named', 'kind', 'next-step'), where: [NEXT_STEP] }, 'sector', ids(focus), naming(focus, ['next-steps'])),
    focusOpen: {
      ...distinctFigure({ ...counting, id: 'focus-open', where: [NEXT_STEP, NO_RECORD] }, 'sector', ids(focusOpen), naming(focusOpen, ['next-steps'])),
      name: inBoth((locale) => gapWords(locale).focusOpen),
      inputs: nothings(focusOpen),
    },
    namedOpen: {
      ...distinctFigure({ ...counting, id: 'named-open', where: [NO_RECORD] }, 'sector', ids(namedOpen), naming(namedOpen, GAP_NAMINGS)),
      name: inBoth((locale) => gapWords(locale).namedOpen),
      inputs: nothings(namedOpen),
    },
    isNarrowed: isNarrowed(filter),
  });
}
