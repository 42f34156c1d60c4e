import { locateCitation, type Citation } from '@/domain/citation';
import type { Document } from '@/domain/document';

/** What is wrong with a citation, and in which of its fields; `undefined` when its words stand exactly once. */
export function citationFault(
  citation: Citation,
  documents: ReadonlyMap<string, Document>,
): { readonly field: keyof Citation; readonly message: string } | undefined {
  const document = documents.get(citation.document);
  if (!document) return { field: 'document', message: `no document ${citation.document}` };
  const paragraph = document.paragraphs.find(({ id }) => id === citation.paragraph);
  if (!paragraph) return { field: 'paragraph', message: `no paragraph ${citation.paragraph} in ${document.id}` };
  const range = locateCitation(citation, paragraph.text);
  if (!range) return { field: 'exact', message: `not in paragraph ${citation.paragraph}: ${citation.exact}` };
  const rest = `${'\0'.repeat(range.start + 1)}${paragraph.text.slice(range.start + 1)}`;
  return locateCitation(citation, rest) ? { field: 'exact', message: `stands more than once in ${citation.paragraph}; add prefix or suffix` } : undefined;
}
