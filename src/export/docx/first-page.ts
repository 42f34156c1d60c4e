import { TabStopType, Tab, Paragraph, HeadingLevel, TextRun } from 'docx';
import { wrapText } from '@/charts/wrap-text';
import { cleanText } from '../clean-text';
import type { BriefLanguage, OfficialBrief } from './brief';
import { FONTS } from './fonts';
import { LINE, POINT, SIZES, TYPE_AREA } from './page-format';
import { paragraph, textRuns } from './paragraphs';
import { STYLES } from './styles';

const NOTICE_RULE = { style: 'single', size: 4, space: 6, color: '000000' } as const;

/** A title breaks between its phrases, into lines of much the same length. */
const titleLines = (title: string): string => wrapText(cleanText(title), TYPE_AREA.width / POINT, Infinity, SIZES.二号 / 2).join('\n');

/** What the first page says before the first part: what kind of paper this is, its title, who made it, from what and when. */
export function firstPage({ title, about }: OfficialBrief, { messages, words, tools }: BriefLanguage): readonly Paragraph[] {
  const { locale } = messages;
  const { title: product, scope, filters, version, dataDate, exportedAt, link } = about;
  const lines = [
    words.nature(scope),
    words.made(product, version, dataDate, exportedAt),
    words.missing(messages.frame.key.open),
    words.line(tools.about.filters, filters),
    words.line(tools.about.link, link),
  ];
  return [
    new Paragraph({
      style: STYLES.kicker,
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA.width }],
      children: [...textRuns(words.kicker, locale), new TextRun({ children: [new Tab()] }), ...textRuns(product, locale)],
    }),
    paragraph(titleLines(title), locale, { heading: HeadingLevel.TITLE }),
    ...lines.map(
      (line, at) =>
        new Paragraph({
          style: STYLES.notice,
          // One box around all lines: office programs join borders that are alike.
          border: { top: NOTICE_RULE, bottom: NOTICE_RULE, left: NOTICE_RULE, right: NOTICE_RULE },
          children: textRuns(line, locale, at === 0 ? { font: FONTS.heading, bold: locale === 'en' } : {}),
        }),
    ),
    paragraph('', locale, { style: STYLES.spacer, spacing: { line: Math.round(LINE / 2), lineRule: 'exact' } }),
  ];
}
