import { parseFigureId, type Condition } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { formatEdtf } from './date';
import type { Messages } from './messages';
import type { NameOf } from './names';

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The value of a dimension or condition in words: a status, a record's name, a date; what nothing names stays as it is. */
export function dimensionValue(dimension: string, value: string, messages: Messages, nameOf: NameOf): string {
  const { labels, locale } = messages;
  const tables: Partial<Record<string, Readonly<Record<string, string>>>> = {
    status: labels.statuses,
    level: labels.levels,
    role: labels.roles,
    kind: { ...labels.kinds, ...labels.collections },
    group: labels.groups,
    date: { 'not-stated': labels.undated },
    policy: { 'not-stated': labels.missing['not-stated'] },
  } satisfies Partial<Record<Condition['field'] | 'level', Readonly<Record<string, string>>>>;
  const table = Object.hasOwn(tables, dimension) ? tables[dimension] : undefined;
  const word = table && lookUp(table, value);
  if (word !== undefined) return word;
  const name = nameOf(value);
  return name ? inLocale(name, locale) : formatEdtf(value, locale);
}

/** The name of a figure by its id, scope included: `试点验收 · 机床`; an id without a name stands for itself. */
export function figureLabel(figure: { readonly id: string }, messages: Messages, nameOf: NameOf): string {
  const { base, dimension, value } = parseFigureId(figure.id);
  const name = lookUp(messages.labels.figures, base) ?? base;
  if (dimension === undefined || value === undefined) return name;
  return messages.labels.scoped(name, dimensionValue(dimension, value, messages, nameOf));
}
