import type { Document } from '@/domain/document';
import { inLocale } from '@/domain/text';
import type { Messages } from './messages';
import { evidenceWords } from './messages/evidence';
import { formatSource } from './source';

/** `short`: 295号 三、（一）; `long`: issuer, number, section and words; `gbt7714`: an entry of a list of references. */
export const CITATION_FORMS = ['short', 'long', 'gbt7714'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** Words of one paragraph, to be cited together. */
export interface CitedWords {
  readonly documentId: string;
  readonly paragraphId: string;
  /** Absent where the document is not loaded: its id stands for it. */
  readonly document?: Document;
  /** The quotations, verbatim, in the order of the text. */
  readonly quotes: readonly string[];
}

const sectionOf = ({ document, paragraphId }: CitedWords): Document['name'] | undefined => document?.paragraphs.find(({ id }) => id === paragraphId)?.section;

/**
 * A citation in one line: `<issuer>. <number>，二、（二）：「…」`.
 *
 * Quotations stay Chinese in every language; quotations of one paragraph share the line.
 */
export function citationLine(cited: CitedWords, messages: Messages): string {
  const { document, documentId, paragraphId, quotes } = cited;
  const section = sectionOf(cited);
  return evidenceWords(messages.locale).citation(
    document && inLocale(document.issuer, messages.locale),
    document?.number ?? documentId,
    section ? inLocale(section, messages.locale) : paragraphId,
    quotes.map((quote) => `「${quote}」`),
  );
}

/** A document as an entry of a list of references by GB/T 7714-2015, with sections where pages would stand. What the data lack is left out. */
export function referenceLine({ issuer, name, number, date }: Document, sections: readonly string[], { locale }: Messages): string {
  return evidenceWords(locale).reference(inLocale(issuer, locale), inLocale(name, locale), number, date ?? undefined, sections);
}

/** Words of several paragraphs in one form: a line a paragraph in the long form, a line a document in the others. */
export function citationText(all: readonly CitedWords[], form: CitationForm, messages: Messages): string {
  if (form === 'long') return all.map((cited) => citationLine(cited, messages)).join('\n');
  const { locale } = messages;
  const lines = [...new Set(all.map(({ documentId }) => documentId))].map((documentId) => {
    const own = all.filter((cited) => cited.documentId === documentId);
    const document = own.find((cited) => cited.document)?.document;
    const sections = own.map((cited) => sectionOf(cited) ?? { zh: cited.paragraphId, en: cited.paragraphId });
    const isReference = form === 'gbt7714' && document;
    return isReference
      ? referenceLine(document, sections.map((section) => inLocale(section, locale)), messages)
      : formatSource({ document: documentId, ...(document && { shortName: document.shortName }), sections }, locale);
  });
  return lines.join('\n');
}
