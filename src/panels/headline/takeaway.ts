import type { DeliveriesHeadline, EnterprisesHeadline, PilotsHeadline, PlatformsHeadline, ProductsHeadline } from '@/analysis/headline';
import type { LandingGroups } from '@/analysis/landing';
import { numberOf } from '@/domain/figure';
import { formatEdtf } from '@/format/date';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

export function landingRateTakeaway({ named, landed }: LandingGroups, { panels }: Messages): Sentence {
  const words = panels.headline['landing-rate'];
  if (numberOf(named) === 0) return words.unnamed;
  return numberOf(landed) === 0 ? words.none(named) : words.takeaway(named, landed);
}

export function enterprisesTakeaway({ remanufacturers }: EnterprisesHeadline, { panels }: Messages): Sentence {
  const words = panels.headline.enterprises;
  return numberOf(remanufacturers) === 0 ? words.none : words.takeaway(remanufacturers);
}

export function pilotsTakeaway({ years, someUndated }: PilotsHeadline, { panels }: Messages): Sentence {
  const words = panels.headline.pilots;
  return years.length === 0 ? words.undated : words.takeaway(years, someUndated);
}

export function productsTakeaway({ enterprises }: ProductsHeadline, { panels }: Messages): Sentence {
  const words = panels.headline.products;
  return numberOf(enterprises) === 0 ? words.none : words.takeaway(enterprises);
}

export function deliveriesTakeaway({ dates, someUndated }: DeliveriesHeadline, { panels, locale }: Messages): Sentence {
  const words = panels.headline.deliveries;
  return dates.length === 0 ? words.undated : words.takeaway(dates.map((date) => formatEdtf(date, locale)), someUndated);
}

export function platformsTakeaway({ planned, pilotScaleBuilt }: PlatformsHeadline, { panels }: Messages): Sentence {
  const words = panels.headline.platforms;
  const said = [...(numberOf(planned) ? [words.planned(planned)] : []), ...(numberOf(pilotScaleBuilt) ? [words.pilotScaleBuilt(pilotScaleBuilt)] : [])];
  return said.length === 0 ? words.none : panels.clauses(said);
}
