import { HeadingLevel, type FileChild } from 'docx';
import type { BriefLanguage } from './brief';
import { headingNumber } from './heading-number';
import { paragraph } from './paragraphs';
import type { Passage, Quotation, Quoted } from './quotations';
import { STYLES } from './styles';

function quotationParagraphs({ exact, gloss, names }: Quotation, { messages, words, tools }: BriefLanguage): readonly FileChild[] {
  const { locale } = messages;
  const lines = [
    ...(locale === 'en' && gloss !== '' ? [words.line(words.translation, gloss)] : []),
    ...(names.length > 0 ? [words.line(words.concerns, tools.list(names))] : []),
  ];
  return [paragraph(words.quoted(exact), locale), ...lines.map((line) => paragraph(line, locale, { style: STYLES.source }))];
}

/** The last part: every quotation, verbatim, under its document and passage, with the passage as an entry of a list of references. */
export function quotationSection({ documents, without }: Quoted, at: number, language: BriefLanguage): readonly FileChild[] {
  const { messages, words, tools } = language;
  const { locale } = messages;
  const passage = ({ section, reference, quotations }: Passage, path: readonly number[]): readonly FileChild[] => [
    paragraph(headingNumber(path, locale) + words.passage(section), locale, { heading: HeadingLevel.HEADING_3 }),
    ...quotations.flatMap((quotation) => quotationParagraphs(quotation, language)),
    ...(reference === '' ? [] : [paragraph(words.line(tools.about.reference, reference), locale, { style: STYLES.source })]),
  ];
  return [
    paragraph(headingNumber([at], locale) + words.quotations, locale, { heading: HeadingLevel.HEADING_1 }),
    paragraph(documents.length > 0 ? words.quotationsLead : words.noQuotations, locale),
    ...documents.flatMap(({ number, passages }, index) => [
      paragraph(headingNumber([at, index + 1], locale) + number, locale, { heading: HeadingLevel.HEADING_2 }),
      ...passages.flatMap((each, place) => passage(each, [at, index + 1, place + 1])),
    ]),
    ...(without.length > 0 ? [paragraph(words.withoutQuotation(tools.list(without)), locale, { style: STYLES.source })] : []),
  ];
}
