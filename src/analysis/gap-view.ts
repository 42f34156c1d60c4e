import type { Figure } from '@/domain/figure';
import { scopedId } from '@/domain/figure';
import { inBoth } from '@/format/in-both';
import { gapWords } from '@/format/messages/desk/gap';
import { countFigure } from './count';
import type { Gap, GapLine, GapRow } from './gap';

/** By gap: the most open kinds first, then those named most often; or in the sectors' fixed order. */
export const GAP_ORDERS = ['gap', 'fixed'] as const;
export type GapOrder = (typeof GAP_ORDERS)[number];

const timesNamed = ({ mentions }: GapRow): number => mentions.directions.items.length + mentions['next-steps'].items.length;

/** The rows in one of the two orders; equals keep the fixed one. */
export function inOrder(rows: readonly GapRow[], order: GapOrder): readonly GapRow[] {
  return order === 'fixed' ? rows : [...rows].sort((a, b) => b.open.length - a.open.length || timesNamed(b) - timesNamed(a));
}

export type { GapLine };

/** Who names the open kinds of some of the sectors. */
export interface GapNames {
  readonly lines: readonly GapLine[];
  readonly figure: Figure;
}

/** The directions and next steps that name sectors that are shown and have open kinds, with their number. */
export function selectNames({ lines, totals }: Gap, isShown: (row: Pick<GapRow, 'sector'>) => boolean): GapNames {
  const shown = lines.flatMap((line) => {
    const sectors = line.sectors.filter((sector) => isShown({ sector }));
    return sectors.length === 0 ? [] : [{ ...line, sectors }];
  });
  const counting = { id: scopedId('directions-and-steps', 'group', 'open'), unit: 'direction', asOf: totals.directions.asOf ?? '', of: ['directions'], where: [] } as const;
  return { lines: shown, figure: { ...countFigure(counting, shown.map(({ direction }) => direction)), name: inBoth((locale) => gapWords(locale).names) } };
}
