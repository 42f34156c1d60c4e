import type { Gap } from '@/analysis/gap';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { gapWords } from '@/format/messages/desk/gap';
import type { Sentence } from '@/format/sentence';

/** Which priorities of the next steps have no record of any kind, and how many of all sectors named. */
export function takeaway({ rows, focus, focusOpen, namedOpen, isNarrowed }: Gap, { locale, panels }: Messages): Sentence {
  const words = gapWords(locale);
  const names = rows.filter(({ isFocus, nothing }) => isFocus && nothing).map(({ sector }) => sector.shortName);
  const open = numberOf(focusOpen) ?? 0;
  const head = (): Sentence => {
    if (numberOf(focus) === 0) return words.noFocus;
    if (open === 0) return words.focusNone(focus);
    return open === numberOf(focus) ? words.focusAll(focus, names) : words.focusSome(focus, focusOpen, names);
  };
  const others = (numberOf(namedOpen) ?? 0) > open ? [words.others(namedOpen)] : [];
  const sentence = panels.clauses([head(), ...others]);
  return isNarrowed ? words.within(sentence) : sentence;
}
