import { numberOf, type Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { joinSentences } from '../../join';
import { say, type Sentence } from '../../sentence';
import type { panels as zh } from '../zh-CN/panels';

const MOST_NAMES = 3;

export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function names(all: readonly LocalText[]): string {
  const shown = all.map(({ en }) => en);
  return all.length > MOST_NAMES ? `${shown.slice(0, MOST_NAMES).join(', ')} and others` : list(shown);
}

export const strong = (all: readonly LocalText[]) => ({ strong: names(all) });

/** The word that goes with a figure: `one` for 1, `other` for all else. */
export const agree = (figure: Figure, one: string, other: string): string => (numberOf(figure) === 1 ? one : other);
export const noun = (figure: Figure, one: string): string => agree(figure, one, `${one}s`);

/** Clauses with commas, the last with "and". */
function series(parts: readonly Sentence[]): Sentence {
  const last = parts.at(-1) ?? [];
  return parts.length < 2 ? last : say`${joinSentences(parts.slice(0, -1), ', ')} and ${last}`;
}

const landing: typeof zh.landing = {
  question: 'Which of the sectors named have results?',
  some: (named, landed) => say`${landed} of ${named} named ${noun(named, 'sector')} ${agree(landed, 'has', 'have')} results on record`,
  all: (named) => say`${agree(named, 'The', 'All')} ${named} named ${noun(named, 'sector')} ${agree(named, 'has', 'have')} results on record`,
  none: (named) => say`No results on record for the ${named} named ${noun(named, 'sector')}`,
  unnamed: say`No sector named`,
  platform: (count) => say`${count} with a platform under way`,
  policyOnly: (count) => say`${count} in plans only`,
  mostNamed: (sectors, times) =>
    say`${strong(sectors)}, named most often (${times}${sectors.length > 1 ? ' each' : ''}), ${sectors.length > 1 ? 'are' : 'is'} in plans only`,
  mostNamedOf: (sectors, times, count) =>
    say`${count} in plans only, among them ${strong(sectors)}, named most often (${times}${sectors.length > 1 ? ' each' : ''})`,
};

const enterprises: typeof zh.enterprises = {
  question: 'Who has come as far as a machine?',
  roles: (all, remanufacturers) =>
    say`${all} ${noun(all, 'enterprise')}, including ${remanufacturers} ${noun(remanufacturers, 'remanufacturer')}`,
  nobody: say`No enterprise on record`,
  noRemanufacturer: (all) => say`${all} ${noun(all, 'enterprise')}, no remanufacturer on record`,
  delivered: (who, machines) => say`${machines} ${noun(machines, 'machine')} from ${strong(who)}`,
  noDelivery: say`no machine delivered on record`,
  titles: (count) => say`${count} green ${noun(count, 'title')}`,
  noTitle: say`no green title on record`,
};

const pilots: typeof zh.pilots = {
  question: 'Which sectors have pilots?',
  accepted: (count, all, someUndated) => {
    if (all.length === 0) return say`${count} accepted, year not stated`;
    const years = list(all.map(String));
    return someUndated ? say`${count} accepted, some in ${years}, some in years not stated` : say`${count} accepted in ${years}`;
  },
  acceptedOne: (count, year) => say`${count} accepted in ${year}`,
  none: say`No pilot acceptance on record`,
  sectors: (each) => joinSentences(each.map(({ name, figure }) => say`${name.en} ${figure}`), ', '),
  withSectors: (head, sectors) => (sectors.length === 0 ? head : say`${head}: ${sectors}`),
  planned: (count) => say`${count} planned`,
};

const outputs: typeof zh.outputs = {
  question: 'Whose products, whose machines?',
  products: (count, makers) => say`${count} ${noun(count, 'product')} from ${makers} ${noun(makers, 'enterprise')}`,
  noProduct: say`No catalogue product on record`,
  deliveries: (count, makers) => say`${count} ${noun(count, 'machine')} from ${strong(makers)}`,
  noDelivery: say`no machine delivered on record`,
};

const platforms: typeof zh.platforms = {
  question: 'Do research, platforms and pilot scale connect?',
  projects: (count) => say`${count} R&D ${noun(count, 'project')}`,
  innovation: (parts) => say`innovation platforms: ${joinSentences(parts, ', ')}`,
  pilotScale: (parts) => say`pilot-scale: ${joinSentences(parts, ', ')}`,
  built: (count) => say`${count} built`,
  underConstruction: (count) => say`${count} being built`,
  planned: (count) => say`${count} planned`,
  pipeline: (count) => say`${count} being built or planned`,
  unsplit: (count) => say`${count} being built or planned (not split)`,
  none: say`No R&D project or platform on record`,
};

const timeline: typeof zh.timeline = {
  question: 'What is on record, and when?',
  policies: (count) => say`${count} policy ${noun(count, 'document')}`,
  directions: (count) => say`${count} plan ${noun(count, 'direction')}`,
  nextSteps: (count) => say`${count} next ${noun(count, 'step')}`,
  counted: series,
  silent: (spans) => say`nothing on record for ${{ strong: list(spans) }}`,
  undated: (count) => say`${count} ${noun(count, 'record')} without a date`,
  allDated: say`every record has a date`,
  none: say`Nothing on record`,
};

const attention: typeof zh.attention = {
  question: 'What does not add up?',
  none: say`The rules find nothing to check`,
  focus: ({ figure, against }) =>
    against
      ? say`${figure} of ${against} ${noun(against, 'sector')} in the next steps ${agree(figure, 'has', 'have')} neither result nor platform on record`
      : say`${figure} ${noun(figure, 'sector')} in the next steps: neither result nor platform on record`,
  checks: {
    'focus-without-record': {
      title: ({ subjects }) => say`Priority, no result: ${names(subjects.map(({ name }) => name))}`,
      detail: ({ figure }) => say`${figure}`,
    },
    'pipeline-over-built': {
      title: () => say`Pilot-scale: more to come than built`,
      detail: ({ figure, against }) => say`${figure}, ${against ? say`${against} built` : say`none built on record`}`,
    },
    'document-age': {
      title: () => say`The document is no longer recent`,
      detail: ({ figure }) => say`${figure} full ${noun(figure, 'year')}`,
    },
    'undated-achievements': {
      title: () => say`Achievements without a date`,
      detail: ({ subjects }) => joinSentences(subjects.map(({ name, figure }) => say`${name.en} ${figure}`), ', '),
    },
    'pilot-without-product': {
      title: ({ subjects }) => say`${names(subjects.map(({ name }) => name))}: pilot, no product on record`,
      detail: ({ figure }) => say`${figure}`,
    },
  },
};

const headline: typeof zh.headline = {
  'landing-rate': {
    question: 'Sector landing rate (as recorded)',
    takeaway: (named, landed) => say`${named} named, ${landed} with results`,
    none: (named) => say`${named} named, no results on record`,
    unnamed: say`no sector named`,
  },
  enterprises: {
    question: 'Enterprises',
    takeaway: (remanufacturers) => say`${remanufacturers} ${noun(remanufacturers, 'remanufacturer')}`,
    none: say`no remanufacturer`,
  },
  pilots: {
    question: 'Pilots accepted',
    takeaway: (all, someUndated) => say`${someUndated ? 'some ' : all.length === 1 ? 'all ' : ''}in ${list(all.map(String))}`,
    undated: say`year not stated`,
  },
  products: { question: 'Catalogue products', takeaway: (count) => say`${count} ${noun(count, 'enterprise')}`, none: say`no enterprise on record` },
  deliveries: {
    question: 'Machines delivered',
    takeaway: (dates, someUndated) => say`${list(dates)}${someUndated ? ', some undated' : ''}`,
    undated: say`date not stated`,
  },
  platforms: {
    question: 'Innovation platforms under way',
    planned: (count) => say`${count} planned`,
    pilotScaleBuilt: (count) => say`pilot-scale: ${count} built`,
    none: say`none planned on record`,
  },
};

export const panels: typeof zh = {
  clauses: (parts) => joinSentences(parts, '; '),
  landing,
  enterprises,
  pilots,
  outputs,
  platforms,
  timeline,
  attention,
  quote: { question: 'In the document’s own words' },
  headline,
};
