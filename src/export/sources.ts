import type { EvidenceLookup } from '@/analysis/evidence-lookup';
import type { RecordId } from '@/domain/record-id';
import { inLocale } from '@/domain/text';
import { citationLine, referenceLine } from '@/format/citation';
import type { Messages } from '@/format/messages';
import type { ToolWords } from '@/format/messages/desk/tools';
import type { Sheet } from './sheet';

const WIDTHS = [12, 44, 22, 14, 70, 70, 70, 70];

/** The loaded documents that some records cite, as entries of a list of references by GB/T 7714. */
export function referencesOf(ids: readonly RecordId[], { records, collections }: EvidenceLookup, messages: Messages): readonly string[] {
  const cited = new Set(
    ids.flatMap((id) => {
      const record = records.get(id)?.record;
      return record && 'citations' in record ? record.citations.map(({ document }) => document) : [];
    }),
  );
  return (collections.documents ?? []).filter(({ id }) => cited.has(id)).map((document) => referenceLine(document, [], messages));
}

/** Where every record of a table stands: one row a quotation, with the words, verbatim, and the citation as one line and as a reference. */
export function sourcesSheet(ids: readonly RecordId[], lookup: EvidenceLookup, messages: Messages, { sources }: ToolWords): Sheet {
  const documents = new Map((lookup.collections.documents ?? []).map((document) => [document.id, document]));
  const { locale } = messages;
  const rows = ids.flatMap((id) => {
    const record = lookup.records.get(id)?.record;
    if (!record || !('citations' in record)) return [[id, '', '', '', '', '', '', '']];
    return record.citations.map(({ document: documentId, paragraph, exact, gloss }) => {
      const document = documents.get(documentId);
      const section = document?.paragraphs.find((each) => each.id === paragraph)?.section;
      const sectionName = section ? inLocale(section, locale) : paragraph;
      const reference = document ? referenceLine(document, [sectionName], messages) : '';
      const line = citationLine({ documentId, paragraphId: paragraph, ...(document && { document }), quotes: [exact] }, messages);
      return [id, inLocale(record.name, locale), document?.number ?? documentId, sectionName, exact, gloss, line, reference];
    });
  });
  const { id, name, document, section, quotation, translation, citation, reference } = sources;
  return { heads: [id, name, document, section, quotation, translation, citation, reference], widths: WIDTHS, rows, records: ids };
}
