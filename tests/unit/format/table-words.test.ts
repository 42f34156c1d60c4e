import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/domain/text';
import { recordWords } from '@/format/messages/desk/records';
import { tableWords } from '@/format/messages/desk/table';
import { toolWords } from '@/format/messages/desk/tools';
import { sentenceText } from '@/format/sentence-text';
import { messagesFor } from '@/format/messages';
import { figure } from '../../fixtures/figure';

describe('the words of tables and of what is taken away', () => {
  it('count in the way of each language', () => {
    expect(LOCALES.map((locale) => [1, 2].map((count) => tableWords(locale).rows(count)))).toEqual([['1 行', '2 行'], ['1 row', '2 rows']]);
    expect(LOCALES.map((locale) => [1, 2].map((count) => toolWords(locale).copied(count)))).toEqual([['已复制 1 行', '已复制 2 行'], ['Copied 1 row', 'Copied 2 rows']]);
    const one = figure({ value: 1 });
    expect(sentenceText(recordWords('en').takeaway(one, one), messagesFor('en'))).toMatch(/^1 record, 1 without/);
    expect(sentenceText(recordWords('en').allDated(figure()), messagesFor('en'))).toMatch(/^5 records, all dated/);
  });

  it('tell the order of rows, the values of a filter and the time of a file', () => {
    const told = LOCALES.map((locale) => {
      const [table, tools] = [tableWords(locale), toolWords(locale)];
      return [
        table.sorted([]),
        table.sorted(['A', table.descending('B')]),
        tools.clauses([tools.filterValue('A', tools.list(['x', 'y'])), 'B']),
        tools.exportedAt('2026-11-25', '15:00'),
        tools.saved('a.csv'),
        recordWords(locale).leftOutUndated(3),
        recordWords(locale).list(['x', 'y']),
      ];
    });
    expect(told).toEqual([
      ['原次序', '按A、B（降序）排序', 'A = x、y；B', '2026-11-25 15:00（北京时间）', '已导出 a.csv', '另有 3 条无日期', 'x、y'],
      ['as they stand', 'sorted by A, B (descending)', 'A = x, y; B', '2026-11-25 15:00 (UTC+8)', 'Exported a.csv', '3 more without a date', 'x, y'],
    ]);
  });

  it('say where a mark stands among the others, and how large a picture is', () => {
    expect(LOCALES.map((locale) => toolWords(locale).spoken.rank(1, 3))).toEqual(['按数值第 1，共 3', 'rank 1 of 3 by value']);
    expect(LOCALES.map((locale) => toolWords(locale).spoken.place(2, 3))).toEqual(['第 2 项，共 3 项', 'item 2 of 3']);
    expect(LOCALES.map((locale) => toolWords(locale).png(4))).toEqual(['PNG 图片 4×', 'PNG picture 4×']);
  });
});
