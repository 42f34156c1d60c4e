import { COLLECTION_OF, FILTER_FIELDS, FILTER_NAMES, EMPTY_FILTER, type Choice, type Filter, type FilterName, type RecordKind } from '@/domain/filter';
import { inLocale, type Locale } from '@/domain/text';
import type { Level, Status } from '@/domain/vocabulary';
import { formatEdtf } from './date';
import type { Messages } from './messages';
import { exploreWords } from './messages/desk/explore';
import type { NameOf } from './names';

/** A value of a facet in the reader's words; a record that is not loaded by its id. */
export function choiceWords({ facet, value }: Choice, { labels, locale }: Messages, nameOf: NameOf): string {
  if (facet === 'kind') return labels.collections[COLLECTION_OF[value as RecordKind]] ?? value;
  if (facet === 'status') return labels.statuses[value as Status] ?? value;
  if (facet === 'level') return labels.levels[value as Level] ?? value;
  const name = nameOf(value);
  return name ? inLocale(name, locale) : value;
}

function plainWords(name: FilterName, value: string, locale: Locale): string {
  if (name === 'from' || name === 'to') return formatEdtf(value, locale);
  const { values } = exploreWords(locale);
  if (name === 'basis') return value === 'all' ? values.allBases : values.documentedOnly;
  return name === 'compare' ? values.compare[value as Exclude<Filter['compare'], ''>] : value;
}

/** One value that a filter is set to, in the address and in words: 领域 机床. */
export interface FilterPart {
  readonly name: FilterName;
  readonly value: string;
  readonly label: string;
  readonly words: string;
}

/** All that a filter is set to beyond its default, one part a value, in the order of the contract. */
export function filterParts(filter: Filter, messages: Messages, nameOf: NameOf): readonly FilterPart[] {
  return FILTER_NAMES.flatMap((name) => {
    const set = filter[name];
    const values: readonly string[] = typeof set === 'string' ? (set === EMPTY_FILTER[name] ? [] : [set]) : set;
    const isFacet = FILTER_FIELDS[name].type === 'ids';
    return values.map((value) => ({
      name,
      value,
      label: messages.frame.filters[name],
      words: isFacet ? choiceWords({ facet: name as Choice['facet'], value }, messages, nameOf) : plainWords(name, value, messages.locale),
    }));
  });
}

/** A filter with one of its parts let go. */
export function withoutPart(filter: Filter, { name, value }: Pick<FilterPart, 'name' | 'value'>): Partial<Filter> {
  const set = filter[name];
  return { [name]: typeof set === 'string' ? EMPTY_FILTER[name] : set.filter((each) => each !== value) };
}
