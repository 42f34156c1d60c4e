import { describe, expect, it } from 'vitest';
import type { LocalText } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { evidenceWords } from '@/format/messages/evidence';
import type { Sentence } from '@/format/sentence';
import { sentenceText } from '@/format/sentence-text';
import { figure } from '../../fixtures/figure';

const zh = messagesFor('zh-CN');
const en = messagesFor('en');
const inBoth = (chinese: Sentence, english: Sentence) => [sentenceText(chinese, zh), sentenceText(english, en)];
const one = figure({ value: 1 });
const four = figure({ value: 4 });
const sectors: readonly LocalText[] = [
  { zh: '轮胎', en: 'tyres' },
  { zh: '机床', en: 'lathes' },
  { zh: '泵', en: 'pumps' },
  { zh: '船', en: 'ships' },
];
const [tyres] = sectors.slice(0, 1);
const first = tyres ? [tyres] : [];

describe('English agrees in number', () => {
  it('in the frame and in the drawer', () => {
    expect([1, 4].map((count) => en.frame.panel.loosen('sector', 'tyres', count))).toEqual([
      'Drop “sector = tyres” to see 1 record',
      'Drop “sector = tyres” to see 4 records',
    ]);
    expect([1, 4].map(evidenceWords('en').obtained.count)).toEqual(['Counted from 1 quoted record', 'Counted from 4 quoted records']);
  });

  it('in sentences with figures', () => {
    const say = (count: typeof one): string => sentenceText(en.panels.landing.some(count, count), en);
    expect([say(one), say(four)]).toEqual(['1 of 1 named sector has results on record', '4 of 4 named sectors have results on record']);
  });
});

describe('several things in a row', () => {
  it('takes the last with "and" in English', () => {
    const years = (all: readonly string[]): string => sentenceText(en.panels.timeline.silent(all), en);
    expect([years(['2012']), years(['2012', '2014', '2017–2020'])]).toEqual(['nothing on record for 2012', 'nothing on record for 2012, 2014 and 2017–2020']);
  });

  it('names three sectors at most, and says that there are more', () => {
    const { checks } = zh.panels.attention;
    const parts = { figure: four, against: undefined, subjects: sectors.map((name) => ({ name, figure: one })) };
    expect(inBoth(checks['focus-without-record'].title(parts), en.panels.attention.checks['focus-without-record'].title(parts))).toEqual([
      '轮胎、机床、泵等列为重点，文中未载落地',
      'Priority, no result: tyres, lathes, pumps and others',
    ]);
  });

  it('says "each" only of several', () => {
    expect(inBoth(zh.panels.landing.mostNamed(first, four), en.panels.landing.mostNamed(first, four))).toEqual([
      '点名最多的轮胎（4 次）仅见规划',
      'tyres, named most often (4), is in plans only',
    ]);
    expect(inBoth(zh.panels.landing.mostNamedOf(sectors.slice(0, 2), four, one), en.panels.landing.mostNamedOf(sectors.slice(0, 2), four, one))).toEqual([
      '点名最多的轮胎、机床（各 4 次）等 1 个仅见规划',
      '1 in plans only, among them tyres and lathes, named most often (4 each)',
    ]);
  });
});

describe('years and dates that are not all stated', () => {
  it.each([
    [[], true, '4 个验收，年份未载', '4 accepted, year not stated'],
    [[2016], false, '4 个验收，均在 2016 年', '4 accepted in 2016'],
    [[2016, 2018], false, '4 个验收，分别在 2016、2018 年', '4 accepted in 2016 and 2018'],
    [[2016], true, '4 个验收，已载 2016 年', '4 accepted, some in 2016, some in years not stated'],
  ])('pilots in %j, some undated: %s', (years, someUndated, chinese, english) => {
    expect(inBoth(zh.panels.pilots.accepted(four, years, someUndated), en.panels.pilots.accepted(four, years, someUndated))).toEqual([chinese, english]);
  });

  it.each([
    [[2016], false, '均为 2016 年', 'all in 2016'],
    [[2016, 2018], false, '2016、2018 年', 'in 2016 and 2018'],
    [[2016, 2018], true, '已载 2016、2018 年', 'some in 2016 and 2018'],
  ])('the headline of pilots in %j, some undated: %s', (years, someUndated, chinese, english) => {
    expect(inBoth(zh.panels.headline.pilots.takeaway(years, someUndated), en.panels.headline.pilots.takeaway(years, someUndated))).toEqual([chinese, english]);
  });

  it('says so of machines too', () => {
    const dates = ['2016', '2018'];
    expect(inBoth(zh.panels.headline.deliveries.takeaway(dates, true), en.panels.headline.deliveries.takeaway(dates, true))).toEqual([
      '2016、2018，部分未载日期',
      '2016 and 2018, some undated',
    ]);
  });
});

describe('a comparison with nothing on the other side', () => {
  const alone = { figure: one, against: undefined, subjects: [] };

  it('leaves the other side out, or says that it is not recorded', () => {
    expect(inBoth(zh.panels.attention.focus(alone), en.panels.attention.focus(alone))).toEqual([
      '下一步 1 个领域文中未载落地或平台',
      '1 sector in the next steps: neither result nor platform on record',
    ]);
    expect(inBoth(zh.panels.attention.checks['pipeline-over-built'].detail(alone), en.panels.attention.checks['pipeline-over-built'].detail(alone))).toEqual([
      '1 个，未载建成',
      '1, none built on record',
    ]);
  });

  it('leaves out the sectors of pilots where none is named', () => {
    const head = zh.panels.pilots.acceptedOne(one, 2016);
    expect(sentenceText(zh.panels.pilots.withSectors(head, []), zh)).toBe('1 个在 2016 年通过验收');
    expect(sentenceText(en.panels.pilots.withSectors(en.panels.pilots.acceptedOne(one, 2016), []), en)).toBe('1 accepted in 2016');
  });

  it('cites a document without its issuer where that is not known', () => {
    expect(evidenceWords('zh-CN').citation(undefined, '295号', '二', ['甲', '乙'])).toBe('295号，二：甲；乙');
    expect(evidenceWords('en').citation(undefined, 'No. 295', '2', ['a', 'b'])).toBe('No. 295, 2: a; b');
  });

  it('writes a single year once', () => {
    expect([zh.charts.timeline.span(2017, 2017), en.charts.timeline.span(2017, 2017)]).toEqual(['2017', '2017']);
  });
});
