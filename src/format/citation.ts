import type { Document } from '@/domain/document';
import { inLocale } from '@/domain/text';
import type { Messages } from './messages';
import { evidenceWords } from './messages/evidence';

/** Words of one paragraph, to be cited together. */
export interface CitedWords {
  readonly documentId: string;
  readonly paragraphId: string;
  /** Absent where the document is not loaded: its id stands for it. */
  readonly document?: Document;
  /** The quotations, verbatim, in the order of the text. */
  readonly quotes: readonly string[];
}

/**
 * A citation in one line: `<issuer>. <number>，二、（二）：「…」`.
 *
 * Quotations stay Chinese in every language; quotations of one paragraph share the line.
 */
export function citationLine(cited: CitedWords, messages: Messages): string {
  const { document, documentId, paragraphId, quotes } = cited;
  const section = document?.paragraphs.find((paragraph) => paragraph.id === paragraphId)?.section;
  return evidenceWords(messages.locale).citation(
    document && inLocale(document.issuer, messages.locale),
    document?.number ?? documentId,
    section ? inLocale(section, messages.locale) : paragraphId,
    quotes.map((quote) => `「${quote}」`),
  );
}
