import type { PlatformRegister, RegisterGroup, RegisterRow, Stated } from '@/analysis/platform-register';
import { rowNameOf } from '@/domain/enterprise';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { printable } from './wrap-text';

/** What stands beside a row's name, in the order of the columns. */
export const DETAILS = ['level', 'host', 'fields'] as const;
export type Detail = (typeof DETAILS)[number];

/** One row in words. */
export interface RowText {
  readonly row: RegisterRow;
  readonly name: string;
  readonly status: string;
  /** Absent where the document states nothing. */
  readonly details: Readonly<Record<Detail, string | undefined>>;
  /** Inferred readings, and fields that are no remanufacturing sector, are set back. */
  readonly muted: Readonly<Record<Detail, boolean>>;
}

export interface GroupText {
  readonly group: RegisterGroup;
  readonly name: string;
  readonly rows: readonly RowText[];
}

function word<Value>(stated: Stated<Value>, say: (value: Value) => string, { charts }: Messages): string | undefined {
  if ('absence' in stated) return undefined;
  return stated.inferred ? `${say(stated.value)} ${charts.inferredShort}` : say(stated.value);
}

const isInferred = <Value>(stated: Stated<Value>): boolean => 'value' in stated && stated.inferred;

function rowText(row: RegisterRow, messages: Messages): RowText {
  const { locale, labels } = messages;
  const { register } = platformsWords(locale);
  const { level, host, fields } = row;
  const isRemanufacturing = 'value' in fields && fields.value.some(({ kind }) => kind === 'remanufacturing');
  return {
    row,
    name: printable(inLocale(row.name, locale)),
    status: register.status(row.status, labels.statuses[row.status]),
    details: {
      level: word(level, (value) => register.level(labels.levels[value]), messages),
      host: word(host, (value) => printable(inLocale(rowNameOf(value), locale)), messages),
      fields: word(fields, (value) => printable(value.map(({ shortName }) => inLocale(shortName, locale)).join(locale === 'en' ? ', ' : '、')), messages),
    },
    muted: { level: isInferred(level), host: isInferred(host), fields: !isRemanufacturing },
  };
}

/** The register in the words of a language. */
export function registerText(register: PlatformRegister, messages: Messages): readonly GroupText[] {
  return register.groups.map((group) => ({
    group,
    name: messages.labels.figures[group.kind],
    rows: group.rows.map((row) => rowText(row, messages)),
  }));
}

/** What an open cell of a row opens. */
export function absenceOf(row: RegisterRow, detail: Detail): Extract<Stated<unknown>, { absence: unknown }>['absence'] | undefined {
  const stated: Stated<unknown> = row[detail];
  return 'absence' in stated ? stated.absence : undefined;
}
