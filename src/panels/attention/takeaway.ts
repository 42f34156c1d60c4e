import type { Finding } from '@/analysis/watch';
import type { Messages } from '@/format/messages';
import type { Sentence } from '@/format/sentence';

/** One finding in words. */
export interface FindingText {
  readonly title: Sentence;
  readonly detail: Sentence;
}

/** Heading and detail of one finding, for its place in the list. */
export function findingText(finding: Finding, { panels }: Messages): FindingText {
  const words = panels.attention.checks[finding.rule.check];
  const parts = { ...finding, against: finding.against };
  return { title: words.title(parts), detail: words.detail(parts) };
}

/** The finding that weighs most: priorities without a record; else the first one's heading; else that there is none. */
export function takeaway(findings: readonly Finding[], messages: Messages): Sentence {
  const { attention } = messages.panels;
  const focus = findings.find(({ rule }) => rule.check === 'focus-without-record');
  if (focus) return attention.focus({ ...focus, against: focus.against });
  const [first] = findings;
  return first ? findingText(first, messages).title : attention.none;
}
