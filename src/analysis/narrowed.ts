import { EMPTY_FILTER, FILTER_NAMES, type Filter, type FilterName } from '@/domain/filter';

/** How values are shown, not which records are. */
const NOT_NARROWING: readonly FilterName[] = ['basis', 'compare'];

/** The filter without some of its parts: a panel is not filtered by what it lets the reader choose. */
export function without(filter: Filter, names: readonly FilterName[]): Filter {
  return { ...filter, ...Object.fromEntries(names.map((name) => [name, EMPTY_FILTER[name]])) };
}

/** Whether a filter leaves records out, so that what is open in a picture may still be in the document. */
export function isNarrowed(filter: Filter): boolean {
  return FILTER_NAMES.some((name) => !NOT_NARROWING.includes(name) && filter[name].length > 0);
}
