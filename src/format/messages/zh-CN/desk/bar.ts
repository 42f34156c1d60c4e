/** Words of the bar that all desk surfaces share. */
export const bar = {
  surfaces: '页面',
  wall: '墙面',
  explore: '探索',
  sources: '原文',
  present: '演示',
  data: '数据',
  backToStage: '回到演示',
  /** Foot of a printed page. */
  printed: (documents: string, version: string, dataDate: string): string => `出处：${documents} · 数据版本 ${version} · 数据截至 ${dataDate}`,
};
