import type { Citation } from '@/domain/citation';
import { rowNameOf } from '@/domain/enterprise';
import type { Collections } from '@/domain/collections';
import { TERM_KINDS } from '@/domain/direction';
import type { RecordId } from '@/domain/record-id';
import type { Locale, LocalText } from '@/domain/text';
import type { NameOf } from '@/format/names';
import { labels as en } from '@/format/messages/en/labels';
import { labels as zh } from '@/format/messages/zh-CN/labels';
import { valuesOf, type AnyRecord } from '../fields';

/** What is searched, in the order in which groups of hits are shown: what can be chosen to filter by, then what is recorded. */
export const SEARCHED = [
  'sectors',
  'enterprises',
  'places',
  'pilots',
  'products',
  'deliveries',
  'titles',
  'platforms',
  'projects',
  'policies',
  'directions',
  'statements',
  'documents',
  'indicators',
] as const satisfies readonly (keyof Collections)[];
export type SearchedCollection = (typeof SEARCHED)[number];

/** What a text is to its record, from the nearest to the farthest. */
export const FIELDS = ['name', 'alias', 'term', 'kind', 'related', 'quotation', 'gloss'] as const;
export type Field = (typeof FIELDS)[number];

/** One text by which a record is found. */
export interface FieldText {
  readonly field: Field;
  readonly text: string;
  /** The language of readers that it is for; absent = one for all. */
  readonly locale?: Locale;
}

const both = (field: Field, { zh: inChinese, en: inEnglish }: LocalText): readonly FieldText[] => [
  { field, text: inChinese, locale: 'zh-CN' },
  { field, text: inEnglish, locale: 'en' },
];
const alone = (field: Field, text: string | undefined): readonly FieldText[] => (text === undefined ? [] : [{ field, text }]);
const given = (field: Field, text: LocalText | null | undefined): readonly FieldText[] => (text ? both(field, text) : []);

function aliasesOf(record: AnyRecord): readonly FieldText[] {
  return [
    ...('shortName' in record ? both('alias', record.shortName) : []),
    ...('shortEn' in record ? both('alias', rowNameOf(record)) : []),
    ...('aliases' in record ? record.aliases.flatMap((alias) => alone('alias', alias)) : []),
    ...('nameAsPrinted' in record ? alone('alias', record.nameAsPrinted) : []),
    ...('number' in record ? alone('alias', record.number) : []),
  ];
}

function termsOf(record: AnyRecord): readonly FieldText[] {
  return [
    ...('technologies' in record ? TERM_KINDS.flatMap((kind) => record[kind].flatMap((term) => both('term', term))) : []),
    ...('category' in record ? given('term', record.category) : []),
    ...('type' in record ? given('term', record.type) : []),
    ...('placeLabel' in record ? given('term', record.placeLabel) : []),
    ...('dateLabel' in record ? given('term', record.dateLabel) : []),
    ...('issuer' in record ? both('term', record.issuer) : []),
    ...('definition' in record ? both('term', record.definition) : []),
  ];
}

function kindsOf(record: AnyRecord, collection: SearchedCollection): readonly FieldText[] {
  const kind = 'kind' in record && Object.hasOwn(zh.kinds, record.kind) ? (record.kind as keyof typeof zh.kinds) : undefined;
  return [
    ...both('kind', { zh: zh.collections[collection], en: en.collections[collection] }),
    ...(kind ? both('kind', { zh: zh.kinds[kind], en: en.kinds[kind] }) : []),
    ...('role' in record ? both('kind', { zh: zh.roles[record.role], en: en.roles[record.role] }) : []),
    ...('status' in record ? both('kind', { zh: zh.statuses[record.status], en: en.statuses[record.status] }) : []),
  ];
}

const citedBy = ({ exact, gloss }: Citation): readonly FieldText[] => [
  { field: 'quotation', text: exact, locale: 'zh-CN' },
  { field: 'gloss', text: gloss, locale: 'en' },
];

/** Every text by which a record is found: its own words, its kind's, the names of what it concerns, and what it quotes. */
export function textsOf(record: AnyRecord, collection: SearchedCollection, nameOf: NameOf): readonly FieldText[] {
  const named = (ids: readonly RecordId[]): readonly FieldText[] => ids.flatMap((id) => given('related', nameOf(id)));
  return [
    ...('name' in record ? both('name', record.name) : []),
    ...aliasesOf(record),
    ...termsOf(record),
    ...kindsOf(record, collection),
    ...named([...valuesOf(record, 'sector'), ...valuesOf(record, 'enterprise'), ...valuesOf(record, 'place')]),
    ...('citations' in record ? record.citations.flatMap(citedBy) : []),
  ];
}
