import type { Pilots } from '@/analysis/pilots';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

/** Sectors named one by one; the picture shows the others. */
const MOST_SECTORS = 4;

/** How many units were accepted, when, in which sectors, and how many pilots are only planned. */
export function takeaway({ years, rows, accepted, planned }: Pilots, { panels }: Messages): Sentence {
  const words = panels.pilots;
  const count = numberOf(accepted) ?? 0;
  const sectors = rows
    .filter((row) => numberOf(row.accepted) !== undefined)
    .sort((a, b) => (numberOf(b.accepted) ?? 0) - (numberOf(a.accepted) ?? 0))
    .slice(0, MOST_SECTORS)
    .map((row) => ({ name: row.sector.shortName, figure: row.accepted }));
  const someUndated = rows.some((row) => row.undated.items.length > 0);
  const [year] = years;
  const head = count === 1 && year !== undefined ? words.acceptedOne(accepted, year) : words.accepted(accepted, years, someUndated);
  return panels.clauses([
    count === 0 ? words.none : words.withSectors(head, words.sectors(sectors)),
    numberOf(planned) === 0 ? [] : words.planned(planned),
  ]);
}
