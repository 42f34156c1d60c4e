/** How the number in the drawer's head came about, where its basis alone does not say. */
const obtained = {
  count: (records: number): string => `由 ${records} 条原文记录计数`,
  distinct: (records: number): string => `由 ${records} 条原文记录去重计数`,
  ratio: '由两个数相除',
  sum: '由各数相加',
  absence: '已查以下数据，查无记录',
  record: '文件中的一条记录',
};

/** Fields of a record, where a note is about one of them. */
const fields: Readonly<Record<string, string>> = {
  name: '名称',
  date: '日期',
  level: '级别',
  status: '状态',
  sectors: '领域',
  enterprise: '单位',
  issuer: '发文机关',
  place: '地点',
  type: '类型',
  kind: '类别',
  number: '文号',
  policy: '所属政策',
};

/** Words of figures' formulas, citations and the evidence drawer. */
export const evidence = {
  read: '在原文中阅读',
  formula: {
    records: '记录数',
    distinct: {
      sector: '去重领域数',
      enterprise: '去重企业数',
      record: '记录条数',
      sentence: '句数',
      technologies: '去重技术数',
      components: '去重部件数',
      channels: '去重渠道数',
      means: '去重手段数',
    },
    condition: (field: string, value: string): string => `${field} = ${value}`,
    scope: (collections: readonly string[], conditions: readonly string[]): string => [collections.join('、'), ...conditions].join('，'),
    counted: (result: string, counted: string, scope: string): string => `${result} = ${counted}（${scope}）`,
    computed: (result: string, values: string, names: string): string => `${result} = ${values}（${names}）`,
    /** A sum of more terms than can be written out. */
    sum: (result: string, terms: number): string => `${result} = 下列 ${terms} 个数之和`,
    nothing: (result: string, scope: string): string => `${result}：查无记录（${scope}）`,
  },
  citation: (issuer: string | undefined, number: string, section: string, quotes: readonly string[]): string =>
    `${issuer === undefined ? '' : `${issuer}. `}${number}，${section}：${quotes.join('；')}`,
  /** GB/T 7714-2015, 其他文献 [Z]: no place, address or day of access that the data do not have. */
  reference: (issuer: string, title: string, number: string, date: string | undefined, sections: readonly string[]): string =>
    `${issuer}. ${title}: ${number}[Z]${date === undefined ? '' : `. ${date}`}${sections.length === 0 ? '' : `: ${sections.join('; ')}`}.`,
  drawer: '依据',
  close: '关闭',
  escToClose: 'Esc 关闭',
  obtained,
  fields,
  asOf: (date: string): string => `截至 ${date}`,
  formulaTitle: '算式',
  unfold: '展开推导',
  /** Of a number that the derivation ends in: its own words. */
  stated: '文件所载',
  model: '模型',
  parameters: '参数',
  standings: { anchored: '有公开资料', assumed: '假定' },
  inferred: '推断',
  sourceText: '原文',
  translation: '译文（本站所译，以中文为准）',
  misquotedNote: '下列引文在该段中查不到',
  noDocument: '文件未载入，仅列引文',
  documentFault: (file: string, code: string): string => `${file} 无法读取（${code}），仅列引文`,
  unknownRecords: (ids: string): string => `未载入的记录：${ids}`,
  document: '文件',
  toAddressee: (issuer: string, addressee: string): string => `${issuer} → ${addressee}`,
  readings: '读法',
  fieldNote: (field: string, note: string): string => `${field}：${note}`,
  externalNote: '不计入文件所载',
  opensElsewhere: '（新窗口打开）',
  absence: '已查',
  absenceNote: '未载指文件没有记载，不等于不存在',
  searched: (collection: string, file: string, count: number): string => `${collection} ${file}：${count} 条`,
  searchedUnloaded: (collection: string, file: string): string => `${collection} ${file}：未载入`,
  illustrativeNote: '模型推演的演示数值，不出自任何文件，不可引用',
  observations: (count: number): string => `依 ${count} 个示例数值`,
  citationForm: '引文格式',
  forms: { short: '简式', long: '详式', gbt7714: 'GB/T 7714' },
  wrongReading: '这条读法有误',
  correction: {
    subject: (record: string): string => `读法有误：${record}`,
    body: (record: string, version: string, quotations: readonly string[]): string => [`记录 ${record}`, `数据版本 ${version}`, ...quotations].join('\n'),
  },
  copy: '复制引文',
  copied: '引文已复制',
  copyDenied: '浏览器不允许复制，引文已选中，请按 Ctrl+C（⌘C）',
};
