import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { Sector } from '@/domain/sector';
import type { SelectContext } from './context';
import { deedsBy, type DeedCell } from './deeds';
import { filterAll } from './filter';
import { totalOf } from './measures';
import { unknownSector } from './unknown-reference';

/** Catalogue products and delivered machines of one sector. */
export interface OutputSectorRow {
  readonly sector: Sector;
  readonly products: DeedCell;
  readonly deliveries: DeedCell;
}

export interface OutputSectors {
  /** Sectors with a product or a machine, in their fixed order. */
  readonly rows: readonly OutputSectorRow[];
  readonly products: Figure;
  readonly deliveries: Figure;
}

export const OUTPUT_SECTORS_NEEDS = ['sectors', 'products', 'deliveries'] as const satisfies readonly CollectionName[];

/** Products and machines by sector; empty where neither is recorded. */
export function selectOutputSectors(all: Pick<Collections, (typeof OUTPUT_SECTORS_NEEDS)[number]>, context: SelectContext): OutputSectors {
  const data = filterAll(all, context.filter);
  const products = deedsBy('products', 'sector', data.products, context);
  const deliveries = deedsBy('deliveries', 'sector', data.deliveries, context);
  const known = new Map(all.sectors.map((sector) => [sector.id, sector]));
  const active = new Set([...products.buckets.keys(), ...deliveries.buckets.keys()]);
  const sectors = [...active].map((id) => known.get(id) ?? unknownSector(id)).sort((a, b) => a.order - b.order);
  return {
    rows: sectors.map((sector) => {
      // What names the sector where one of the two is missing: the records of the other.
      const isWhole = products.buckets.has(sector.id) && deliveries.buckets.has(sector.id);
      const naming = isWhole ? [] : (products.buckets.part(sector.id) ?? deliveries.buckets.part(sector.id))?.ids ?? [];
      return { sector, products: products.cell(sector.id, naming), deliveries: deliveries.cell(sector.id, naming) };
    }),
    products: totalOf('products', data.products, context),
    deliveries: totalOf('deliveries', data.deliveries, context),
  };
}
