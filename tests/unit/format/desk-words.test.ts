import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { briefWords, type BriefWords } from '@/format/messages/desk/brief';
import { deckWords, type DeckWords } from '@/format/messages/desk/deck';
import { districtsWords, type DistrictsWords } from '@/format/messages/desk/districts';
import { evidenceWords, type EvidenceWords } from '@/format/messages/evidence';
import { ganttWords, type GanttWords } from '@/format/messages/desk/gantt';
import { kindsWords, type KindsWords } from '@/format/messages/desk/kinds';
import { qualityWords, type QualityWords } from '@/format/messages/desk/quality';
import { figure } from '../../fixtures/figure';
import { lostParts, sayAll, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
const seven = figure({ value: 7 });
const one = figure({ value: 1 });
const places = [{ zh: '江夏', en: 'Jiangxia' }, { zh: '武昌', en: 'Wuchang' }];

const KINDS: Told<KindsWords> = { landed: [seven], words: [seven], of: [one], statuses: { all: [seven], most: ['X', one] } };
const DISTRICTS: Told<DistrictsWords> = { only: [places, seven], unplacedCount: [one] };
const GANTT: Told<GanttWords> = { range: { started: [2016] }, dated: [seven, '2016–2025'], undatedCount: [one] };

const EVIDENCE: Told<EvidenceWords> = {
  formula: {
    condition: ['status', 'built'],
    scope: [['Pilots', 'Products'], ['status = built']],
    counted: ['Pilots', 'records', 'all'],
    computed: ['Rate', '3 ÷ 7', 'a ÷ b'],
    sum: ['30', 10],
    nothing: ['Pilots', 'all'],
  },
  citation: ['Office', 'No. 295', '2(1)', ['one', 'two']],
  reference: ['Office', 'Reply', 'No. 295', '2023', ['2(1)', '2(2)']],
  obtained: { count: [7], distinct: [7] },
  asOf: ['2023'],
  documentFault: ['documents.json', 'TIMEOUT'],
  unknownRecords: ['pil-01 pil-02'],
  toAddressee: ['Office', 'Deputy'],
  fieldNote: ['date', 'as read'],
  searched: ['Pilots', 'pilots.json', 7],
  searchedUnloaded: ['Pilots', 'pilots.json'],
  observations: [7],
  correction: { subject: ['pil-01'], body: ['pil-01', '2023.1', ['one', 'two']] },
};

const DECK: Told<DeckWords> = {
  table: { noted: ['machine', '2016'] },
  illustrative: ['Output', 'Model'],
  continued: ['Pilots'],
  unit: ['pilots'],
  label: ['Version', '2023.1'],
  sourcesTakeaway: [7],
  more: [7],
  gaps: { bar: ['unknown'], line: ['unknown'] },
};

const QUALITY: Told<QualityWords> = { takeaway: [seven, one, seven, one], age: [seven] };

const BRIEF: Told<BriefWords> = {
  nature: ['One reply'],
  made: ['Monitor', '2023.1', '2023', '2026-11-28'],
  missing: ['Not recorded'],
  lead: ['Remanufacturing', 7],
  leadGaps: ['Gaps', 1],
  leadQuotations: ['Quotations', 7],
  line: ['Basis', 'Quoted'],
  unit: ['kt'],
  marked: ['Output', 'Illustrative'],
  illustrative: ['Illustrative'],
  illustrativePicture: ['Illustrative'],
  illustrativeText: ['Illustrative'],
  moreRows: [7],
  part: [1, 2],
  passage: ['2(1)'],
  concerned: ['Lathes'],
  withoutQuotation: ['pil-01'],
};

const WORDS = [
  ['brief', briefWords, BRIEF],
  ['quality', qualityWords, QUALITY],
  ['evidence', evidenceWords, EVIDENCE],
  ['deck', deckWords, DECK],
  ['kinds', kindsWords, KINDS],
  ['districts', districtsWords, DISTRICTS],
  ['gantt', ganttWords, GANTT],
] as const;

describe.each(WORDS)('the words of %s', (_name, wordsOf, told) => {
  it.each(LOCALES)('in %s say something, pass on all they are told, and are of one language', (locale) => {
    const messages = messagesFor(locale);
    const spoken = sayAll(wordsOf(locale), told, messages);
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spoken, messages)).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });

  it('are the same in both languages', () => {
    const paths = (locale: (typeof LOCALES)[number]): readonly string[] => sayAll(wordsOf(locale), told, messagesFor(locale)).map(({ path }) => path).sort();
    expect(paths('en')).toEqual(paths('zh-CN'));
  });
});
