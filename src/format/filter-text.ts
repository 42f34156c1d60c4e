import { EMPTY_FILTER, FILTER_NAMES, type Filter, type FilterName } from '@/domain/filter';
import { dimensionValue } from './figure-label';
import type { Messages } from './messages';
import { toolWords } from './messages/desk/tools';
import type { NameOf } from './names';

/** What of a filter narrows the records; how values are laid side by side does not, and the floor is said apart. */
const NARROWING = FILTER_NAMES.filter((name) => name !== 'compare' && name !== 'basis');

function valueText(name: FilterName, value: string, messages: Messages, nameOf: NameOf): string {
  const kinds: Readonly<Record<string, string>> = toolWords(messages.locale).kinds;
  if (name === 'kind') return kinds[value] ?? value;
  return name === 'q' ? value : dimensionValue(name === 'from' || name === 'to' ? 'date' : name, value, messages, nameOf);
}

/** A filter in words: `领域 = 机床、盾构机；状态 = 通过验收`; in words too that nothing is asked for. */
export function filterText(filter: Filter, messages: Messages, nameOf: NameOf): string {
  const { frame, locale } = messages;
  const words = toolWords(locale);
  const parts = NARROWING.filter((name) => filter[name].length > 0 && filter[name] !== EMPTY_FILTER[name]).map((name) => {
    const value: string | readonly string[] = filter[name];
    const values = typeof value === 'string' ? [value] : value;
    return words.filterValue(frame.filters[name], words.list(values.map((each) => valueText(name, each, messages, nameOf))));
  });
  return parts.length === 0 ? words.noFilter : words.clauses(parts);
}
