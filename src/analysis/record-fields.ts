import type { Basis } from '@/domain/basis';
import type { Figure } from '@/domain/figure';
import { scopedId } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { ListedField, PageRecord } from '@/domain/record-page';
import type { LocalText } from '@/domain/text';
import { countFigure, quotedFigure } from './count';
import type { ExternalNote } from './evidence';

/** One value of a field, as what it is; how it is put into words is for the reader of the list. */
export type FieldValue =
  | { readonly is: 'text'; readonly text: LocalText }
  /** Words or signs that are the same in every language. */
  | { readonly is: 'verbatim'; readonly text: string }
  /** EDTF. */
  | { readonly is: 'date'; readonly date: string }
  /** A word of a closed list: a status, a level, a kind. */
  | { readonly is: 'word'; readonly value: string }
  /** Another record; without a name where it is not there. */
  | { readonly is: 'record'; readonly id: RecordId; readonly name?: LocalText }
  | { readonly is: 'figure'; readonly figure: Figure }
  /** A place on the tile grid, counted from 1. */
  | { readonly is: 'tile'; readonly row: number; readonly column: number }
  /** The document's list goes on (等). */
  | { readonly is: 'open-list' }
  /** Not from the document: made up. */
  | { readonly is: 'basis'; readonly basis: Basis };

/** One field of a record; without values the document does not state it. */
export interface FieldEntry {
  readonly field: ListedField;
  readonly values: readonly FieldValue[];
  /** The value is an inferred reading (推断), and why. */
  readonly reading?: LocalText;
  /** What another public page says. */
  readonly external?: ExternalNote;
}

type Reading = (value: unknown, record: PageRecord, nameOf: (id: RecordId) => LocalText | undefined, dataDate: string) => FieldValue;

const text: Reading = (value) => ({ is: 'text', text: value as LocalText });
const verbatim: Reading = (value) => ({ is: 'verbatim', text: String(value) });
const date: Reading = (value) => ({ is: 'date', date: String(value) });
const word: Reading = (value) => ({ is: 'word', value: String(value) });
const reference: Reading = (value, _record, nameOf) => {
  const name = nameOf(String(value));
  return { is: 'record', id: String(value), ...(name && { name }) };
};
const amount: Reading = (value, record, _nameOf, dataDate) => {
  const naming = { id: scopedId('platforms', 'group', record.id), unit: 'platform', asOf: dataDate } as const;
  const isPrinted = value !== 1;
  return { is: 'figure', figure: isPrinted ? quotedFigure(naming, Number(value), record) : countFigure({ ...naming, of: ['platforms'], where: [] }, [record]) };
};

/** How each field is read, in the order of the list. */
const READINGS: Readonly<Record<ListedField, Reading>> = {
  status: word,
  kind: word,
  role: word,
  type: text,
  category: text,
  count: amount,
  date,
  dateLabel: text,
  horizon: date,
  level: word,
  sectors: reference,
  enterprise: reference,
  enterprises: reference,
  place: reference,
  placeLabel: text,
  policy: reference,
  target: reference,
  technologies: text,
  components: text,
  channels: text,
  means: text,
  openList: () => ({ is: 'open-list' }),
  basis: (value) => ({ is: 'basis', basis: value as Basis }),
  number: verbatim,
  issuer: text,
  addressee: text,
  nameAsPrinted: verbatim,
  name: text,
  shortName: text,
  shortEn: verbatim,
  aliases: verbatim,
  locality: verbatim,
  adcode: verbatim,
  hosts: reference,
  tile: (value) => {
    const [row, column] = value as readonly [number, number];
    return { is: 'tile', row: row + 1, column: column + 1 };
  },
  id: verbatim,
};
const LISTED = Object.keys(READINGS) as ListedField[];

/** Fields that say nothing where they are empty: a document could not have stated them. */
const SILENT: ReadonlySet<ListedField> = new Set(['aliases', 'hosts', 'adcode', 'tile', 'policy', 'locality']);

function given(value: unknown, field: ListedField): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) && field !== 'tile' ? value : [value];
}

function externalOf(record: PageRecord, field: ListedField): ExternalNote | undefined {
  const found = 'external' in record ? record.external?.[field] : undefined;
  return found && { field, value: found.value, source: found.source, ...(found.note && { note: found.note }) };
}

/**
 * The fields of a record in reading order. Its name stands in the head; here only where another page gives one.
 *
 * @param nameOf name of a record by its id; `undefined` for one that is not there, and its id is shown.
 */
export function fieldsOf(record: PageRecord, nameOf: (id: RecordId) => LocalText | undefined, dataDate: string): readonly FieldEntry[] {
  const fields = record as Readonly<Record<string, unknown>>;
  return LISTED.flatMap((field): readonly FieldEntry[] => {
    const external = externalOf(record, field);
    if (!external && (!(field in record) || field === 'name')) return [];
    const values = given(fields[field], field);
    if (values.length === 0 && SILENT.has(field)) return [];
    const reading = 'reading' in record ? record.reading?.[field] : undefined;
    return [
      {
        field,
        values: field === 'name' ? [] : values.map((value) => READINGS[field](value, record, nameOf, dataDate)),
        ...(reading && { reading }),
        ...(external && { external }),
      },
    ];
  });
}
