/** Words of a presentation as a file, and of what office programs hold of the panels. */
export const deck = {
  table: {
    records: '所依据的记录',
    count: '数量',
    finding: '发现',
    detail: '说明',
    /** A deed, and what is told of it. */
    noted: (words: string, notes: string): string => `${words}（${notes}）`,
  },
  /** A series of model output: its name says so wherever the chart is taken. */
  illustrative: (name: string, tag: string): string => (name === '' ? tag : `${name}（${tag}）`),
  /** A title of what goes on from the slide before. */
  continued: (title: string): string => `${title}（续）`,
  /** What the values of a chart count: 单位：个. */
  unit: (unit: string): string => `单位：${unit}`,
  label: (name: string, value: string): string => `${name}：${value}`,
  sources: '原文出处',
  sourcesTakeaway: (quotations: number): string => `数字依据下列 ${quotations} 处原文，逐字引录`,
  noSources: '本件未引原文',
  citation: '出处',
  more: (count: number): string => `等 ${count} 条记录`,
  /** What it means where a chart draws nothing. */
  gaps: { bar: (what: string): string => `未画柱处：${what}`, line: (what: string): string => `断开处：${what}` },
  reduced: '图片超出浏览器所能绘制的大小，已缩小',
};
