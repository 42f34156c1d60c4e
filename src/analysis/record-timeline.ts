import { compareDays, parseEdtf, yearOf, type DaySpan } from '@/domain/edtf';
import { scopedId, type Figure } from '@/domain/figure';
import { PAGE_COLLECTIONS, type PageCollection, type PageRecord } from '@/domain/record-page';
import { countFigure } from './count';
import type { Item } from './item';
import { itemsIn, itemsOf } from './items';
import type { NeighbourGroup } from './neighbours';

/** Records of one kind that share one date as given, or share having none. */
export interface TimelineRow {
  readonly collection: PageCollection;
  /** The record whose page it is. */
  readonly isSelf: boolean;
  /** EDTF; `null` = not stated in the document. */
  readonly date: string | null;
  readonly span: DaySpan | null;
  readonly items: readonly Item[];
  readonly figure: Figure;
}

/** A record among its neighbours in time. */
export interface RecordTimeline {
  /** First and last year of the axis. */
  readonly from: number;
  readonly to: number;
  /** The record itself, then what has a date from the earliest, then what has none in the order of the kinds. */
  readonly rows: readonly TimelineRow[];
  /** Neighbours that could have a date, and those among them that have none. */
  readonly neighbours: Figure;
  readonly undated: Figure;
}

/** A shorter axis would make one year as wide as the page. */
const LEAST_YEARS = 5;

interface Placed {
  readonly collection: PageCollection;
  readonly record: PageRecord;
}

function dateOf(record: PageRecord): string | null | undefined {
  return 'date' in record ? record.date : undefined;
}

function rowsOf(id: string, placed: readonly Placed[], isSelf: boolean, asOf: string): readonly TimelineRow[] {
  const keys = [...new Set(placed.map(({ collection, record }) => `${collection} ${dateOf(record) ?? ''}`))];
  return keys.map((key): TimelineRow => {
    const own = placed.filter(({ collection, record }) => key === `${collection} ${dateOf(record) ?? ''}`);
    const collection = own[0]?.collection ?? 'documents';
    const date = (own[0] && dateOf(own[0].record)) ?? null;
    const records = own.map(({ record }) => record);
    const figureId = scopedId(scopedId(scopedId('recorded', 'group', id), 'kind', collection), 'date', date ?? 'not-stated');
    const where = [{ field: 'group', value: id }, { field: 'date', value: date ?? 'not-stated' }] as const;
    return {
      collection,
      isSelf,
      date,
      span: date === null ? null : (parseEdtf(date) ?? null),
      items: itemsIn(records, 'date'),
      figure: countFigure({ id: figureId, unit: 'record', asOf, of: [collection], where }, records),
    };
  });
}

/** Dates of other public pages, a row each; nothing in them is counted. */
function externalRows(placed: readonly Placed[], isSelf: boolean, asOf: string): readonly TimelineRow[] {
  return placed.flatMap(({ collection, record }): readonly TimelineRow[] => {
    const date = 'external' in record ? record.external?.['date']?.value : undefined;
    const span = date === undefined ? undefined : parseEdtf(date);
    if (date === undefined || !span) return [];
    const items = itemsOf(record).map((item) => ({ ...item, status: 'external' as const }));
    const figure: Figure = {
      id: scopedId(scopedId('recorded', 'group', record.id), 'external', date),
      value: { missing: 'not-applicable' },
      qualifier: 'exact',
      unit: 'record',
      basis: 'external',
      asOf,
      records: () => [record.id],
    };
    return [{ collection, isSelf, date, span, items, figure }];
  });
}

const startOf = ({ span }: TimelineRow): string => span?.start ?? '';

/** A record and its neighbours by when; sectors and places have no date and are left out. */
export function timelineOf(record: PageRecord, own: PageCollection, groups: readonly NeighbourGroup[], dataDate: string): RecordTimeline {
  const seen = new Set<string>([record.id]);
  const neighbours = groups.flatMap(({ collection, neighbours: all }) =>
    all.flatMap(({ record: other }): readonly Placed[] => {
      if (dateOf(other) === undefined || seen.has(other.id)) return [];
      seen.add(other.id);
      return [{ collection, record: other }];
    }),
  );
  const self = dateOf(record) === undefined ? [] : [{ collection: own, record }];
  const counting = { unit: 'record', asOf: dataDate, of: PAGE_COLLECTIONS.filter((name) => neighbours.some(({ collection }) => collection === name)) } as const;
  const where = [{ field: 'group', value: record.id }] as const;
  const others = [...rowsOf(record.id, neighbours, false, dataDate), ...externalRows(neighbours, false, dataDate)];
  const dated = others.filter(({ span }) => span !== null).sort((a, b) => compareDays(startOf(a), startOf(b)));
  const undated = others
    .filter(({ span }) => span === null)
    .sort((a, b) => PAGE_COLLECTIONS.indexOf(a.collection) - PAGE_COLLECTIONS.indexOf(b.collection));
  const rows = [...rowsOf(record.id, self, true, dataDate), ...externalRows(self, true, dataDate), ...dated, ...undated];
  const dataYear = yearOf(parseEdtf(dataDate)?.end ?? dataDate);
  const years = rows.flatMap(({ span }) => (span ? [yearOf(span.start), yearOf(span.end)] : []));
  const silent = neighbours.filter(({ record: other }) => dateOf(other) === null).map(({ record: other }) => other);
  const to = Math.max(dataYear, ...years);
  return {
    from: Math.min(to - LEAST_YEARS + 1, ...years),
    to,
    rows,
    neighbours: countFigure({ ...counting, id: scopedId('recorded', 'group', record.id), where }, neighbours.map(({ record: other }) => other)),
    undated: countFigure({ ...counting, id: scopedId('undated', 'group', record.id), where: [...where, { field: 'date', value: 'not-stated' }] }, silent),
  };
}
