import * as v from 'valibot';
import { entryFields } from './entry';
import type { LocalText } from './text';
import { EnterpriseRole } from './vocabulary';

/** An enterprise named in the document, under its legal name. */
export const Enterprise = v.object({
  ...entryFields,
  /** English name short enough for a row of the wall, ours: `Qianlima Reman`; the Chinese one is cut from the legal name. */
  shortEn: v.pipe(v.string(), v.nonEmpty()),
  /** Other forms the document prints, kept for search. */
  aliases: v.array(v.string()),
  role: EnterpriseRole,
});
export type Enterprise = v.InferOutput<typeof Enterprise>;

/** What rows leave out of a legal name: its place, at the head or in brackets, 集团, and the form of company. */
const LEFT_OUT = /^(?:武汉市?|湖北省?)(?=.{3})|[（(](?:武汉|湖北)[）)]|集团|(?:股份)?有限(?:责任)?公司$/g;

/** A name short enough for a row: in Chinese the legal name without place and form of company, never a nickname. */
export function rowNameOf({ name, shortEn }: Pick<Enterprise, 'name' | 'shortEn'>): LocalText {
  return { zh: name.zh.replace(LEFT_OUT, '') || name.zh, en: shortEn };
}
