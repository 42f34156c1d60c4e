import type { Deed, DeedCell, Fact } from '@/analysis/deeds';
import { inLocale } from '@/domain/text';
import { formatEdtf } from '@/format/date';
import type { Messages } from '@/format/messages';
import { pilotsWords } from '@/format/messages/scenes/pilots';
import type { WordedCell } from './worded/table';

/** A proper name in quotation marks tells a thing apart without its kind: “中铁103号”盾构机. */
const QUOTED_NAME = /“([^”]+)”/u;

function factText(fact: Fact, messages: Messages): string {
  const { locale, labels } = messages;
  const { facts } = pilotsWords(locale);
  if (fact.value === null) return facts.missing[fact.field];
  const said = fact.field === 'date' ? formatEdtf(fact.value, locale) : fact.field === 'place' ? inLocale(fact.value, locale) : facts.level(labels.levels[fact.value]);
  return fact.inferred ? facts.inferred(said) : said;
}

function textsOf({ words }: Deed, messages: Messages): readonly string[] {
  const full = inLocale(words, messages.locale);
  const proper = QUOTED_NAME.exec(full)?.[1];
  if (proper === undefined) return [full];
  // Pictures set curly quotation marks in the Chinese font, a square each: in English they would tear a name apart.
  return [messages.locale === 'en' ? full.replaceAll(/[“”]/gu, '') : full, proper];
}

/** A cell of deeds with the words beside their squares. */
export function deedWords({ figure, deeds }: DeedCell, messages: Messages): WordedCell {
  return {
    figure,
    items: deeds.map((deed) => ({
      item: deed.item,
      texts: textsOf(deed, messages),
      notes: [...deed.facts.map((fact) => factText(fact, messages)), ...(deed.item.inferred === true ? [messages.charts.inferred] : [])],
    })),
  };
}
