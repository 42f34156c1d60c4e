import type { PlatformChain } from '@/analysis/platforms';
import { numberOf, type Figure } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

/** Projects, innovation platforms and pilot-scale platforms by how far they are; what is not recorded is left out. */
export function takeaway(chain: PlatformChain, { panels }: Messages): Sentence {
  const words = panels.platforms;
  const said = (figure: Figure, say: (count: Figure) => Sentence): readonly Sentence[] => (numberOf(figure) ? [say(figure)] : []);
  const isUnsplit = chain.rows.some(({ segments }) => segments.some(({ status, cell }) => status === 'under-construction-or-planned' && cell.items.length > 1));
  const innovation = [...said(chain.innovationUnderConstruction, words.underConstruction), ...said(chain.innovationPlanned, words.planned)];
  const pilotScale = [...said(chain.pilotScaleBuilt, words.built), ...said(chain.pilotScalePipeline, isUnsplit ? words.unsplit : words.pipeline)];
  const clauses = [
    ...said(chain.projects, words.projects),
    ...(innovation.length > 0 ? [words.innovation(innovation)] : []),
    ...(pilotScale.length > 0 ? [words.pilotScale(pilotScale)] : []),
  ];
  return clauses.length === 0 ? words.none : panels.clauses(clauses);
}
