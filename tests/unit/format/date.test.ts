import { describe, expect, it } from 'vitest';
import { dayInShanghai, formatCalendarDay, formatClock, formatEdtf, formatPeriod } from '@/format/date';

describe('a date is as precise as the document gives it', () => {
  it.each([
    ['2016', '2016 年', '2016'],
    ['2023-01', '2023 年 1 月', 'January 2023'],
    ['2021-04-14', '2021 年 4 月 14 日', '14 April 2021'],
    ['2021/2025', '2021–2025', '2021–2025'],
    ['2023-01/2023-06', '2023 年 1 月 – 2023 年 6 月', 'January 2023 – June 2023'],
    [null, '文中未载明日期', 'Date not stated in the document'],
  ])('%s', (date, zh, en) => {
    expect(formatEdtf(date, 'zh-CN')).toBe(zh);
    expect(formatEdtf(date, 'en')).toBe(en);
  });

  it('leaves text alone that is no date', () => {
    expect(formatEdtf('2023-02-30', 'zh-CN')).toBe('2023-02-30');
    expect(formatEdtf('machine-tools', 'en')).toBe('machine-tools');
  });
});

it('names a quarter, and leaves any other date to its own words', () => {
  expect([formatPeriod('2016-Q3', 'zh-CN'), formatPeriod('2016-Q3', 'en')]).toEqual(['2016 年第 3 季度', 'Q3 2016']);
  expect([formatPeriod('2016', 'zh-CN'), formatPeriod('2016-Q5', 'zh-CN')]).toEqual(['2016 年', '2016-Q5']);
});

describe('time is Shanghai’s, wherever the screen stands', () => {
  const late = Date.parse('2026-11-22T17:36:00Z');

  it('shows the hour and the day after midnight in Shanghai', () => {
    expect(formatClock(late)).toBe('01:36');
    expect(formatCalendarDay(late, 'zh-CN')).toBe('11月23日 周一');
    expect(formatCalendarDay(late, 'en')).toBe('Mon 23 Nov');
  });

  it('is the calendar day of the city, whatever the time zone of the device', () => {
    expect(dayInShanghai(Date.UTC(2026, 10, 23, 15, 59))).toBe('2026-11-23');
    expect(dayInShanghai(Date.UTC(2026, 10, 23, 16, 0))).toBe('2026-11-24');
  });
});
