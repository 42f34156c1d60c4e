import type { Status } from '@/domain/vocabulary';
import type { charts as zh } from '../zh-CN/charts';

/** Statuses whose label does not follow a number, or is too long for a row. */
const CHAIN_WORDS: Partial<Record<Status, string>> = {
  'under-construction': 'being built',
  'under-construction-or-planned': 'being built or planned',
  'approved-project': 'approved',
};

const lanes: (typeof zh)['timeline']['lanes'] = {
  policies: 'Policies',
  directions: 'Directions',
  'next-steps': 'Next steps',
  pilots: 'Pilots accepted',
  titles: 'Titles',
  products: 'Products',
  deliveries: 'Machines',
  platforms: 'Platforms',
  projects: 'Projects',
};

export const charts: typeof zh = {
  inferred: 'inferred',
  inferredShort: 'inf.',
  counted: (word, count) => `${word} ${count}`,
  moreEnterprises: (count) => `and ${count} more`,
  timeline: {
    lanes,
    periodLanes: { ...lanes, policies: 'plans', directions: 'directions', platforms: 'platforms' },
    inStatus: (lane, status) => `${lane} ${status.toLowerCase()}`,
    leads: (label) => `${label}:`,
    span: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    silent: (span) => `${span}: nothing on record`,
    silentShort: 'nothing on record',
    afterReply: 'After the reply',
    ended: 'Plan period over',
    endedShort: 'Over',
    horizon: (year) => `${year} objectives`,
    undated: 'Undated in the document',
    undatedShort: 'Undated',
  },
  ladderSteps: { pilots: 'Pilot', products: 'Product', deliveries: 'Machine', titles: 'Title', platforms: 'Platform', projects: 'R&D' },
  pilots: { undated: 'Year not stated', accepted: 'Accepted', planned: 'Planned' },
  outputs: { products: 'Products', deliveries: 'Machines' },
  landing: {
    mentions: 'Times named',
    sector: 'Sector',
    kinds: { remanufacturers: 'Reman firms', pilots: 'Pilots', products: 'Products', deliveries: 'Machines', platforms: 'Platforms' },
    short: {
      mentions: 'Named',
      kinds: { remanufacturers: 'Firms', pilots: 'Pilots', products: 'Prod.', deliveries: 'Mach.', platforms: 'Platf.' },
    },
  },
  chain: {
    stages: { projects: 'R&D', innovation: 'Innovation', 'pilot-scale': 'Pilot-scale' },
    segment: (status, word, count) => `${count} ${CHAIN_WORDS[status] ?? word.toLowerCase()}`,
    listed: ' (listed)',
    notSplit: ', not split',
  },
};
