import { say } from '../../../sentence';
import type { QualityWords } from '../../desk/quality';

export const quality: QualityWords = {
  question: 'How complete and how firm are the records?',
  all: 'All records',
  rows: {
    quoted: 'Quoted',
    external: 'Name from a public source',
    illustrative: 'Illustrative',
    undated: 'No date stated',
    unplaced: 'No place stated',
    unhosted: 'No enterprise stated',
    'no-level': 'No level stated',
    'no-sector': 'No sector named',
    'host-inferred': 'Enterprise inferred',
    inferred: 'With an inferred field',
  },
  takeaway: (all, undated, unplaced, unhosted) => say`Of ${all} records ${undated} state no date, ${unplaced} no place, ${unhosted} no enterprise`,
  age: (years) => say`the data are ${years} full years old`,
  nothing: say`No records`,
};
