import { say } from '../../../sentence';
import type { RecordWords } from '../../desk/records';

export const records: RecordWords = {
  question: 'The same records as a table',
  takeaway: (total, undated) => say`${total} ${total.value === 1 ? 'record' : 'records'}, ${undated} without a date; each row opens its sentence`,
  allDated: (total) => say`${total} ${total.value === 1 ? 'record' : 'records'}, all dated; each row opens its sentence`,
  none: say`The filter leaves no record`,
  leftOutUndated: (count) => `${count} more without a date`,
  columns: {
    name: 'Name',
    kind: 'Kind',
    sectors: 'Sectors',
    enterprises: 'Enterprise',
    status: 'Status',
    level: 'Level',
    place: 'Place',
    date: 'Date',
    basis: 'Basis',
    section: 'Section',
    inferred: 'Inferred',
    count: 'Number',
    id: 'Id',
  },
  page: 'Page of the record',
  pageOf: (name) => `Open the page of ${name}`,
  itself: 'this record',
  notApplicable: '—',
  list: (parts) => parts.join(', '),
};
