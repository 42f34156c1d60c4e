import type { Basis } from '@/domain/basis';
import type { CollectionName } from '@/domain/collections';
import type { Condition, Missing, Qualifier } from '@/domain/figure';
import type { EnterpriseRole, Level, Status, Unit } from '@/domain/vocabulary';

/** Measure words that follow a number; languages with one form give it twice. */
export interface UnitWords {
  readonly one: string;
  readonly other: string;
}
const unit = (word: string): UnitWords => ({ one: word, other: word });

const statuses: Readonly<Record<Status | 'subject' | 'external', string>> = {
  built: '建成',
  'under-construction': '在建',
  planned: '拟建',
  'under-construction-or-planned': '在建或拟建',
  accepted: '通过验收',
  listed: '列入目录',
  awarded: '获批',
  delivered: '下线',
  filed: '备案',
  'approved-project': '立项',
  direction: '方向',
  subject: '主体',
  external: '公开资料',
};

const levels: Readonly<Record<Level, string>> = { national: '国家', provincial: '省', municipal: '市' };

const roles: Readonly<Record<EnterpriseRole, string>> = {
  remanufacturer: '再制造企业',
  'supply-chain': '供应链企业',
  'platform-host': '创新平台承建单位',
  'rd-performer': '研发单位',
  'pilot-scale-host': '中试平台依托单位',
};

/** Kinds within a collection: sectors, platforms, directions, policies and statements. */
const kinds = {
  remanufacturing: '再制造领域',
  'circular-economy-field': '循环经济相关',
  innovation: '创新平台',
  'pilot-scale': '中试平台',
  'plan-direction': '规划方向',
  'next-step': '下一步',
  plan: '规划',
  'implementation-plan': '实施方案',
  regulation: '管理办法',
  catalogue: '目录',
  'work-strand': '工作要点',
  framing: '总体表述',
  measure: '措施',
  'rd-support': '研发支持',
  'document-mark': '文件标记',
  organisation: '机构',
  'proposal-title': '提案题目',
};

/** Landing groups of the ten sectors; enterprises by what is recorded of them; directions by what they name. */
const groups = {
  landed: '已见落地',
  platform: '平台在建',
  'policy-only': '仅见规划',
  'other-sectors': '其余再制造领域',
  'pilots-products-deliveries': '三者俱全',
  'pilots-products': '试点、产品',
  'pilots-deliveries': '试点、整机',
  'products-deliveries': '产品、整机',
  pilots: '只载试点',
  products: '只载产品',
  deliveries: '只载整机',
  'names-sector': '点名领域',
  'names-related': '只点名相关领域',
  'names-none': '未点名领域',
  'with-status': '有状态者',
  'with-date': '已载日期',
  'with-place': '已载地点',
};

const collections: Readonly<Record<CollectionName, string>> = {
  documents: '文件',
  sectors: '领域',
  places: '地点',
  enterprises: '企业',
  pilots: '试点',
  products: '目录产品',
  deliveries: '下线整机',
  titles: '绿色称号',
  platforms: '平台',
  projects: '研发项目',
  policies: '政策文件',
  directions: '规划方向与下一步',
  statements: '其他表述',
  indicators: '指标',
  observations: '指标数值',
  'watch-rules': '关注规则',
};

const units: Readonly<Record<Unit, UnitWords>> = {
  enterprise: unit('家'),
  pilot: unit('个'),
  product: unit('个'),
  machine: unit('台'),
  title: unit('项'),
  platform: unit('个'),
  project: unit('项'),
  policy: unit('份'),
  direction: unit('条'),
  mention: unit('次'),
  term: unit('项'),
  sector: unit('个'),
  record: unit('条'),
  sentence: unit('句'),
  place: unit('处'),
  ratio: unit(''),
  multiple: unit('倍'),
  year: unit('年'),
  'cny-100m': unit('亿元'),
  t: unit('吨'),
  tce: unit('吨标准煤'),
  't-co2': unit('吨二氧化碳'),
  piece: unit('件'),
};

const bases: Readonly<Record<Basis, { readonly name: string; readonly meaning: string }>> = {
  quoted: { name: '原文', meaning: '数字或词句就在文件里' },
  derived: { name: '计算', meaning: '由原文记录计数、相除' },
  external: { name: '公开资料', meaning: '另有地址与日期' },
  illustrative: { name: '示例', meaning: '模型推演，非文件所载' },
};

const missing: Readonly<Record<Missing, string>> = {
  'not-stated': '未载',
  'not-split': '未拆分',
  'not-applicable': '不适用',
  invalid: '数据无效',
};

/** Words or signs around a number: 已列 2, ≥ 5. */
const qualifiers: Readonly<Record<Qualifier, { readonly before: string; readonly after: string }>> = {
  exact: { before: '', after: '' },
  listed: { before: '已列 ', after: '' },
  'at-least': { before: '≥ ', after: '' },
};

/** Names of figures by base id; a scope follows the name: 试点验收 · 机床. */
const figures = {
  enterprises: '企业',
  remanufacturers: '再制造企业',
  pilots: '试点验收',
  'pilots-planned': '拟建试点',
  products: '目录产品',
  'product-enterprises': '产品企业',
  titles: '绿色称号',
  deliveries: '下线整机',
  platforms: '平台',
  'innovation-platforms-under-construction': '创新平台在建',
  'innovation-platforms-planned': '拟建国家级中心',
  'pilot-scale-built': '中试平台建成',
  'pilot-scale-pipeline': '中试平台在建或拟建',
  projects: '研发项目',
  policies: '政策文件',
  directions: '规划方向',
  'next-steps': '下一步',
  'directions-and-steps': '规划方向与下一步',
  recorded: '文中所载',
  records: '记录',
  'landing-records': '落地记录',
  mentions: '规划点名',
  'sectors-named': '点名领域',
  'sectors-landed': '已见落地领域',
  'landing-rate': '领域落地率（据文件所载）',
  undated: '文中未载日期',
  'plan-period': '规划期内所载',
  'innovation-platforms': '创新平台',
  'pilot-scale': '中试平台',
  'focus-without-record': '下一步重点而文中未载',
  'undated-achievements': '未载日期的成果',
  'document-age': '数据截止后整年数',
  'pilot-without-product': '有试点而未载产品',
  'recorded-enterprises': '有成果记录的企业',
  deeds: '成果记录',
  'path-enterprises': '有试点、产品或整机的企业',
  'remanufacturer-sectors': '再制造企业所属领域',
  hosts: '承建、依托或承担单位',
  levels: '层级',
  fields: '领域',
  'platform-hosts': '平台建设单位',
  'platform-fields': '平台与项目所涉领域',
  'linked-fields': '研发、创新平台、中试中见于两环以上的领域',
  'sectors-without-platform': '未载平台与项目的再制造领域',
  'remanufacturing-platforms': '再制造领域的平台',
  'related-platforms': '循环经济相关平台',
  technologies: '规划点名的技术',
  components: '规划点名的部件',
  channels: '规划点名的渠道',
  means: '规划点名的手段',
  'specific-directions': '点到具体内容的规划方向',
  'specific-next-steps': '点到具体内容的下一步',
  growth: '与首年之比',
  observations: '指标数值',
  leading: '居前领域合计',
  'leading-share': '居前领域占比',
};

const fields: Readonly<Record<Condition['field'], string>> = {
  status: '状态',
  kind: '类别',
  sector: '领域',
  role: '角色',
  enterprise: '企业',
  level: '层级',
  date: '日期',
  place: '地点',
  policy: '文件',
  group: '分组',
  indicator: '指标',
};


export const labels = {
  statuses,
  levels,
  roles,
  kinds,
  groups,
  collections,
  units,
  bases,
  missing,
  qualifiers,
  figures,
  fields,
  undated: '文中未载明日期',
  /** Of words that do not stand where a record cites them. */
  misquoted: '引文失效',
  fieldNotStated: (field: string): string => `${field}未载`,
  /** Number and unit side by side: 5 个. */
  amount: (value: string, word: string): string => (word === '' ? value : `${value} ${word}`),
  /** Accessible name of a figure. */
  openFigure: (label: string, amount: string, basis: string): string => `${label} ${amount}，${basis}，打开依据`,
  scoped: (name: string, scope: string): string => `${name} · ${scope}`,
  date: {
    year: (year: number): string => `${year} 年`,
    month: (year: number, month: number): string => `${year} 年 ${month} 月`,
    day: (year: number, month: number, day: number): string => `${year} 年 ${month} 月 ${day} 日`,
    quarter: (year: number, quarter: number): string => `${year} 年第 ${quarter} 季度`,
    weekday: (month: number, day: number, weekday: string): string => `${month}月${day}日 ${weekday}`,
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  },
};
