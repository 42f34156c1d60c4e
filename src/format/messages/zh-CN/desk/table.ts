/** Words around a table: its heads and its choice of columns. */
export const table = {
  columns: '列',
  chooseColumns: '选择列',
  sortHint: '点击排序，再点换向；Shift+点击按多列排序',
  sorted: (columns: readonly string[]): string => (columns.length === 0 ? '原次序' : `按${columns.join('、')}排序`),
  descending: (column: string): string => `${column}（降序）`,
  rows: (count: number): string => `${count} 行`,
  opens: '打开原文',
};
