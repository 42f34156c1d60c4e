import { AlignmentType, Document, DocumentGridType, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun, type FileChild, type ISectionOptions } from 'docx';
import { cleanText } from '../clean-text';
import type { ExportPanel } from '../pages';
import type { BriefLanguage, OfficialBrief, RasterPicture } from './brief';
import { firstPage } from './first-page';
import { headingNumber } from './heading-number';
import { FOOT, LINE, MARGINS, PAGE, SIZES } from './page-format';
import { pageSection, tableSection } from './panel-section';
import { paragraph } from './paragraphs';
import { quotationSection } from './quotation-section';
import { quotedIn } from '../quotations';
import { briefStyles, NO_INDENT, STYLES } from './styles';

/** `— 1 —`, a character in from the outer edge of the paper: right on odd pages, left on even ones. */
function pageNumber(side: 'left' | 'right'): Footer {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })];
  return new Footer({ children: [new Paragraph({ style: STYLES.foot, alignment: AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'], indent: { ...NO_INDENT, [side]: SIZES.四号 * 10 }, children })] });
}

const SECTION: Omit<ISectionOptions, 'children'> = {
  properties: {
    page: { size: PAGE, margin: { ...MARGINS, header: Math.round(MARGINS.top / 2), footer: FOOT, gutter: 0 } },
    // No grid: body lines are of the standard's pitch by themselves, and smaller type would be moved onto it.
    grid: { type: DocumentGridType.DEFAULT, linePitch: LINE },
  },
};

function gapSection({ gaps }: OfficialBrief, at: number, language: BriefLanguage): readonly FileChild[] {
  const { messages, words } = language;
  const { locale } = messages;
  return [
    paragraph(headingNumber([at], locale) + words.gaps, locale, { heading: HeadingLevel.HEADING_1 }),
    paragraph(gaps.rows.length > 0 ? words.gapsLead : words.noGaps, locale, { keepNext: gaps.rows.length > 0 }),
    ...(gaps.rows.length > 0 ? [paragraph('', locale, { style: STYLES.spacer }), ...tableSection(gaps, language), paragraph('', locale, { style: STYLES.spacer, keepNext: false })] : []),
  ];
}

/** The brief as a file; the pictures are those of the panels that have nothing else to show. */
export async function writeBrief(brief: OfficialBrief, pictures: ReadonlyMap<ExportPanel, RasterPicture>, language: BriefLanguage): Promise<Blob> {
  const { title, about, pages, gaps, sources } = brief;
  const { messages, words } = language;
  const { locale } = messages;
  const quoted = quotedIn(sources);
  const lead = [
    words.lead(title, pages.length),
    ...(gaps.rows.length > 0 ? [words.leadGaps(words.gaps, gaps.rows.length)] : []),
    ...(quoted.count > 0 ? [words.leadQuotations(words.quotations, quoted.count)] : []),
  ];
  const children: readonly FileChild[] = [
    ...firstPage(brief, language),
    paragraph(lead.join(''), locale),
    ...pages.flatMap((page, at) => pageSection(page, at + 1, pictures, language)),
    ...gapSection(brief, pages.length + 1, language),
    ...quotationSection(quoted, pages.length + 2, language),
  ];
  const file = new Document({
    title: cleanText(title),
    creator: cleanText(about.title),
    lastModifiedBy: cleanText(about.title),
    description: cleanText(words.nature(about.scope)),
    styles: briefStyles(locale, words),
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...SECTION, footers: { default: pageNumber('right'), even: pageNumber('left') }, children }],
  });
  return Packer.toBlob(file);
}
