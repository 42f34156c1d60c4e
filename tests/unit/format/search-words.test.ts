import { expect, it } from 'vitest';
import { searchWords } from '@/format/messages/desk/search';

it('counts hits in the grammar of the language', () => {
  const { found, more, enter, nothing } = searchWords('en');
  expect([found(1), found(8), more(3), enter('Qianlima'), nothing('zzzz')]).toEqual([
    '1 record found',
    '8 records found',
    '3 more',
    'Enter: only records whose name has “Qianlima”',
    'Nothing found for “zzzz”',
  ]);
  expect(searchWords('zh-CN').found(1)).toBe('找到 1 条');
});
