import type { Figure } from '@/domain/figure';
import type { Line } from '@/domain/line';
import { say, type Sentence } from '../../../sentence';

/** What the line under some words says of them. */
const lines: Readonly<Record<Line, string>> = {
  deed: '已做成',
  'under-way': '在建或拟建',
  word: '规划与政策',
  subject: '单位、文件、项目、领域',
  framing: '只有概括或分条',
};

/** Words of the reader of documents. */
export const sources = {
  /** Its name among the pages. */
  title: '原文',
  documents: '文件',
  question: '这份文件，每句话记下了什么？',
  takeaway: (share: Figure, sentences: Figure, recorded: Figure, framing: Figure, silent: Figure): Sentence =>
    say`全文 ${sentences} 句，${recorded} 句记有事实、规划或政策，占 ${share}；${framing} 句只有概括或分条，${silent} 句没有记录`,
  unknown: (id: string): Sentence => say`数据里没有编号为 ${{ strong: id }} 的文件`,
  noText: (number: string): Sentence => say`${{ strong: number }} 只被别的文件提到，没有收录全文`,
  toFirst: (number: string): string => `去读 ${number}`,
  figures: {
    coverage: '有记录的句子所占份额',
    sentences: '全文句数',
    'sentences-recorded': '有记录的句子',
    'sentences-framing': '只有概括或分条的句子',
    'sentences-silent': '没有记录的句子',
  },
  /** Of a record that was asked for in the address. */
  notCited: (name: string): string => `${name} 在本文件中没有引文`,
  noRecord: (id: string): string => `数据里没有编号为 ${id} 的记录，原文照常显示`,
  misquotedNote: '下列记录的引文在文中查不到',
  sections: '目录',
  key: '图例',
  lines,
  silent: '没有记录',
  translation: '译文（本站所译，以中文为准）',
  side: {
    label: '这句话的记录',
    hint: '指向或选中一句话，这里列出它的记录；单击或按 Enter 停留在此，按 Esc 返回。',
    close: '返回原文',
    uses: '用到它的数字',
    desk: '在探索台筛选',
    explore: '探索台',
    wall: (scene: string): string => `墙面·${scene}`,
  },
  /** On paragraphs: how many of their readings are open to doubt. */
  doubts: (count: number): string => `读法存疑 ${count} 处`,
  /** Title of the list behind a printed document. */
  notes: '记录',
};
