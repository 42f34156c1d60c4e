import type { PanelQuery } from '@/analysis/panel-query';
import { selectWatch, WATCH_NEEDS, type Finding } from '@/analysis/watch';
import type { Figure } from '@/domain/figure';

export const attentionQuery: PanelQuery<(typeof WATCH_NEEDS)[number], readonly Finding[]> = { id: 'attention', needs: WATCH_NEEDS, select: selectWatch };

/** A finding is worded with the names of its first subjects; of ten thousand the others are behind its number. */
const MOST_SUBJECTS = 10;

export function figures(findings: readonly Finding[]): readonly Figure[] {
  return findings.flatMap(({ figure, against, subjects }) => [figure, ...(against ? [against] : []), ...subjects.slice(0, MOST_SUBJECTS).map((subject) => subject.figure)]);
}

/** Never: that the rules find nothing is an answer, not a gap. */
export function isEmpty(): boolean {
  return false;
}
