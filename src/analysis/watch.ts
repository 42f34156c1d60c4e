import type { CollectionName, Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { WatchRule } from '@/domain/watch-rule';
import type { SelectContext } from './context';
import { filterAll } from './filter';
import { documentAge } from './watch-age';
import { focusWithoutRecord, pilotWithoutProduct, pipelineOverBuilt, undatedAchievements } from './watch-checks';

/** A sector, an enterprise or a kind that a rule found. */
export interface Subject {
  readonly id: RecordId;
  readonly name: LocalText;
  readonly figure: Figure;
}

/** What a rule found, ready to be put into words; a rule that finds nothing gives no finding. */
export interface Finding {
  readonly rule: WatchRule;
  /** The number that the finding turns on. */
  readonly figure: Figure;
  /** What it is set against, e.g. built against pipeline. */
  readonly against?: Figure;
  readonly subjects: readonly Subject[];
}

/** What a check found: a finding that does not yet know its rule. */
export type Found = Omit<Finding, 'rule'>;

export const WATCH_NEEDS = [
  'watch-rules',
  'sectors',
  'directions',
  'enterprises',
  'pilots',
  'products',
  'deliveries',
  'titles',
  'platforms',
] as const satisfies readonly CollectionName[];
export type WatchData = Pick<Collections, (typeof WATCH_NEEDS)[number]>;

/** A check; `undefined` where there is nothing to find. Limits are in the check's own unit. */
export type Check = (data: WatchData, context: SelectContext, threshold: number | undefined) => Found | undefined;

const CHECKS: Readonly<Record<WatchRule['check'], Check>> = {
  'focus-without-record': focusWithoutRecord,
  'pipeline-over-built': pipelineOverBuilt,
  'document-age': documentAge,
  'undated-achievements': undatedAchievements,
  'pilot-without-product': pilotWithoutProduct,
};

/** What the rules find, in the rules' order; empty where none finds anything. */
export function selectWatch(all: WatchData, context: SelectContext): readonly Finding[] {
  const data = filterAll(all, context.filter);
  return data['watch-rules'].flatMap((rule) => {
    const found = CHECKS[rule.check](data, context, rule.threshold);
    return found ? [{ rule, ...found }] : [];
  });
}
