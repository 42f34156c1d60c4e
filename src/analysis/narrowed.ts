import { EMPTY_FILTER, FILTER_NAMES, type Filter, type FilterName } from '@/domain/filter';
import { remembered } from './remembered';

/** How values are shown, not which records are. */
const NOT_NARROWING: readonly FilterName[] = ['basis', 'compare'];

/** Whether a part of a filter is other than it is where nothing is asked. */
export const isSet = (filter: Filter, name: FilterName): boolean => filter[name].length > 0 && filter[name] !== EMPTY_FILTER[name];

const withoutParts = remembered((_: Filter) => new Map<string, Filter>());

/** The filter without some of its parts: a panel is not filtered by what it lets the reader choose. The same for the same parts; itself where none is set. */
export function without(filter: Filter, names: readonly FilterName[]): Filter {
  const set = FILTER_NAMES.filter((name) => names.includes(name) && isSet(filter, name));
  if (set.length === 0) return filter;
  const known = withoutParts(filter);
  const key = set.join(' ');
  let left = known.get(key);
  if (!left) known.set(key, (left = { ...filter, ...Object.fromEntries(set.map((name) => [name, EMPTY_FILTER[name]])) }));
  return left;
}

/** Whether a filter leaves records out, so that what is open in a picture may still be in the document. */
export function isNarrowed(filter: Filter): boolean {
  return FILTER_NAMES.some((name) => !NOT_NARROWING.includes(name) && filter[name].length > 0);
}
