import type { CollectionName, Collections } from '@/domain/collections';
import { yearOf } from '@/domain/edtf';
import type { Figure } from '@/domain/figure';
import type { Pilot } from '@/domain/pilot';
import type { Sector } from '@/domain/sector';
import type { SelectContext } from './context';
import { bucketsBy, idsOf, NOT_STATED } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { cutBy, lazyCell, measured, totalOf, within } from './measures';
import { havingAny } from './selection';
import { unknownSector } from './unknown-reference';

/** Pilots of one sector: accepted ones by year, those without a year, and planned ones. */
export interface PilotRow {
  readonly sector: Sector;
  /** One cell a year of `Pilots.years`, in that order. */
  readonly byYear: readonly Cell[];
  readonly undated: Cell;
  readonly planned: Cell;
  /** `pilots@sector:<id>`: accepted ones. */
  readonly accepted: Figure;
}

export interface Pilots {
  /** Years with an acceptance on record, ascending. */
  readonly years: readonly number[];
  readonly rows: readonly PilotRow[];
  readonly accepted: Figure;
  readonly planned: Figure;
}

export const PILOTS_NEEDS = ['pilots', 'sectors'] as const satisfies readonly CollectionName[];

/** Years in which pilots were accepted, ascending; those without a date give none. */
export function acceptanceYears(pilots: readonly Pilot[]): readonly number[] {
  const dates = [...bucketsBy(measured('pilots', pilots), 'date').keys()].filter((date) => date !== NOT_STATED);
  return [...new Set(dates.map(yearOf))].sort((a, b) => a - b);
}

const yearIn = (date: string): string => (date === NOT_STATED ? date : String(yearOf(date)));

/** Accepted pilots of one sector and one year (or none stated): `pilots@sector:<id>@date:2016`. */
function yearCell(sector: string, when: string, pilots: readonly Pilot[], naming: readonly string[], context: SelectContext): Cell {
  const wanted = havingAny(pilots, 'date', (date) => yearIn(date) === when);
  return within(cutBy('pilots', 'sector', wanted, context).cell(sector, naming), { field: 'date', value: when });
}

/** Pilots by sector and year; a row for every sector with an accepted or a planned pilot, in the sectors' order. */
export function selectPilots(all: Pick<Collections, (typeof PILOTS_NEEDS)[number]>, context: SelectContext): Pilots {
  const { pilots } = filterAll(all, context.filter);
  const years = acceptanceYears(pilots);
  const bySector = bucketsBy(pilots, 'sector');
  const accepted = cutBy('pilots', 'sector', pilots, context);
  const planned = cutBy('pilots-planned', 'sector', pilots, context);
  const known = new Map(all.sectors.map((sector) => [sector.id, sector]));
  const sectors = [...bySector.keys()].map((id) => known.get(id) ?? unknownSector(id)).sort((a, b) => a.order - b.order);
  const rows = sectors.map((sector): PilotRow => {
    const own = bySector.get(sector.id) ?? [];
    const naming = idsOf(own);
    const cellOf = (when: string): Cell => {
      let made: Cell | undefined;
      const cell = (): Cell => (made ??= yearCell(sector.id, when, own, naming, context));
      return lazyCell(
        () => cell().figure,
        () => cell().items,
      );
    };
    return {
      sector,
      byYear: years.map((year) => cellOf(String(year))),
      undated: cellOf(NOT_STATED),
      planned: planned.cell(sector.id, naming),
      accepted: accepted.cell(sector.id, naming).figure,
    };
  });
  return { years, rows, accepted: totalOf('pilots', pilots, context), planned: totalOf('pilots-planned', pilots, context) };
}
