import type { Landing, LandingRow } from '@/analysis/landing';
import { numberOf } from '@/domain/figure';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

const times = (row: LandingRow): number => numberOf(row.mentions.figure) ?? 0;

/** More ties than this say nothing about any of them. */
const MOST_TIES = 2;

function rest({ rows, groups }: Landing, { panels }: Messages): readonly Sentence[] {
  const count = groups['policy-only'];
  const only = rows.filter(({ group }) => group === 'policy-only');
  const underWay = rows.some(({ group }) => group === 'platform') ? [panels.landing.platform(groups.platform)] : [];
  if (only.length === 0) return underWay;
  const most = Math.max(...rows.map(times));
  const top = rows.filter((row) => times(row) === most);
  const [first] = top;
  if (!first || top.length > MOST_TIES || top.some(({ group }) => group !== 'policy-only')) return [...underWay, panels.landing.policyOnly(count)];
  const names = top.map(({ sector }) => sector.shortName);
  const { figure } = first.mentions;
  return [top.length === only.length ? panels.landing.mostNamed(names, figure) : panels.landing.mostNamedOf(names, figure, count)];
}

function head({ rows, named, landed }: Landing, { panels }: Messages): Sentence {
  if (rows.length === 0) return panels.landing.unnamed;
  if (numberOf(landed) === 0) return panels.landing.none(named);
  return landed.value === named.value ? panels.landing.all(named) : panels.landing.some(named, landed);
}

/** How many of the named sectors have landed, and which one policy names most without anything to show. */
export function takeaway(landing: Landing, messages: Messages): Sentence {
  return messages.panels.clauses([head(landing, messages), ...rest(landing, messages)]);
}
