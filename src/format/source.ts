import { inLocale, type Locale, type LocalText } from '@/domain/text';

/** More sections than this are not listed: the reader is sent to the whole document. */
const MOST_SECTIONS = 3;

/** A source in one line: `295号 二、（一） 二、（二）`, or only `295号` where it is cited all over. */
export function formatSource(
  source: { readonly document: string; readonly shortName?: LocalText; readonly sections: readonly LocalText[] },
  locale: Locale,
): string {
  const name = source.shortName ? inLocale(source.shortName, locale) : source.document;
  const sections = source.sections.length > MOST_SECTIONS ? [] : source.sections.map((section) => inLocale(section, locale));
  return [name, ...sections].join(' ');
}
