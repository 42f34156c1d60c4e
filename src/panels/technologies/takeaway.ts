import type { DirectionTerms } from '@/analysis/direction-terms';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { Sentence } from '@/format/sentence';

/** How many plan directions, and how many next steps, name anything more specific than a sector. */
export function takeaway({ directions, specificDirections, nextSteps, specificNextSteps }: DirectionTerms, { locale, panels }: Messages): Sentence {
  const words = platformsWords(locale).terms;
  const clauses = [
    ...(numberOf(directions) ? [numberOf(specificDirections) ? words.directions(directions, specificDirections) : words.unspecific(directions)] : []),
    ...(numberOf(nextSteps) ? [numberOf(specificNextSteps) ? words.nextSteps(nextSteps, specificNextSteps) : words.noNextStep(nextSteps)] : []),
  ];
  return clauses.length === 0 ? words.none : panels.clauses(clauses);
}
