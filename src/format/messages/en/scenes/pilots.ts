import { joinSentences } from '../../../join';
import { say, type Sentence } from '../../../sentence';
import type { pilotsScene as zh } from '../../zh-CN/scenes/pilots';
import { agree, list, noun, strong } from '@/format/messages/en/panels';

type Shares = Parameters<(typeof zh)['outputSectors']['products']>[1];
const shares = (each: Shares): Sentence => joinSentences(each.map(({ name, figure }) => say`${name.en} ${figure}`), ', ');

/** In the middle of a sentence. */
const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export const pilotsScene: typeof zh = {
  moreRows: (rows) => `and ${rows} more ${rows === 1 ? 'row' : 'rows'}`,
  facts: {
    inferred: (fact) => `${fact} (inferred)`,
    level: (level) => `${level} level`,
    missing: { date: 'date not recorded', place: 'place not recorded', level: 'level not recorded' },
  },
  dossier: {
    question: 'What is on record for each enterprise?',
    recorded: (enterprises) => say`${enterprises} ${noun(enterprises, 'enterprise')} with achievements on record`,
    most: (who, total) => say`${strong(who)} ${who.length > 1 ? 'have' : 'has'} most (${total}${who.length > 1 ? ' each' : ''})`,
    none: say`No achievement of an enterprise on record`,
  },
  pathways: {
    question: 'Pilots, products, machines: the same firms?',
    some: (count, group) => say`${count} with ${lower(group)}`,
    single: (count, group) => say`${count} with ${lower(group)}`,
    whole: (count) => say`${count} with all three`,
    all: (enterprises, parts) => say`Of ${enterprises} ${noun(enterprises, 'enterprise')}, ${joinSentences(parts, ', ')}`,
    noneWhole: say`none on record with all three`,
    none: say`No pilot, product or machine on record`,
  },
  roles: {
    question: 'What is each enterprise named for?',
    some: (enterprises, remanufacturers) =>
      say`${remanufacturers} of ${enterprises} ${noun(enterprises, 'enterprise')} ${agree(remanufacturers, 'is a remanufacturer', 'are remanufacturers')}`,
    noRemanufacturer: (enterprises) => say`${enterprises} ${noun(enterprises, 'enterprise')}, no remanufacturer on record`,
    none: say`No enterprise on record`,
  },
  outputSectors: {
    question: 'Which sectors have products and machines?',
    products: (count, each) => say`${count} catalogue ${noun(count, 'product')}: ${shares(each)}`,
    deliveries: (count, each) => say`${count} ${noun(count, 'machine')}: ${shares(each)}`,
    deliveriesOfOne: (count, sector) => say`${count} ${noun(count, 'machine')}, all in ${strong([sector])}`,
    noProduct: say`No catalogue product on record`,
    noDelivery: say`no machine delivered on record`,
  },
  headline: {
    remanufacturers: { question: 'Reman firms', takeaway: (sectors) => say`in ${sectors} ${noun(sectors, 'sector')}`, none: say`no sector on record` },
    titles: {
      question: 'Green titles',
      takeaway: (dates, someUndated) => say`${list(dates)}${someUndated ? ', some undated' : ''}`,
      undated: say`date not stated`,
    },
  },
};
