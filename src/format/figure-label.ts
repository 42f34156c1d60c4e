import { parseFigureId, type Condition, type Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { formatPeriod } from './date';
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
  return name ? inLocale(name, locale) : formatPeriod(value, locale);
}

/** The name of a figure: its own, else by its id, scopes included: `试点验收 · 机床`; an indicator's is in the data; an id without a name stands for itself. */
export function figureLabel(figure: Pick<Figure, 'id' | 'name'>, messages: Messages, nameOf: NameOf): string {
  const { labels, locale } = messages;
  if (figure.name) return inLocale(figure.name, locale);
  const { base, scopes } = parseFigureId(figure.id);
  const record = nameOf(base);
  const name = lookUp(labels.figures, base) ?? (record ? inLocale(record, locale) : base);
  return scopes.reduce((label, { dimension, value }) => {
    const field = value === 'not-stated' && dimension !== 'date' ? lookUp(labels.fields, dimension) : undefined;
    return labels.scoped(label, field === undefined ? dimensionValue(dimension, value, messages, nameOf) : labels.fieldNotStated(field));
  }, name);
}
