import type { Figure } from '@/domain/figure';
import type { Place } from '@/domain/place';
import type { ListedField, PageCollection, ReferenceField } from '@/domain/record-page';
import { say, type Sentence } from '../../../sentence';

/** What one record is, by its file. */
const kinds: Readonly<Record<PageCollection, string>> = {
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
  documents: '文件',
  sectors: '领域',
  places: '地点',
};

const placeKinds: Readonly<Record<Place['kind'], string>> = { district: '行政区', zone: '功能区' };

const fields: Readonly<Record<ListedField, string>> = {
  status: '状态',
  basis: '依据',
  kind: '类别',
  role: '角色',
  type: '类型',
  category: '类别（文中）',
  count: '数量',
  date: '日期',
  dateLabel: '文中用语',
  horizon: '远景目标年',
  level: '层级',
  sectors: '领域',
  enterprise: '单位',
  enterprises: '点名企业',
  place: '地点',
  placeLabel: '地点（文中）',
  policy: '所属政策',
  target: '要建的平台',
  technologies: '点名技术',
  components: '点名部件',
  channels: '点名渠道',
  means: '点名手段',
  openList: '列举',
  number: '文号',
  issuer: '发文机关',
  addressee: '主送',
  nameAsPrinted: '文中名称',
  name: '名称',
  shortName: '简称',
  shortEn: '英文简称',
  aliases: '文中别称',
  locality: '名称所含地名',
  adcode: '行政区划代码',
  hosts: '所在行政区',
  tile: '示意格网位置',
  id: '编号',
};

/** What a neighbour is to the record: by the record's own reference, or by the neighbour's. */
const named: Readonly<Record<ReferenceField, string>> = {
  sectors: '所属领域',
  enterprise: '单位',
  enterprises: '点名企业',
  policy: '所属政策',
  target: '要建的平台',
  place: '地点',
  hosts: '所在行政区',
  citations: '出处',
};

/** Words of the page of one record. */
export const record = {
  kinds,
  placeKinds,
  fields,
  notStated: '未载明',
  openList: '文中未列尽（等）',
  tile: (row: number, column: number): string => `第 ${row} 行第 ${column} 列`,
  colon: (label: string): string => `${label}：`,
  translated: '译名（本站所译）',
  original: '原文名称',
  frame: '归类所用，不出自文件',
  facts: {
    question: '文件怎么记它？',
    silent: (names: readonly string[]): Sentence => say`文中未载明${{ strong: names.join('、') }}`,
    allStated: say`文件该载的各项没有空缺`,
    inferred: (names: readonly string[]): Sentence => say`${{ strong: names.join('、') }}系推断`,
    sector: say`文件点名的领域；类别和简称由本站所定`,
    frame: say`本站用来归类的名目，不出自文件`,
    unknown: (id: string): Sentence => say`数据里没有编号为 ${{ strong: id }} 的记录`,
    hidden: (id: string): Sentence => say`${{ strong: id }} 不是文件所载，当前只看文件所载的内容`,
    restingOn: '用到它的数字',
  },
  neighbours: {
    question: '它和哪些记录相连？',
    takeaway: (names: readonly string[]): Sentence => say`一步之内：${{ strong: names.join('、') }}`,
    none: say`文件没有把它和别的记录连在一起`,
    named,
    /** Those that name the record in this field; without a word of its own, by their kind. */
    naming: {
      target: '要建它的方向',
      hosts: '设在此处的功能区',
      mentions: (kind: string): string => `提到它的${kind}`,
    },
  },
  timeline: {
    question: '前后各在什么时候？',
    self: '本条',
    selfDated: (date: string): string => `本条 ${date}`,
    selfUndated: '本条未载日期',
    neighbours: (all: Figure, undated: Figure): Sentence => say`相连 ${all} 项，其中 ${undated} 项未载日期`,
    alone: '没有可以按时间排的相连记录',
  },
  evidence: {
    question: '依据是哪句话？',
    none: '文件里没有专写它的句子；与它相连的记录各有原文',
  },
  to: {
    all: '去探索台',
    only: (name: string): string => `在探索台筛选：${name}`,
    /** Goes back to what the floor of values left out. */
    allBases: '连同公开资料与示例一起看',
    indicator: (name: string): string => `打开指标「${name}」`,
  },
};
