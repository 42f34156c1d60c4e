import type { FieldHeadline, HostsHeadline, PilotScaleHeadline, ProjectsHeadline, SpecificHeadline } from '@/analysis/platforms-headline';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { Sentence } from '@/format/sentence';

const words = (locale: Messages['locale']) => platformsWords(locale).headline;

export function pilotScaleTakeaway({ built, isUnsplit }: PilotScaleHeadline, { locale, panels }: Messages): Sentence {
  const own = words(locale)['pilot-scale'];
  return panels.clauses([...(isUnsplit ? [own.unsplit] : []), numberOf(built) ? own.built(built) : own.notBuilt]);
}

export function projectsTakeaway({ years, someUndated }: ProjectsHeadline, { locale }: Messages): Sentence {
  const own = words(locale).projects;
  return years.length === 0 ? own.undated : own.years(years, someUndated);
}

export function hostsTakeaway({ withoutHost }: HostsHeadline, { locale }: Messages): Sentence {
  const own = words(locale).hosts;
  return numberOf(withoutHost) ? own.withoutHost(withoutHost) : own.all;
}

export function fieldTakeaway({ platforms, withoutField }: FieldHeadline, { locale, panels }: Messages): Sentence {
  const own = words(locale).field;
  if (!numberOf(platforms)) return platformsWords(locale).levels.none;
  return panels.clauses([own.of(platforms), ...(numberOf(withoutField) ? [own.withoutField(withoutField)] : [])]);
}

export function specificTakeaway({ directions }: SpecificHeadline, { locale }: Messages): Sentence {
  const own = words(locale).specific;
  return numberOf(directions) ? own.of(directions) : own.none;
}
