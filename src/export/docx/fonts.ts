import type { IFontAttributesProperties } from 'docx';

const LATIN = 'Times New Roman';

/** Numerals and Latin letters are in one face whatever Chinese face they stand beside. */
const besides = (eastAsia: string): IFontAttributesProperties => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });

/**
 * The faces of GB/T 9704—2012. Those that every Chinese Windows has go by the names they have there: the older
 * 仿宋_GB2312 is missing on many machines, and would be set in some other face.
 */
export const FONTS = {
  title: besides('方正小标宋简体'),
  body: besides('仿宋'),
  heading: besides('黑体'),
  subheading: besides('楷体'),
  table: besides('宋体'),
  /** Page numbers are of one face, dashes and numerals alike. */
  foot: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体' },
} as const;
