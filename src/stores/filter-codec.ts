import * as v from 'valibot';
import { EMPTY_FILTER, FILTER_FIELDS, FILTER_NAMES, type Filter, type FilterName } from '@/domain/filter';
import { RecordId } from '@/domain/record-id';

/** Parameters longer than this are not read. */
const MAX_LENGTH = 2_000;

/** A filter as URL parameters: lists joined by commas; what is as by default is not written. */
export function encodeFilter(filter: Filter): Record<string, string> {
  const entries = FILTER_NAMES.map((name): [string, string] => {
    const value = filter[name];
    return [name, typeof value === 'string' ? value : value.join(',')];
  });
  return Object.fromEntries(entries.filter(([name, text]) => text !== String(EMPTY_FILTER[name as FilterName])));
}

/** The text of one URL parameter; a parameter given more than once counts as one list. */
function textOf(query: unknown, name: string): string | undefined {
  if (typeof query !== 'object' || query === null || !Object.hasOwn(query, name)) return undefined;
  const value = (query as Readonly<Record<string, unknown>>)[name];
  const parts = (Array.isArray(value) ? (value as unknown[]) : [value]).filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(',') : undefined;
}

/**
 * Reads a filter from parsed URL parameters, whatever they hold; never throws.
 * @returns the filter, and what was dropped because it is not accepted, as `name=value`.
 */
export function decodeFilter(query: unknown): { readonly filter: Filter; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const drop = (name: string, value: string): void => void dropped.push(`${name}=${value.slice(0, 60)}`);
  const entries = FILTER_NAMES.map((name): [string, string | string[]] | undefined => {
    const text = textOf(query, name);
    const field = FILTER_FIELDS[name];
    if (text === undefined || text === '') return undefined;
    if (text.length > MAX_LENGTH) return void drop(name, text);
    if (field.type === 'text') return field.accepts(text) ? [name, text] : void drop(name, text);
    const accepts = (id: string): boolean => (field.allowed ? field.allowed.includes(id) : v.is(RecordId, id));
    const ids = [...new Set(text.split(','))];
    for (const id of ids) if (!accepts(id)) drop(name, id);
    return [name, ids.filter(accepts)];
  });
  const given = Object.fromEntries(entries.filter((entry) => entry !== undefined)) as Partial<Filter>;
  return { filter: { ...EMPTY_FILTER, ...given }, dropped };
}
