import { HeadingLevel, ImageRun, Paragraph, type FileChild } from 'docx';
import { cleanText } from '../clean-text';
import type { ExportPage, ExportPanel } from '../pages';
import type { Sheet } from '../sheet';
import type { BriefLanguage, RasterPicture } from './brief';
import { chartSheet } from './chart-sheet';
import { headingNumber } from './heading-number';
import { MOST_PICTURE } from './page-format';
import { paragraph } from './paragraphs';
import { STYLES } from './styles';
import { nativeTables } from './table';

/** Rows beyond these are counted, not printed: a brief is read on paper. */
const MOST_ROWS = 200;
/** Two em spaces between the facts of a line. */
const BETWEEN = '\u2003\u2003';
/** What parts the bases that a panel rests on. */
const BETWEEN_BASES = /\s*[、，；,;·]\s*/;

/** The table in a document, and how much of it is left out. */
export function tableSection(sheet: Sheet, { messages, words }: BriefLanguage): readonly FileChild[] {
  const left = sheet.rows.length - MOST_ROWS;
  const tables = nativeTables(left > 0 ? { ...sheet, rows: sheet.rows.slice(0, MOST_ROWS) } : sheet, messages);
  const part = (at: number): string => words.part(at + 1, tables.length);
  const { locale } = messages;
  return [
    ...tables.flatMap((table, at) => (tables.length === 1 ? [table] : [paragraph(part(at), locale, { style: STYLES.unit }), table])),
    ...(left > 0 ? [paragraph(words.moreRows(left), locale, { style: STYLES.source, keepNext: true })] : []),
  ];
}

/** A picture within the type area, said in words to those who do not see it. */
function pictureParagraph({ data, width, height }: RasterPicture, { id, question, takeaway }: ExportPanel): Paragraph {
  const scale = Math.min(MOST_PICTURE.width / width, MOST_PICTURE.height / height);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: cleanText(id), title: cleanText(question), description: cleanText(takeaway) };
  return new Paragraph({ style: STYLES.picture, children: [new ImageRun({ type: 'png', data, transformation, altText })] });
}

/** Said of the values of a model, wherever they stand. */
function isIllustrative({ chart, basis }: ExportPanel, { messages }: BriefLanguage): boolean {
  return chart?.isIllustrative === true || basis.split(BETWEEN_BASES).includes(messages.labels.bases.illustrative.name);
}

function evidence(panel: ExportPanel, picture: RasterPicture | undefined, language: BriefLanguage): readonly FileChild[] {
  const { messages, words } = language;
  const { table, chart } = panel;
  const { locale } = messages;
  const mark = messages.labels.bases.illustrative.name;
  const isModel = isIllustrative(panel, language);
  if (!table && !chart) {
    if (!picture) return isModel ? [paragraph(words.illustrativeText(mark), locale, { style: STYLES.source, keepNext: true })] : [];
    const note = isModel ? [paragraph(words.illustrativePicture(mark), locale, { style: STYLES.source, keepNext: true })] : [];
    return [pictureParagraph(picture, panel), ...note];
  }
  const unit = !table && chart && chart.unit !== '' ? [words.unit(chart.unit)] : [];
  const above = [...(isModel ? [words.illustrative(mark)] : []), ...unit];
  const sheet = table ?? (chart && chartSheet(chart, messages, words));
  return [
    paragraph(above.join(BETWEEN), locale, { style: above.length > 0 ? STYLES.unit : STYLES.spacer }),
    ...(sheet ? tableSection(sheet, language) : []),
  ];
}

/** A part of the brief: one step or view, and its panels, each with its question, its answer, its evidence and where that stands. */
export function pageSection(page: ExportPage, at: number, pictures: ReadonlyMap<ExportPanel, RasterPicture>, language: BriefLanguage): readonly FileChild[] {
  const { messages, words, tools } = language;
  const { locale } = messages;
  const [first] = page.panels;
  // A view of one panel is that panel: its question and answer are not said twice.
  const isOnePanel = page.panels.length === 1 && first?.question === page.title;
  const hasOwnWords = page.takeaway !== '' && !(isOnePanel && first?.takeaway === page.takeaway);
  const { basis, source, filters } = tools.about;
  // A single item of a list has no number.
  const number = (index: number): string => (page.panels.length > 1 ? headingNumber([at, index + 1], locale) : '');
  const sectionOf = (panel: ExportPanel, index: number): readonly FileChild[] => {
    const stands = ([[basis, panel.basis], [source, panel.source], [filters, page.filters]] as const).filter(([, value]) => value !== '');
    const shown = evidence(panel, pictures.get(panel), language);
    return [
      ...(isOnePanel ? [] : [paragraph(number(index) + panel.question, locale, { heading: HeadingLevel.HEADING_2 })]),
      ...(panel.takeaway === '' ? [] : [paragraph(panel.takeaway, locale, { keepNext: shown.length > 0 })]),
      ...shown,
      paragraph(stands.map(([label, value]) => words.line(label, value)).join(BETWEEN), locale, { style: STYLES.source }),
    ];
  };
  return [
    paragraph(headingNumber([at], locale) + page.title, locale, { heading: HeadingLevel.HEADING_1 }),
    ...(hasOwnWords ? [paragraph(page.takeaway, locale)] : []),
    ...page.panels.flatMap(sectionOf),
  ];
}
