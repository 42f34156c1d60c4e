import { numberOf, type Figure } from '@/domain/figure';
import { say } from '../../../sentence';
import type { kinds as zh } from '../../zh-CN/desk/kinds';

const records = (figure: Figure): string => (numberOf(figure) === 1 ? 'record' : 'records');

export const kinds: typeof zh = {
  question: 'What kinds of record?',
  landed: (count) => say`${count} landing ${records(count)}`,
  noneLanded: say`No landing record`,
  words: (count) => say`${count} plan directions and next steps`,
  noWords: say`no plan direction or next step`,
  of: (all) => say`${all} ${records(all)} in all`,
  nothing: say`Nothing on record`,
  statuses: {
    question: 'How far along?',
    all: (count) => say`${count} ${records(count)} with a status`,
    most: (status, count) => say`most often: ${{ strong: status }}, ${count}`,
    nothing: say`No record with a status`,
  },
};
