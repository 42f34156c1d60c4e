import * as v from 'valibot';
import { entryFields } from './entry';
import type { LocalText } from './text';
import { EnterpriseRole } from './vocabulary';

/** An enterprise named in the document, under its legal name. */
export const Enterprise = v.object({
  ...entryFields,
  /** The place as it stands in its legal name, left out of its row name: `上海`; absent = none. */
  locality: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** English name short enough for a row of the wall, ours: `Qianlima Reman`; the Chinese one is cut from the legal name. */
  shortEn: v.pipe(v.string(), v.nonEmpty()),
  /** Other forms the document prints, kept for search. */
  aliases: v.array(v.string()),
  role: EnterpriseRole,
});
export type Enterprise = v.InferOutput<typeof Enterprise>;

/** What rows leave out of a legal name beside its place: 集团, and the form of company. */
const LEFT_OUT = /集团|(?:股份)?有限(?:责任)?公司$/g;
/** What must remain of a name whose head is its place; 上海重工 stays whole. */
const LEAST_CHARACTERS = 3;

/** Leaves out a place in brackets, and one at the head with the 市 or 省 after it. */
function withoutPlace(name: string, place: string): string {
  const unbracketed = name.replaceAll(`（${place}）`, '').replaceAll(`(${place})`, '');
  if (!unbracketed.startsWith(place)) return unbracketed;
  const rest = unbracketed.slice(place.length).replace(/^[市省]/, '');
  return rest.length < LEAST_CHARACTERS ? unbracketed : rest;
}

/** A name short enough for a row: in Chinese the legal name without place and form of company, never a nickname. */
export function rowNameOf({ name, locality, shortEn }: Pick<Enterprise, 'name' | 'locality' | 'shortEn'>): LocalText {
  const placeless = locality === undefined ? name.zh : withoutPlace(name.zh, locality);
  return { zh: placeless.replace(LEFT_OUT, '') || name.zh, en: shortEn };
}
