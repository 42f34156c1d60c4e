import type { CollectionName, Collections } from '@/domain/collections';
import type { Enterprise } from '@/domain/enterprise';
import { scopedId, type Figure } from '@/domain/figure';
import type { SelectContext } from './context';
import { distinctFigure, sumFigure } from './count';
import { DEED_KINDS, deedsBy, type DeedCell, type DeedCut, type DeedKind } from './deeds';
import { activeRows, eachEnterprise, ranked, tallyBy } from './enterprise-rows';
import { filterAll } from './filter';
import { mapRecord } from './map-record';
import { measured, totalOf } from './measures';
import { joined, withValue } from './selection';

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

/** A row whose cells are made when it is looked at. */
class Row implements DossierRow {
  readonly enterprise: Enterprise;
  readonly #cuts: Readonly<Record<DeedKind, DeedCut>>;
  readonly #asOf: string;
  #cells: DossierRow['cells'] | undefined;
  #total: Figure | undefined;

  constructor(enterprise: Enterprise, cuts: Readonly<Record<DeedKind, DeedCut>>, asOf: string) {
    this.enterprise = enterprise;
    this.#cuts = cuts;
    this.#asOf = asOf;
  }

  get cells(): DossierRow['cells'] {
    const { id } = this.enterprise;
    return (this.#cells ??= mapRecord(DEED_KINDS, (kind) => this.#cuts[kind].cell(id, [id])));
  }

  get total(): Figure {
    const naming = { id: scopedId('deeds', 'enterprise', this.enterprise.id), unit: 'record', asOf: this.#asOf } as const;
    return (this.#total ??= sumFigure(naming, DEED_KINDS.map((kind) => this.cells[kind].figure)));
  }
}

/** A row an enterprise that a pilot, a product, a machine or a title is recorded of; empty where there is none. */
export function selectDossier(all: DossierData, context: SelectContext): Dossier {
  const data = filterAll(all, context.filter);
  const cuts: Readonly<Record<DeedKind, DeedCut>> = {
    pilots: deedsBy('pilots', 'enterprise', data.pilots, context),
    products: deedsBy('products', 'enterprise', data.products, context),
    deliveries: deedsBy('deliveries', 'enterprise', data.deliveries, context),
    titles: deedsBy('titles', 'enterprise', data.titles, context),
  };
  const tally = tallyBy(all.enterprises, DEED_KINDS.map((kind) => cuts[kind].buckets));
  const active = activeRows(tally);
  const records = joined([withValue(measured('pilots', data.pilots), 'enterprise'), data.products, data.deliveries, data.titles]);
  const counting = { id: 'recorded-enterprises', unit: 'enterprise', asOf: context.dataDate, of: DEED_KINDS, where: [] } as const;
  return {
    rows: eachEnterprise(ranked(active, tally), tally, (enterprise) => new Row(enterprise, cuts, context.dataDate)),
    enterprises: distinctFigure(counting, 'enterprise', { size: active.length }, records),
    totals: {
      pilots: totalOf('pilots', data.pilots, context),
      products: totalOf('products', data.products, context),
      deliveries: totalOf('deliveries', data.deliveries, context),
      titles: totalOf('titles', data.titles, context),
    },
  };
}
