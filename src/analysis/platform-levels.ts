import type { CollectionName, Collections } from '@/domain/collections';
import { scopedId, type Figure } from '@/domain/figure';
import type { Platform } from '@/domain/platform';
import { LEVELS, type Level } from '@/domain/vocabulary';
import type { SelectContext } from './context';
import { countFigure, notStated, type Counting } from './count';
import { idsOf, NOT_STATED } from './fields';
import { filterAll } from './filter';
import type { Cell } from './item';
import { cutBy, totalOf, within } from './measures';

/** Platforms of one level, or of those whose level the document does not state. */
export interface LevelRow {
  readonly level: Level | typeof NOT_STATED;
  /** One cell a status of `PlatformLevels.statuses`, in that order. */
  readonly cells: readonly Cell[];
  /** `platforms@level:<level>`. */
  readonly total: Figure;
}

export interface PlatformLevels {
  /** From built to planned. */
  readonly statuses: readonly { readonly status: Platform['status']; readonly total: Figure }[];
  readonly rows: readonly LevelRow[];
  readonly platforms: Figure;
}

export const LEVELS_NEEDS = ['platforms'] as const satisfies readonly CollectionName[];

/** Columns that always stand, and one that does only where it has something. */
const FROM_BUILT: readonly Platform['status'][] = ['built', 'filed', 'under-construction', 'under-construction-or-planned', 'planned'];
const IF_ANY: ReadonlySet<Platform['status']> = new Set(['filed']);

/** Level × status. All levels have a row, those without platforms as open cells; records without a level one more. */
export function selectPlatformLevels(all: Pick<Collections, 'platforms'>, context: SelectContext): PlatformLevels {
  const { platforms } = filterAll(all, context.filter);
  const byStatus = cutBy('platforms', 'status', platforms, context);
  const statuses = FROM_BUILT.filter((status) => !IF_ANY.has(status) || byStatus.has(status));
  const byLevel = cutBy('platforms', 'level', platforms, context);
  const levels: readonly LevelRow['level'][] = byLevel.recordsOf(NOT_STATED).length === 0 ? LEVELS : [...LEVELS, NOT_STATED];
  const rowOf = (level: LevelRow['level']): LevelRow => {
    const own = byLevel.recordsOf(level) as readonly Platform[];
    const cut = cutBy('platforms', 'status', own, context);
    const naming = idsOf(own);
    const condition = { field: 'level', value: level } as const;
    const counting: Counting = { id: scopedId('platforms', 'level', level), unit: 'platform', asOf: context.dataDate, of: ['platforms'], where: [condition] };
    return {
      level,
      cells: statuses.map((status) => within(cut.cell(status, naming), condition)),
      total: own.length > 0 ? countFigure(counting, own) : notStated(counting, []),
    };
  };
  return {
    statuses: statuses.map((status) => ({ status, total: byStatus.cell(status, []).figure })),
    rows: levels.map(rowOf),
    platforms: totalOf('platforms', platforms, context),
  };
}
