import type { Figure } from '@/domain/figure';
import type { Platform } from '@/domain/platform';
import type { Sector } from '@/domain/sector';
import type { SelectContext } from './context';
import { countFigure, distinctFigure } from './count';
import { bucketsBy, NOT_STATED } from './fields';
import { cutBy } from './measures';
import { havingAny, withValue } from './selection';

type Dated = Pick<SelectContext, 'dataDate'>;

/** Enterprises that build or carry a platform, each once. */
export function platformHosts(platforms: readonly Platform[], { dataDate }: Dated): Figure {
  const hosted = withValue(platforms, 'enterprise');
  const counting = { id: 'platform-hosts', unit: 'enterprise', asOf: dataDate, of: ['platforms'], where: [] } as const;
  return distinctFigure(counting, 'enterprise', bucketsBy(hosted, 'enterprise'), hosted);
}

/** Platforms of which the document names no enterprise: `platforms@enterprise:not-stated`; not stated where it names all. */
export function platformsWithoutHost(platforms: readonly Platform[], context: Dated): Figure {
  return cutBy('platforms', 'enterprise', platforms, context).cell(NOT_STATED, []).figure;
}

/** Platforms without a field: `platforms@sector:not-stated`; not stated where all have one. */
export function platformsWithoutField(platforms: readonly Platform[], context: Dated): Figure {
  return cutBy('platforms', 'sector', platforms, context).cell(NOT_STATED, []).figure;
}

/** Platforms that concern a sector of this kind: one of the ten 再制造领域, or a wider field of the circular economy. */
export function platformsInFields(kind: Sector['kind'], platforms: readonly Platform[], sectors: readonly Sector[], { dataDate }: Dated): Figure {
  const kinds = new Map(sectors.map((sector) => [sector.id, sector.kind]));
  const isOfKind = (id: string): boolean => (kinds.get(id) ?? 'circular-economy-field') === kind;
  const id = kind === 'remanufacturing' ? 'remanufacturing-platforms' : 'related-platforms';
  const counting = { id, unit: 'platform', asOf: dataDate, of: ['platforms'], where: [{ field: 'kind', value: kind }] } as const;
  return countFigure(counting, havingAny(platforms, 'sector', isOfKind));
}
