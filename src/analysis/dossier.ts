import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import { scopedId, type Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { distinctFigure, sumFigure } from './count';
import { DEED_KINDS, deedsBy, type DeedCell, type DeedCut, type DeedKind } from './deeds';
import { ranked, withUnknown } from './enterprise-rows';
import { filterAll } from './filter';
import { mapRecord } from './map-record';
import { measured, totalOf } from './measures';

/** Everything the document records of one enterprise. */
export interface DossierRow {
  readonly enterprise: Enterprise;
  readonly cells: Readonly<Record<DeedKind, DeedCell>>;
  /** `deeds@enterprise:<id>`: all of them. */
  readonly total: Figure;
}

export interface Dossier {
  /** Enterprises with anything on record; remanufacturers first, those with most before others. */
  readonly rows: readonly DossierRow[];
  readonly enterprises: Figure;
  readonly totals: Readonly<Record<DeedKind, Figure>>;
}

export const DOSSIER_NEEDS = ['enterprises', ...DEED_KINDS] as const satisfies readonly CollectionName[];
type DossierData = Pick<Collections, (typeof DOSSIER_NEEDS)[number]>;

const amountOf = ({ cells }: DossierRow): number => DEED_KINDS.reduce((sum, kind) => sum + cells[kind].deeds.length, 0);

/** A row an enterprise that a pilot, a product, a machine or a title is recorded of; empty where there is none. */
export function selectDossier(all: DossierData, context: SelectContext): Dossier {
  const data = filterAll(all, context.filter);
  const cuts: Readonly<Record<DeedKind, DeedCut>> = {
    pilots: deedsBy('pilots', 'enterprise', data.pilots, context),
    products: deedsBy('products', 'enterprise', data.products, context),
    deliveries: deedsBy('deliveries', 'enterprise', data.deliveries, context),
    titles: deedsBy('titles', 'enterprise', data.titles, context),
  };
  const active = new Set(DEED_KINDS.flatMap((kind) => cuts[kind].values));
  const known = all.enterprises.filter(({ id }) => active.has(id));
  const rows = withUnknown(known, all.enterprises, active).map((enterprise): DossierRow => {
    const { id } = enterprise;
    const cells = mapRecord(DEED_KINDS, (kind) => cuts[kind].cell(id, [id]));
    const naming = { id: scopedId('deeds', 'enterprise', id), unit: 'record', asOf: context.dataDate } as const;
    return { enterprise, cells, total: sumFigure(naming, DEED_KINDS.map((kind) => cells[kind].figure)) };
  });
  const records = [...measured('pilots', data.pilots), ...data.products, ...data.deliveries, ...data.titles].filter(({ enterprise }) => enterprise !== null);
  const counting = { id: 'recorded-enterprises', unit: 'enterprise', asOf: context.dataDate, of: DEED_KINDS, where: [] } as const;
  return {
    rows: ranked(rows, amountOf),
    enterprises: distinctFigure(counting, 'enterprise', active, records),
    totals: {
      pilots: totalOf('pilots', data.pilots, context),
      products: totalOf('products', data.products, context),
      deliveries: totalOf('deliveries', data.deliveries, context),
      titles: totalOf('titles', data.titles, context),
    },
  };
}
