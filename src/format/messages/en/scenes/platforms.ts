import { numberOf, type Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { Status } from '@/domain/vocabulary';
import { joinSentences } from '../../../join';
import { say } from '../../../sentence';
import type { platforms as zh } from '../../zh-CN/scenes/platforms';

function list(words: readonly string[], before = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${before} ${last}`;
}

const names = (all: readonly LocalText[]) => ({ strong: list(all.map(({ en }) => en)) });
/** The word that goes with a figure: `one` for 1, `other` for all else. */
const agree = (figure: Figure, one: string, other: string): string => (numberOf(figure) === 1 ? one : other);
const noun = (figure: Figure, one: string): string => agree(figure, one, `${one}s`);

/** Statuses in fewer words, for columns. */
const SHORT: Partial<Record<Status, string>> = {
  'under-construction': 'Being built',
  'under-construction-or-planned': 'Being built or planned',
  'approved-project': 'Approved',
  filed: 'Filed',
};
const shortStatus = (status: Status, word: string): string => SHORT[status] ?? word;

const register: typeof zh.register = {
  question: 'Who builds the platforms, and how far are they?',
  platforms: (all, built) => say`${all} ${noun(all, 'platform')}, ${built} built`,
  noneBuilt: (all) => say`${all} ${noun(all, 'platform')}, none built on record`,
  hosts: (count) => say`${count} ${noun(count, 'host')} named`,
  withoutHost: (count) => say`${count} ${noun(count, 'platform')} without a host on record`,
  projects: (count) => say`${count} R&D ${noun(count, 'project')}`,
  pairingInferred: (projects) => say`${projects}, performers inferred`,
  none: say`No platform or R&D project on record`,
  heads: { status: 'Status', level: 'Level', host: 'Host', fields: 'Field' },
  open: { level: 'level not recorded', host: 'host not recorded', fields: 'field not recorded' },
  status: shortStatus,
  level: (name) => name,
  more: (count) => `and ${count} more`,
};

const levels: typeof zh.levels = {
  question: 'At which level, and how far?',
  all: (count, parts) => say`${count} ${noun(count, 'platform')}: ${parts}`,
  parts: (each) => joinSentences(each.map(({ name, figure }) => say`${figure} ${name.toLowerCase()}`), ', '),
  unstated: (count) => say`${count} without a level`,
  silent: (which) => say`no ${{ strong: list(which.map((name) => name.toLowerCase()), 'or') }} one on record`,
  none: say`No platform on record`,
  total: 'Total',
  unstatedRow: 'Not stated',
  more: (count) => `and ${count} more`,
  status: shortStatus,
};

const fields: typeof zh.fields = {
  question: 'Are the platforms in remanufacturing?',
  some: (all, remanufacturing, sectors) =>
    say`${remanufacturing} of ${all} ${noun(all, 'platform')} ${agree(remanufacturing, 'is', 'are')} in a remanufacturing sector (${names(sectors)})`,
  nowhere: (all) => say`${all} ${noun(all, 'platform')}, none in a remanufacturing sector on record`,
  noPlatform: say`No platform on record`,
  unstated: (count) => say`${count} without a field on record`,
  unlinked: (count) => numberOf(count) === 1 ? say`the ${count} field is at one stage only` : say`each of the ${count} fields is at one stage only`,
  linked: (count, linked) => say`${linked} of ${count} ${noun(count, 'field')} ${agree(linked, 'is', 'are')} at two or more stages`,
  stages: { projects: 'R&D', 'innovation-platforms': 'Innovation', 'pilot-scale': 'Pilot-scale' },
  groups: { remanufacturing: 'Remanufacturing', 'circular-economy-field': 'Circular economy', 'not-stated': 'Not recorded' },
  platforms: 'Platforms',
  more: (count) => `and ${count} more`,
  others: (count) => `The other ${count} sectors`,
  sectors: (count) => `The ${count} sectors`,
  unstatedRow: 'No field on record',
};

const terms: typeof zh.terms = {
  question: 'Which technologies and channels do plans name?',
  directions: (all, specific) => say`${specific} of ${all} plan ${noun(all, 'direction')} ${agree(specific, 'names', 'name')} specifics`,
  unspecific: (all) => say`${all} plan ${noun(all, 'direction')}, none with specifics`,
  nextSteps: (all, specific) => say`${specific} of ${all} next ${noun(all, 'step')} ${agree(specific, 'does', 'do')}`,
  noNextStep: (all) => numberOf(all) === 1 ? say`the ${all} next step does not` : say`none of the ${all} next steps does`,
  none: say`No plan direction or next step on record`,
  kinds: { technologies: 'Technologies', components: 'Components', channels: 'Channels', means: 'Means' },
  more: (count) => `and ${count} more`,
  goesOn: 'etc.',
};

const headline: typeof zh.headline = {
  'pilot-scale': {
    question: 'Pilot-scale under way',
    built: (count) => say`${count} more built`,
    notBuilt: say`none built on record`,
    unsplit: say`not split`,
  },
  projects: {
    question: 'R&D projects',
    years: (all, someUndated) => say`${someUndated ? 'some ' : ''}in ${list(all.map(String))}`,
    undated: say`year not stated`,
  },
  hosts: {
    question: 'Platform hosts',
    withoutHost: (count) => say`${count} ${noun(count, 'platform')} without one`,
    all: say`every platform has one`,
  },
  field: {
    question: 'In remanufacturing',
    of: (platforms) => say`of ${platforms} ${noun(platforms, 'platform')}`,
    withoutField: (count) => say`${count} without a field`,
  },
  specific: {
    question: 'Directions with specifics',
    of: (directions) => say`of ${directions} plan ${noun(directions, 'direction')}`,
    none: say`no plan direction on record`,
  },
};

export const platforms: typeof zh = { register, levels, fields, terms, headline };
