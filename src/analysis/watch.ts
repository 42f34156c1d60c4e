import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { LocalText } from '@/domain/text';
import type { WatchRule } from '@/domain/watch-rule';

/** What a rule found, ready to be put into words; a rule that finds nothing gives no finding. */
export interface Finding {
  readonly rule: WatchRule;
  /** The number that the finding turns on. */
  readonly figure: Figure;
  /** What it is set against, e.g. built against pipeline. */
  readonly against?: Figure;
  /** Names of sectors, enterprises or kinds concerned, each with its own figure. */
  readonly subjects: readonly { readonly id: RecordId; readonly name: LocalText; readonly figure: Figure }[];
}
