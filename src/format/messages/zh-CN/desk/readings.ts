/** Words of a doubtful reading, beside its sentence. */
export const readings = {
  doubt: '存疑',
  read: '采用读法',
  confidence: {
    certain: '确定',
    high: '把握较大',
    medium: '把握中等',
    low: '把握较小',
  },
  other: '另一读法',
  noOther: '文中没有另一种读法。',
  under: '若按另一读法',
  becomes: (before: string, after: string): string => `${before} → ${after}`,
  records: (count: number): string => `有 ${count} 条记录不同，数字不变。`,
  nothing: '记录和数字都不变。',
};
