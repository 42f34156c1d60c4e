import type { TableWords } from '../../desk/table';

export const table: TableWords = {
  columns: 'Columns',
  chooseColumns: 'Choose columns',
  sortHint: 'Click to sort, again to turn round; Shift+click sorts by several columns',
  sorted: (columns) => (columns.length === 0 ? 'as they stand' : `sorted by ${columns.join(', ')}`),
  descending: (column) => `${column} (descending)`,
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  opens: 'Opens the sentence',
};
