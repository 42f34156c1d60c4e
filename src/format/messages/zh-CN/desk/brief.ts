/** Words of the brief that is taken away as a text document. */
export const brief = {
  kicker: '参阅材料',
  /** What the file is, said on its first page. */
  nature: (scope: string): string => `${scope}。本材料不是公文。`,
  made: (product: string, version: string, dataDate: string, exportedAt: string): string =>
    `由“${product}”汇编于 ${exportedAt}；数据版本 ${version}，数据日期 ${dataDate}。`,
  missing: (word: string): string => `“${word}”是文件没有写，不等于没有，也不以 0 计。`,
  lead: (title: string, sections: number): string => `本材料就“${title}”分 ${sections} 个部分摘编文件所载。`,
  leadGaps: (heading: string, gaps: number): string => `另列${heading} ${gaps} 项。`,
  leadQuotations: (heading: string, quotations: number): string => `各项数字所依的 ${quotations} 段原文，见${heading}。`,
  line: (label: string, value: string): string => `${label}：${value}`,
  unit: (unit: string): string => `单位：${unit}`,
  category: '项目',
  marked: (head: string, mark: string): string => `${head}（${mark}）`,
  illustrative: (mark: string): string => `表中数值为${mark}，由模型推演，非文件所载。`,
  illustrativePicture: (mark: string): string => `图中数值为${mark}，由模型推演，非文件所载。`,
  illustrativeText: (mark: string): string => `以上数值为${mark}，由模型推演，非文件所载。`,
  moreRows: (count: number): string => `另有 ${count} 行未列，见所附链接。`,
  part: (part: number, parts: number): string => `${part} / ${parts}`,
  gaps: '未载事项',
  gapsLead: '下列事项文件没有写明，不等于没有；待有文件写明后再补。',
  noGaps: '所选范围内没有未载事项。',
  quotations: '引文出处',
  quotationsLead: '以下引文逐字照录。',
  noQuotations: '本材料没有引文。',
  passage: (section: string): string => `原文“${section}”`,
  translation: '英译',
  concerned: (names: string): string => `（所涉：${names}）`,
  withoutQuotation: (ids: string): string => `未附引文的记录：${ids}。`,
  /** Names of the styles, as an office program lists them. */
  styles: { kicker: '报头', notice: '说明', unit: '单位', cell: '表文', head: '表头', source: '来源', quotation: '引文', spacer: '间隔', picture: '图', foot: '页码' },
};
