import { NOT_STATED } from '@/analysis/fields';
import type { PlatformFields } from '@/analysis/platform-fields';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { Sentence } from '@/format/sentence';

/** How many platforms are in remanufacturing sectors, how many without a field, and whether any field runs through the stages. */
export function takeaway({ platforms, groups, landed, fields, linked }: PlatformFields, { locale, panels }: Messages): Sentence {
  const words = platformsWords(locale).fields;
  const { remanufacturing, [NOT_STATED]: unstated } = groups;
  const names = landed.map(({ shortName }) => shortName);
  const where = numberOf(remanufacturing) ? words.some(platforms, remanufacturing, names) : words.nowhere(platforms);
  return panels.clauses([
    numberOf(platforms) ? where : words.noPlatform,
    ...(numberOf(unstated) ? [words.unstated(unstated)] : []),
    ...(numberOf(fields) ? [numberOf(linked) ? words.linked(fields, linked) : words.unlinked(fields)] : []),
  ]);
}
