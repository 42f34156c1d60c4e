import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Locale } from '@/domain/text';
import { cleanText } from '../clean-text';

const LINE_ENDS = /\r\n?|\n/;

/**
 * A text as it is, over as many lines as it has. Quotation marks and dashes of a Chinese text are Chinese: office programs
 * are told so, as the characters alone do not tell.
 */
export function textRuns(text: string, locale: Locale, look: Pick<IRunOptions, 'bold' | 'font' | 'size'> = {}): readonly TextRun[] {
  const font = locale === 'en' ? look.font : { ...(typeof look.font === 'object' ? look.font : {}), hint: 'eastAsia' };
  // As `text`, never as a child: of the children, the library takes some words for fields.
  return cleanText(text)
    .split(LINE_ENDS)
    .map((line, at) => new TextRun({ ...look, ...(font !== undefined && { font }), text: line, ...(at > 0 && { break: 1 }) }));
}

/** A paragraph of plain text. */
export function paragraph(text: string, locale: Locale, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph {
  return new Paragraph({ ...options, children: textRuns(text, locale) });
}
