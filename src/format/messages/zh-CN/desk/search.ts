/** Words of the search box and its list. */
export const search = {
  label: '搜索记录',
  placeholder: '名称、别名、拼音',
  results: '搜索结果',
  found: (count: number): string => `找到 ${count} 条`,
  more: (count: number): string => `另有 ${count} 条`,
  nothing: (words: string): string => `未找到“${words}”`,
  searched: '已查中英文名称、别名、类别、所涉领域、企业与地点、规划点名的技术与部件、所引原文及其英译，也认全拼与首字母。',
  /** What choosing a hit of a group does. */
  filters: '选为筛选',
  opens: '打开记录',
  enter: (words: string): string => `回车：只看名称含“${words}”的记录`,
  choose: '↑ ↓ 选一条',
  /** What the text is by which a record was found. */
  fields: { name: '名称：', alias: '又名：', term: '所载：', kind: '类别：', related: '所涉：', quotation: '引文：', gloss: '译文：' },
  kinds: {
    sectors: '领域',
    enterprises: '企业',
    places: '地点',
    pilots: '试点',
    products: '目录产品',
    deliveries: '下线整机',
    titles: '绿色称号',
    platforms: '平台',
    projects: '研发项目',
    policies: '政策文件',
    directions: '规划方向',
    statements: '其他表述',
    documents: '文件',
    indicators: '指标',
  },
  places: { district: '行政区', zone: '功能区' },
};
