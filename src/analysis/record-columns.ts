import { BASES } from '@/domain/basis';
import { FACT_COLLECTIONS } from '@/domain/collections';
import { inLocale, type LocalText } from '@/domain/text';
import { LEVELS, STATUSES } from '@/domain/vocabulary';
import type { Messages } from '@/format/messages';
import { evidenceWords } from '@/format/messages/evidence';
import { recordWords } from '@/format/messages/desk/records';
import type { RecordRow, RecordTable } from './record-rows';
import { squareOf } from './square';
import type { TableColumn } from './table-column';

/** Kinds whose parts go by names of their own: 中试平台, 下一步. */
const PARTED: ReadonlySet<string> = new Set(['platform', 'direction']);

/** Kinds in reading order; a next step after the directions, a pilot-scale platform after the others. */
function kindKey({ collection, part }: RecordRow): number {
  return FACT_COLLECTIONS.indexOf(collection) + (part === 'next-step' || part === 'pilot-scale' ? 0.5 : 0);
}

/** Place in a word list; `undefined` for what is not stated. */
function indexIn(list: readonly string[], value: string | null | undefined): number | undefined {
  const index = value === null || value === undefined ? -1 : list.indexOf(value);
  return index < 0 ? undefined : index;
}

/** The columns of the table of records, in their order on the screen. */
export function recordColumns({ nameOf, documents }: Pick<RecordTable, 'nameOf' | 'documents'>, messages: Messages): readonly TableColumn<RecordRow>[] {
  const { labels, locale } = messages;
  const words = recordWords(locale);
  const notStated = labels.missing['not-stated'];
  const say = (text: LocalText): string => inLocale(text, locale);
  const naming = (id: string): string => {
    const name = nameOf(id);
    return name ? say(name) : id;
  };
  const list = (ids: readonly string[]): string => (ids.length === 0 ? notStated : words.list(ids.map(naming)));
  const orNot = (value: string | null | undefined, text: (value: string) => string): string =>
    value === undefined ? words.notApplicable : value === null ? notStated : text(value);
  const kindText = ({ kind, part, collection }: RecordRow): string => {
    const parts: Readonly<Record<string, string>> = labels.kinds;
    return (PARTED.has(kind) && part !== undefined ? parts[part] : undefined) ?? labels.collections[collection];
  };
  const { fields } = evidenceWords(locale);
  const sectionText = ({ document, paragraph, isQuotedRightly }: RecordRow): string => {
    const found = documents.get(document);
    const section = found?.paragraphs.find(({ id }) => id === paragraph)?.section;
    return [...(isQuotedRightly ? [] : [labels.misquoted]), found ? say(found.shortName) : document, section ? say(section) : paragraph].join(' ');
  };
  const fieldNames: Readonly<Record<string, string>> = fields;
  const paragraphs = [...documents.values()].flatMap((document) => document.paragraphs.map(({ id }) => `${document.id}/${id}`));
  const placeInText = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
  const titles = words.columns;
  return [
    { id: 'name', title: titles.name, width: 44, grows: true, look: 'name', text: ({ name }) => say(name), square: ({ status }) => squareOf(status ?? 'subject') },
    { id: 'kind', title: titles.kind, width: 15, text: kindText, key: kindKey },
    {
      id: 'sectors',
      title: titles.sectors,
      width: 19,
      text: ({ sectors }) => list(sectors),
      key: ({ sectors }) => (sectors.length === 0 ? undefined : list(sectors)),
      isSilent: ({ sectors }) => sectors.length === 0,
    },
    {
      id: 'enterprises',
      title: titles.enterprises,
      width: 31,
      text: ({ kind, enterprises }) => (kind === 'enterprise' ? words.itself : list(enterprises)),
      key: ({ enterprises }) => (enterprises.length === 0 ? undefined : list(enterprises)),
      isSilent: ({ enterprises }) => enterprises.length === 0,
    },
    {
      id: 'status',
      title: titles.status,
      width: 14,
      text: ({ status }) => orNot(status, () => labels.statuses[status ?? 'subject']),
      key: ({ status }) => indexIn(STATUSES, status),
      isSilent: ({ status }) => status === undefined,
    },
    {
      id: 'level',
      title: titles.level,
      width: 8,
      text: ({ level }) => orNot(level, () => (level ? labels.levels[level] : notStated)),
      key: ({ level }) => indexIn(LEVELS, level),
      isSilent: ({ level }) => !level,
    },
    {
      id: 'place',
      title: titles.place,
      width: 10,
      isExtra: true,
      text: ({ place }) => orNot(place, naming),
      key: ({ place }) => place ?? undefined,
      isSilent: ({ place }) => !place,
    },
    {
      id: 'date',
      title: titles.date,
      width: 12,
      look: 'strong',
      text: ({ date }) => date?.replace('/', '–') ?? notStated,
      key: ({ date }) => date ?? undefined,
      isSilent: ({ date }) => date === null,
    },
    {
      id: 'inferred',
      title: titles.inferred,
      width: 8,
      text: ({ inferred }) => words.list(inferred.map((field) => fieldNames[field] ?? field)),
      key: ({ inferred }) => (inferred.length === 0 ? undefined : inferred.join()),
    },
    {
      id: 'basis',
      title: titles.basis,
      width: 10,
      text: ({ basis }) => labels.bases[basis].name,
      key: ({ basis }) => BASES.indexOf(basis),
      basis: ({ basis }) => basis,
    },
    {
      id: 'section',
      title: titles.section,
      width: 16,
      text: sectionText,
      key: ({ document, paragraph }) => placeInText.get(`${document}/${paragraph}`),
      isSilent: () => true,
    },
    { id: 'count', title: titles.count, width: 8, isExtra: true, text: ({ weight }) => String(weight), number: ({ weight }) => weight },
    { id: 'id', title: titles.id, width: 12, isExtra: true, text: ({ id }) => id },
  ];
}
