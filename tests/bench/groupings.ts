import { createHash } from 'node:crypto';
import * as aq from 'arquero';
import crossfilter from 'crossfilter2';
import { bucketsBy, valuesOf, type AnyRecord, type Field } from '@/analysis/fields';
import { applyFilter } from '@/analysis/filter';
import type { Collections } from '@/domain/collections';
import { overlaps } from '@/domain/edtf';
import { KIND_OF, type Filter } from '@/domain/filter';

/** What the panels count by: records of a collection by their values of a field. */
const GROUPINGS = {
  enterprises: ['sector', 'role'],
  pilots: ['sector', 'enterprise', 'date'],
  products: ['sector', 'enterprise', 'date'],
  deliveries: ['sector', 'enterprise', 'date'],
  titles: ['sector', 'enterprise', 'date'],
  platforms: ['sector', 'enterprise', 'date', 'status', 'level'],
  projects: ['sector', 'enterprise', 'date', 'status'],
  policies: ['date'],
  directions: ['sector', 'date', 'policy'],
} as const satisfies Partial<Record<keyof typeof KIND_OF, readonly Field[]>>;
type Name = keyof typeof GROUPINGS;
const NAMES = Object.keys(GROUPINGS) as readonly Name[];

/** Group by group, its value and the ids of the records in it. */
type Groups = readonly (readonly [value: string, ids: Iterable<string>])[];
/** Takes a filter and gives every grouping: how many of each value, and which. */
export type Grouper = (filter: Filter) => readonly Groups[];

const isAskedFor = (name: Name, { kind }: Filter): boolean => kind.length === 0 || kind.includes(KIND_OF[name]);

/** The filters of the bench that records can fail, as tests of one value; `undefined` where not asked for. */
function testsOf({ sector, level, from, to }: Filter) {
  return {
    sector: sector.length > 0 ? (value: string) => sector.includes(value) : undefined,
    level: level.length > 0 ? (value: string) => level.includes(value) : undefined,
    date: from !== '' || to !== '' ? (value: string) => overlaps(value, from || undefined, to || undefined) : undefined,
  };
}
type Facet = keyof ReturnType<typeof testsOf>;
const FACETS: readonly Facet[] = ['sector', 'level', 'date'];

/** The app's own. */
export function ours(data: Collections): Grouper {
  return (filter) =>
    NAMES.flatMap((name) => {
      const records: readonly AnyRecord[] = applyFilter<Name>(data[name], filter, name);
      return GROUPINGS[name].map((field): Groups => {
        const buckets = bucketsBy(records, field);
        return Array.from(buckets.keys(), (value) => [value, buckets.part(value)?.ids ?? []] as const);
      });
    });
}

/** One crossfilter a collection; a dimension for each filter and one for each grouping, with the ids kept up as records come and go. */
export function byCrossfilter(data: Collections): Grouper {
  const tables = NAMES.map((name) => {
    const table = crossfilter<AnyRecord>([...data[name]]);
    const dimension = (field: Field) => table.dimension((record) => [...new Set(valuesOf(record, field))], true);
    const groups = GROUPINGS[name].map((field) =>
      dimension(field)
        .group<string, Set<string>>()
        .reduce(
          (ids, { id }) => ids.add(id),
          (ids, { id }) => (ids.delete(id), ids),
          () => new Set<string>(),
        ),
    );
    return { name, filters: FACETS.map((facet) => ({ facet, dimension: dimension(facet) })), groups };
  });
  return (filter) => {
    const tests = testsOf(filter);
    return tables.flatMap(({ name, filters, groups }): readonly Groups[] => {
      for (const { facet, dimension } of filters) {
        const test = tests[facet];
        if (test) dimension.filterFunction((value) => test(value));
        else dimension.filterAll();
      }
      const asked = isAskedFor(name, filter);
      return groups.map((group) => (asked ? group.all().flatMap(({ key, value }) => (value.size > 0 ? [[key, value] as const] : [])) : []));
    });
  };
}

/** One table a collection: filtered, unrolled by the field, grouped, and rolled up to lists of ids. */
export function byArquero(data: Collections): Grouper {
  const tables = NAMES.map((name) => {
    const fields = new Set<Field>([...GROUPINGS[name], ...FACETS]);
    const columns = Object.fromEntries(Array.from(fields, (field) => [field, data[name].map((record) => [...new Set(valuesOf(record, field))])]));
    return { name, table: aq.table({ id: data[name].map(({ id }) => id), ...columns }) };
  });
  return (filter) => {
    const asked = Object.entries(testsOf(filter)).flatMap(([facet, test]) => (test ? [[facet, test] as const] : []));
    const holds = (row: Record<string, readonly string[]>): boolean => asked.every(([facet, test]) => row[facet]?.some(test) === true);
    return tables.flatMap(({ name, table }) => {
      const kept = asked.length > 0 ? table.filter(aq.escape(holds)) : table;
      return GROUPINGS[name].map((field): Groups => {
        if (!isAskedFor(name, filter)) return [];
        const groups = kept.select('id', field).unroll(field).groupby(field).rollup({ ids: aq.op.array_agg('id') }).objects() as readonly Record<string, unknown>[];
        return groups.map((group) => [String(group[field]), group['ids'] as string[]] as const);
      });
    });
  };
}

/** A fingerprint of groups that does not depend on their order. */
export function digestOf(groupings: readonly Groups[]): string {
  const texts = groupings.map((groups) => groups.map(([value, ids]) => `${value}:${[...ids].sort().join()}`).sort());
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

