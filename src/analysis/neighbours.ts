import type { Collections } from '@/domain/collections';
import type { Condition, Figure } from '@/domain/figure';
import { scopedId } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import { PAGE_COLLECTIONS, REFERENCE_FIELDS, type PageCollection, type PageRecord, type ReferenceField } from '@/domain/record-page';
import type { Unit } from '@/domain/vocabulary';
import { countFigure } from './count';

/** Records of the kinds that have pages. */
export type PageData = Pick<Collections, PageCollection>;

/** Which way a reference goes: `out` = this record names the other, `in` = the other names it. */
export type Direction = 'out' | 'in';

export interface Neighbour {
  readonly record: PageRecord;
  /** The reference is an inferred reading (推断). */
  readonly isInferred: boolean;
}

/** Records of one kind that stand in one relation to a record. */
export interface NeighbourGroup {
  readonly field: ReferenceField;
  readonly direction: Direction;
  readonly collection: PageCollection;
  readonly neighbours: readonly Neighbour[];
  /** Their number; none of places that host one another, of which no document tells. */
  readonly figure?: Figure;
}

const UNITS: Readonly<Record<PageCollection, Unit>> = {
  enterprises: 'enterprise',
  pilots: 'pilot',
  products: 'product',
  deliveries: 'machine',
  titles: 'title',
  platforms: 'platform',
  projects: 'project',
  policies: 'policy',
  directions: 'direction',
  statements: 'record',
  documents: 'record',
  sectors: 'sector',
  places: 'place',
};

/** What a count of those who name a record tells as its condition. */
const CONDITIONS: Partial<Record<ReferenceField, Condition['field']>> = {
  sectors: 'sector',
  enterprise: 'enterprise',
  enterprises: 'enterprise',
  policy: 'policy',
  place: 'place',
};

/** Ids that a record names in a field, each once; a record does not name itself. */
export function referencesOf(record: PageRecord, field: ReferenceField): readonly RecordId[] {
  const value = (record as Readonly<Record<string, unknown>>)[field];
  const named: readonly unknown[] = Array.isArray(value) ? value : [value];
  const ids = field === 'citations' ? documentsCited(named) : named.filter((each) => typeof each === 'string');
  return [...new Set(ids)].filter((id) => id !== record.id);
}

function documentsCited(citations: readonly unknown[]): readonly string[] {
  return citations.flatMap((citation) => (typeof citation === 'object' && citation !== null && 'document' in citation ? [String(citation.document)] : []));
}

function isInferred(record: PageRecord, field: ReferenceField): boolean {
  return 'reading' in record && record.reading?.[field] !== undefined;
}

function groupOf(
  { id }: PageRecord,
  field: ReferenceField,
  direction: Direction,
  collection: PageCollection,
  neighbours: readonly Neighbour[],
  dataDate: string,
): NeighbourGroup {
  const dimension = (direction === 'in' ? CONDITIONS[field] : undefined) ?? 'group';
  const counting = {
    id: scopedId(scopedId('recorded', dimension, id), 'kind', collection),
    unit: UNITS[collection],
    asOf: dataDate,
    of: [collection],
    where: [{ field: dimension, value: id }],
  };
  if (field === 'hosts') return { field, direction, collection, neighbours };
  const counted = countFigure(counting, neighbours.map(({ record }) => record));
  // What a record names is told in its own words: those it names may have none.
  const figure = direction === 'out' ? { ...counted, records: () => [...new Set([id, ...counted.records()])] } : counted;
  return { field, direction, collection, neighbours, figure };
}

/**
 * The records one step away from one, by relation and kind: first those it names, then those that name it, documents and
 * what stands in them last, each in the order of its file. A reference to a record that is not there makes no neighbour; the relation is symmetric.
 */
export function neighboursOf(record: PageRecord, data: PageData, dataDate: string): readonly NeighbourGroup[] {
  const groups = (direction: Direction): readonly NeighbourGroup[] =>
    REFERENCE_FIELDS.flatMap((field) => {
      const named = new Set(referencesOf(record, field));
      return PAGE_COLLECTIONS.flatMap((collection) => {
        const neighbours = (data[collection] as readonly PageRecord[]).flatMap((other): readonly Neighbour[] => {
          if (direction === 'out') return named.has(other.id) ? [{ record: other, isInferred: isInferred(record, field) }] : [];
          return referencesOf(other, field).includes(record.id) ? [{ record: other, isInferred: isInferred(other, field) }] : [];
        });
        return neighbours.length === 0 ? [] : [groupOf(record, field, direction, collection, neighbours, dataDate)];
      });
    });
  const all = [...groups('out'), ...groups('in')];
  const isSource = ({ field }: NeighbourGroup): boolean => field === 'citations';
  return [...all.filter((group) => !isSource(group)), ...all.filter(isSource)];
}
