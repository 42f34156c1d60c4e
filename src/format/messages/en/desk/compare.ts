import { list } from '@/format/messages/en/panels';
import { joinSentences } from '../../../join';
import { say } from '../../../sentence';
import type { CompareWords } from '../../desk/compare';

const none = (words: readonly string[]): string => (words.length < 2 ? list(words) : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`);
const lower = (words: readonly string[]): readonly string[] => words.map((word) => (word.startsWith('R&D') ? word : word.toLowerCase()));

export const compare: CompareWords = {
  question: 'Side by side: where do they differ?',
  has: (name, kinds) => say`${{ strong: name }}: ${list(lower(kinds))} on record`,
  lacks: (name, kinds) => say`${{ strong: name }}: no ${none(lower(kinds))} on record`,
  hasAndLacks: (name, has, lacks) => say`${{ strong: name }}: ${list(lower(has))} on record, no ${none(lower(lacks))}`,
  only: (name, kinds) => say`${{ strong: name }} alone: ${list(lower(kinds))} on record`,
  onlyNot: (name, kinds) => say`${{ strong: name }} alone: no ${none(lower(kinds))} on record`,
  uneven: (kinds) => say`On record for some and not for others: ${list(lower(kinds))}`,
  sameKinds: say`The same kinds on record`,
  counts: (kind, each) => say`${kind.toLowerCase()}: ${joinSentences(each.map(({ name, figure }) => say`${name} ${figure}`), ', ')}`,
  sameCounts: say`as many of each`,
  nothing: say`Nothing on record to lay side by side`,
  within: (sentence) => say`Within the filter: ${sentence}`,
  kinds: {
    policies: 'Policy documents',
    mentions: 'Mentions in plans',
    directions: 'Plan directions',
    'next-steps': 'Next steps',
    remanufacturers: 'Remanufacturers',
    pilots: 'Pilots',
    products: 'Products',
    deliveries: 'Machines',
    titles: 'Titles',
    platforms: 'Platforms',
    projects: 'R&D projects',
  },
  levels: { national: 'National', provincial: 'Provincial', municipal: 'Municipal' },
  noLevel: 'Level not stated',
  undated: 'Undated',
  more: (count) => `${count} more kinds`,
};
