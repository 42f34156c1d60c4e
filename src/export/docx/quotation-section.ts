import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { BriefLanguage } from './brief';
import { FONTS } from './fonts';
import { headingNumber } from './heading-number';
import { SIZES } from './page-format';
import { paragraph, textRuns } from './paragraphs';
import type { Passage, Quotation, Quoted } from '../quotations';
import { STYLES } from './styles';

/** A quotation, what rests on it after it in smaller type, and under it the translation for those who do not read Chinese. */
function quotationParagraphs({ exact, gloss, names }: Quotation, { messages, words, tools }: BriefLanguage): readonly FileChild[] {
  const { locale } = messages;
  const concerns = names.length > 0 ? textRuns(words.concerned(tools.list(names)), locale, { font: FONTS.subheading, size: SIZES.五号 }) : [];
  return [
    new Paragraph({ style: STYLES.quotation, children: [...textRuns(`「${exact}」`, locale), ...concerns] }),
    ...(locale === 'en' && gloss !== '' ? [paragraph(words.line(words.translation, gloss), locale, { style: STYLES.quotation })] : []),
  ];
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
      paragraph((documents.length > 1 ? headingNumber([at, index + 1], locale) : '') + number, locale, { heading: HeadingLevel.HEADING_2 }),
      ...passages.flatMap((each, place) => passage(each, [at, index + 1, place + 1])),
    ]),
    ...(without.length > 0 ? [paragraph(words.withoutQuotation(tools.list(without)), locale, { style: STYLES.source })] : []),
  ];
}
