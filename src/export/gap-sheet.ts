import type { Gap } from '@/analysis/gap';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { gapWords } from '@/format/messages/desk/gap';
import { presentWords } from '@/format/messages/desk/present';
import { toolWords } from '@/format/messages/desk/tools';
import type { Sheet } from './sheet';

/** What the document does not state, one sector a row: of which kinds nothing is recorded, and who names the sector all the same. */
export function gapSheet({ rows, lines }: Gap, messages: Messages): Sheet {
  const { locale } = messages;
  const { sector: sectorHead, kinds } = gapWords(locale);
  const { open, named } = presentWords(locale).brief;
  const { list } = toolWords(locale);
  const listed = rows.flatMap(({ sector, open: missing }) => {
    const naming = lines.filter(({ sectors }) => sectors.some(({ id }) => id === sector.id)).map(({ direction }) => direction);
    return missing.length === 0 ? [] : [{ sector, missing, naming }];
  });
  return {
    heads: [sectorHead, open, named],
    widths: [14, 34, 60],
    rows: listed.map(({ sector, missing, naming }) => [
      inLocale(sector.shortName, locale),
      list(missing.map((kind) => kinds[kind])),
      list(naming.map(({ name }) => inLocale(name, locale))),
    ]),
    records: [...new Set(listed.flatMap(({ sector, naming }) => [sector.id, ...naming.map(({ id }) => id)]))],
  };
}
