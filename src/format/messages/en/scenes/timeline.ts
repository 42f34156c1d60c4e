import { numberOf, type Figure } from '@/domain/figure';
import { joinSentences } from '../../../join';
import { say, type Sentence } from '../../../sentence';
import type { timelineScene as zh } from '../../zh-CN/scenes/timeline';

const agree = (figure: Figure, one: string, other: string): string => (numberOf(figure) === 1 ? one : other);

function series(parts: readonly Sentence[]): Sentence {
  const last = parts.at(-1) ?? [];
  return parts.length < 2 ? last : say`${joinSentences(parts.slice(0, -1), ', ')} and ${last}`;
}

const lanes: typeof zh.lanes = {
  question: 'Year by year: what is on record, what is not?',
  names: {
    policies: 'Policies',
    directions: 'Directions',
    pilots: 'Pilots, titles',
    products: 'Products, machines',
    platforms: 'Platforms',
    projects: 'R&D',
  },
  deed: (date, _lane, count, unit) => say`${count} ${unit} in ${{ strong: date }}`,
  deeds: (parts) => say`Results with a date: only ${series(parts)}`,
  manyDeeds: (parts) => say`Results with a date: ${joinSentences(parts, ', ')} and others`,
  noDeeds: say`No result has a date`,
  notGuessed: 'no year is guessed',
  allDated: 'all dated',
  afterReply: 'After the reply: cannot be on record',
  external: '↗ public source, not counted',
  dataTo: (year) => `Data to ${year}`,
};

const chain: typeof zh.chain = {
  question: 'What do the plans say, and where has it led?',
  heads: { documents: 'Documents', directions: 'Directions', sectors: 'Sectors', pilots: 'Pilots', products: 'Products', deliveries: 'Machines', platforms: 'Platforms' },
  nextSteps: 'Next steps',
  unstated: 'Source not stated',
  open: { related: 'Related fields only', none: 'No sector named' },
  words: (all) => say`${all} ${agree(all, 'direction or next step', 'directions and next steps')}`,
  named: (named, sectors, landed) =>
    say`${named} ${agree(named, 'names', 'name')} ${sectors} ${agree(sectors, 'sector', 'sectors')}, ${landed} with results on record`,
  noneLanded: (named, sectors) => say`${named} ${agree(named, 'names', 'name')} ${sectors} ${agree(sectors, 'sector', 'sectors')}, none with results on record`,
  noneNamed: say`no sector named`,
  unnamed: (count) => say`${count} ${agree(count, 'names', 'name')} no sector`,
  none: say`No plan direction on record`,
};

export const timelineScene: typeof zh = { lanes, chain };
