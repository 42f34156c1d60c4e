import { parseFigureId, type Condition, type Figure } from '@/domain/figure';
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
  } satisfies Partial<Record<Condition['field'], Readonly<Record<string, string>>>>;
  const table = Object.hasOwn(tables, dimension) ? tables[dimension] : undefined;
  const word = (table && lookUp(table, value)) ?? (value === 'not-stated' ? labels.missing[value] : undefined);
  if (word !== undefined) return word;
  const name = nameOf(value);
  return name ? inLocale(name, locale) : formatEdtf(value, locale);
}

/** The name of a figure: its own, else by its id, scope included: `试点验收 · 机床`; an id without a name stands for itself. */
export function figureLabel(figure: Pick<Figure, 'id' | 'name'>, messages: Messages, nameOf: NameOf): string {
  if (figure.name) return inLocale(figure.name, messages.locale);
  const { base, dimension, value } = parseFigureId(figure.id);
  const name = lookUp(messages.labels.figures, base) ?? base;
  if (dimension === undefined || value === undefined) return name;
  const { labels } = messages;
  const field = value === 'not-stated' && dimension !== 'date' ? lookUp(labels.fields, dimension) : undefined;
  return labels.scoped(name, field === undefined ? dimensionValue(dimension, value, messages, nameOf) : labels.fieldNotStated(field));
}
