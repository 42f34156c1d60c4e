import { noun, strong } from '@/format/messages/en/panels';
import { say } from '../../../sentence';
import type { districts as zh } from '../../zh-CN/desk/districts';

export const districts: typeof zh = {
  question: 'Where is it?',
  caption: 'Schematic grid; shows neither boundaries nor areas of administrative divisions',
  river: 'Yangtze',
  unplaced: 'Place not recorded',
  offGrid: 'Off the grid',
  only: (places, count) => say`Only ${strong(places)} named as a place (${count} ${noun(count, 'record')})`,
  nowhere: say`No place on record`,
  unplacedCount: (count) => say`${count} ${noun(count, 'record')} without a place`,
  allPlaced: say`all with a place`,
  nothing: say`No record that could stand somewhere`,
};
