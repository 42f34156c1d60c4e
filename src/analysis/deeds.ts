import type { RecordId } from '@/domain/record-id';
import type { Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { Level } from '@/domain/vocabulary';
import type { Buckets } from './buckets';
import type { SelectContext } from './context';
import type { AnyRecord } from './fields';
import type { Cell, Item } from './item';
import { itemsOf } from './items';
import { cutBy, type MeasuredRecord } from './measures';

/** What the document credits to enterprises, in the order in which a product comes about. */
export const DEED_KINDS = ['pilots', 'products', 'deliveries', 'titles'] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

/** What is told of a deed beside its name; `value` is `null` where the document does not state it. */
export type Fact =
  | { readonly field: 'date'; readonly value: string | null; readonly inferred: boolean }
  | { readonly field: 'place'; readonly value: LocalText | null; readonly inferred: boolean }
  | { readonly field: 'level'; readonly value: Level | null; readonly inferred: boolean };

/** One deed: its square, its words (a pilot's category, else its name), and its facts. */
export interface Deed {
  readonly item: Item;
  readonly words: LocalText;
  readonly facts: readonly Fact[];
}

/** The deeds of one kind in one row, and the figure that counts them (missing where the document is silent). */
export interface DeedCell {
  readonly figure: Figure;
  readonly deeds: readonly Deed[];
}

const FACTS: Readonly<Record<DeedKind, readonly Fact['field'][]>> = {
  pilots: ['date'],
  products: [],
  deliveries: ['date', 'place'],
  titles: ['level'],
};

function factOf(record: AnyRecord, field: Fact['field']): Fact {
  const inferred = 'reading' in record && record.reading?.[field] !== undefined;
  switch (field) {
    case 'date':
      return { field, value: 'date' in record ? record.date : null, inferred };
    case 'place':
      return { field, value: 'placeLabel' in record ? record.placeLabel : null, inferred };
    case 'level':
      return { field, value: ('level' in record ? record.level : null) ?? null, inferred };
  }
}

class Credited implements DeedCell {
  readonly #cell: Cell;
  readonly #deedsIn: () => readonly Deed[];
  #deeds: readonly Deed[] | undefined;

  constructor(cell: Cell, deedsIn: () => readonly Deed[]) {
    this.#cell = cell;
    this.#deedsIn = deedsIn;
  }
  get figure(): Figure {
    return this.#cell.figure;
  }
  get deeds(): readonly Deed[] {
    return (this.#deeds ??= this.#deedsIn());
  }
}

/** One kind of deed, cut by enterprise or sector. */
export interface DeedCut {
  readonly buckets: Buckets<AnyRecord>;
  readonly cell: (value: string, naming: readonly RecordId[]) => DeedCell;
}

/** Cuts the deeds of one kind as `cutBy` does its measure, with the words for each. */
export function deedsBy<Kind extends DeedKind>(
  kind: Kind,
  field: 'enterprise' | 'sector',
  records: readonly MeasuredRecord<Kind>[],
  context: Pick<SelectContext, 'dataDate'>,
): DeedCut {
  const cut = cutBy(kind, field, records, context);
  const deedsOf = (record: AnyRecord): readonly Deed[] =>
    itemsOf(record, field === 'sector' ? 'sectors' : field).map((item) => ({
      item,
      words: ('category' in record ? record.category : null) ?? item.name,
      facts: FACTS[kind].map((each) => factOf(record, each)),
    }));
  return {
    buckets: cut.buckets,
    cell: (value, naming) => new Credited(cut.cell(value, naming), () => cut.recordsOf(value).flatMap(deedsOf)),
  };
}
