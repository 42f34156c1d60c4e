import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { dataWords, type DataWords } from '@/format/messages/desk/data';
import { intakeWords, type IntakeWords } from '@/format/messages/desk/intake';
import { trialWords } from '@/format/messages/desk/trial';
import { versionsWords, type VersionsWords } from '@/format/messages/desk/versions';
import { lostParts, sayAll, type Spoken, type Told } from './told';

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

const DATA: Told<DataWords> = {
  now: { leftOut: ['3'], missing: ['pilots.json'] },
  template: { fileName: ['2023.1', true] },
  drop: { pasted: [2], unreadable: ['folder'] },
  file: { removeNamed: ['a.csv'], rows: ['7'], emptySheets: ['3'] },
  part: { columns: ['7', '9'], suggestion: ['status'] },
  report: { takeaway: ['9', '7', '2'], allGood: ['9'], faults: ['3'], takeNamed: ['2016', '7'], more: ['40'], copied: ['3'] },
  preview: { takeaway: ['1', '2', '3'], more: ['40'] },
  publish: { faults: ['3'], fileName: ['2026.1'], failed: ['why'], made: ['a.zip'] },
};
const INTAKE: Told<IntakeWords> = {
  within: [['A', 'B']],
  item: ['Citation', 2],
  explanation: { how: [['text', 'several']], example: ['2016'] },
  reasons: {
    REQUIRED: [''],
    NOT_ONE_OF: ['accepted'],
    NOT_A_DATE: [''],
    NOT_A_NUMBER: [''],
    NOT_TRUE_OR_FALSE: [''],
    NOT_AN_ID: [''],
    CELL_ERROR: ['#N/A'],
    DUPLICATE_ID: ['a.csv 2'],
    NO_SUCH_RECORD: ['Pilots'],
    NOT_QUOTED: [''],
    TOO_FAR_AHEAD: [''],
    BROKEN: ['words'],
  },
  notes: {
    READ_AS: ['gb18030'],
    HIDDEN_SHEET: ['old'],
    FORMULA: ['A2'],
    MERGED_CELLS: ['A2:B2'],
    RAGGED_ROW: ['7'],
    OPEN_QUOTE: ['7'],
    DUPLICATE_HEAD: ['name'],
    EMPTY_HEAD: ['C'],
    RESERVED_HEAD: ['constructor'],
    DUPLICATE_KEY: ['0.id'],
    NOT_A_LIST: ['meta'],
  },
  suggestion: ['2016'],
  cell: [7, 'Date'],
  outcome: ['9', '7', '2'],
  ungrounded: { NO_SUCH_RECORD: ['pil-01', 'enterprise'], NOT_QUOTED: ['pil-01', 'exact'] },
};
const VERSIONS: Told<VersionsWords> = { version: ['2023.1', '2023'], current: ['2026.1'], failed: ['2023.1', 'pilots.json', 'HTTP_404'], changed: ['3'] };

function spokenIn(locale: Locale): readonly Spoken[] {
  const messages = messagesFor(locale);
  return [
    ...sayAll(dataWords(locale), DATA, messages),
    ...sayAll(intakeWords(locale), INTAKE, messages),
    ...sayAll(versionsWords(locale), VERSIONS, messages),
    ...sayAll(trialWords(locale), {}, messages),
  ];
}

/** The name of a file tells by its ending whether it is filled, not by the word. */
const isTold = (line: string): boolean => !line.startsWith('template.fileName: true');

describe.each(LOCALES)('the words of the desk at which data are brought in, in %s', (locale) => {
  const spoken = spokenIn(locale);

  it('say something, pass on all they are told, and are of one language', () => {
    expect(spoken.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text))).toEqual([]);
    expect(lostParts(spoken, messagesFor(locale)).filter(isTold)).toEqual([]);
    expect(locale === 'en' ? spoken.filter(({ text }) => CJK.test(text)) : []).toEqual([]);
  });
});

it('the desk has the same words in both languages', () => {
  const [zh, en] = LOCALES.map((locale) => spokenIn(locale).map(({ path }) => path).sort());
  expect(en).toEqual(zh);
});

it('tells one from many in English', () => {
  const { file, report, publish } = dataWords('en');
  expect([file.rows('1'), file.emptySheets('1'), report.takeaway('1', '0', '1'), report.allGood('1'), publish.faults('1')]).toEqual([
    '1 row',
    '1 more sheet is not filled in',
    '1 row came: 0 can be used, 1 is set aside',
    '1 row came, and can be used',
    'Without the 1 row set aside',
  ]);
});
