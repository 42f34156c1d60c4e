import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Locale } from '@/domain/text';
import type { BriefWords } from '@/format/messages/desk/brief';
import { FONTS } from './fonts';
import { CHARACTER_SPACE, FOOT_LINE, LINE, SIZES } from './page-format';

/** Ids of the paragraph styles beside title and headings. */
export const STYLES = {
  kicker: 'BriefKicker',
  notice: 'BriefNotice',
  unit: 'BriefUnit',
  cell: 'BriefCell',
  head: 'BriefHead',
  source: 'BriefSource',
  quotation: 'BriefQuotation',
  spacer: 'BriefSpacer',
  picture: 'BriefPicture',
  foot: 'BriefFoot',
} as const;

type Style = Omit<IParagraphStyleOptions, 'id' | 'name'>;
type Run = NonNullable<IParagraphStyleOptions['run']>;

const BLACK = '000000';
/** Said of each style: some programs give the indent of the body to whatever says nothing. */
export const NO_INDENT = { firstLine: 0, firstLineChars: 0 };
/** Two characters of the body; the first is for programs that know characters, the second for those that do not. */
const TWO_CHARACTERS = { firstLineChars: 200, firstLine: SIZES.三号 * 20 } as const;
const exactly = (line: number, before = 0, after = 0) => ({ line: Math.round(line), lineRule: 'exact', before: Math.round(before), after: Math.round(after) }) as const;
const small = (size: number, font: Run['font'] = FONTS.body): Run => ({ size, ...(font && { font }) });

/** In English, where all type is Times New Roman, headings differ by weight and slope rather than by face. */
function headingRun(level: 1 | 2 | 3, locale: Locale): Run {
  const font = [FONTS.heading, FONTS.subheading, FONTS.body][level - 1] ?? FONTS.body;
  const isBold = level === 3 || (level === 1 && locale === 'en');
  return { font, size: SIZES.三号, color: BLACK, bold: isBold, italics: level === 2 && locale === 'en' };
}

function headings(locale: Locale): Record<'title' | 'heading1' | 'heading2' | 'heading3', Style> {
  const heading = (level: 1 | 2 | 3): Style => ({
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: headingRun(level, locale),
    paragraph: { keepNext: true, alignment: 'left', outlineLevel: level - 1 },
  });
  return {
    title: {
      basedOn: 'Normal',
      next: 'Normal',
      run: { font: FONTS.title, size: SIZES.二号, characterSpacing: 0, bold: locale === 'en', color: BLACK },
      paragraph: { alignment: 'center', indent: NO_INDENT, spacing: exactly(Math.round(LINE * 1.3), LINE, LINE / 2), keepNext: true },
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
  };
}

const OWN: Readonly<Record<keyof typeof STYLES, Style>> = {
  kicker: { run: { font: FONTS.heading, size: SIZES.三号 }, paragraph: { indent: NO_INDENT, spacing: exactly(LINE), border: { bottom: { style: 'single', size: 8, space: 4, color: BLACK } } } },
  notice: { run: small(SIZES.小四, FONTS.subheading), paragraph: { spacing: exactly(SIZES.小四 * 15), indent: { ...NO_INDENT, left: 120, right: 120 } } },
  unit: { run: small(SIZES.五号, FONTS.table), paragraph: { indent: NO_INDENT, alignment: 'right', keepNext: true, spacing: exactly(SIZES.五号 * 15, 80, 0) } },
  cell: { run: small(SIZES.五号, FONTS.table), paragraph: { indent: NO_INDENT, spacing: exactly(SIZES.五号 * 14) } },
  head: { run: small(SIZES.五号, FONTS.heading), paragraph: { indent: NO_INDENT, keepNext: true, spacing: exactly(SIZES.五号 * 14) } },
  source: { run: small(SIZES.五号, FONTS.subheading), paragraph: { indent: NO_INDENT, spacing: exactly(SIZES.五号 * 15, 80, 160) } },
  quotation: { run: small(SIZES.小四), paragraph: { alignment: 'left', indent: { firstLineChars: 200, firstLine: SIZES.小四 * 20 }, spacing: exactly(SIZES.小四 * 16, 0, 60) } },
  // Without it, a table would run into the one before, or stand too close to the line above.
  spacer: { run: small(SIZES.小五), paragraph: { indent: NO_INDENT, keepNext: true, spacing: exactly(120) } },
  // Exact lines would cut a picture to the height of one.
  picture: { run: small(SIZES.五号), paragraph: { indent: NO_INDENT, alignment: 'center', keepNext: true, spacing: { line: 240, lineRule: 'auto', before: 120, after: 0 } } },
  foot: { run: small(SIZES.四号, FONTS.foot), paragraph: { indent: NO_INDENT, spacing: exactly(FOOT_LINE) } },
};

/** Title, headings, body and the rest of a brief as styles of the document, by GB/T 9704—2012. */
export function briefStyles(locale: Locale, { styles }: BriefWords): IStylesOptions {
  const body: IParagraphStyleOptions = {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: { font: FONTS.body, size: SIZES.三号, ...(locale === 'zh-CN' && { characterSpacing: CHARACTER_SPACE }) },
    paragraph: { alignment: locale === 'en' ? 'left' : 'both', indent: TWO_CHARACTERS, spacing: exactly(LINE) },
  };
  const names = Object.keys(STYLES) as (keyof typeof STYLES)[];
  return {
    default: { document: { run: { font: FONTS.body, size: SIZES.三号, language: { value: 'en-US', eastAsia: 'zh-CN' } } }, ...headings(locale) },
    paragraphStyles: [body, ...names.map((name): IParagraphStyleOptions => ({ id: STYLES[name], name: styles[name], ...OWN[name] }))],
  };
}
