import { describe, expect, it } from 'vitest';
import { figures, isEmpty, recordsQuery } from '@/panels/records/query';
import { takeaway } from '@/panels/records/takeaway';
import { numberOf } from '@/domain/figure';
import type { Filter } from '@/domain/filter';
import type { Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';
import { sentenceText } from '@/format/sentence-text';
import { contextWith, dataset, silent } from '../analysis/dataset';

function told(filter: Partial<Filter> = {}, locale: Locale = 'zh-CN', data = dataset): string {
  return sentenceText(takeaway(recordsQuery.select(data, contextWith(filter)), messagesFor(locale)), messagesFor(locale));
}

describe('what the table of records says', () => {
  it('is how many there are, and how many of them have no date', () => {
    const { total, undated } = recordsQuery.select(dataset, contextWith());
    expect(told()).toBe(`${numberOf(total)} 条记录，其中 ${numberOf(undated)} 条未载日期；每行可点开原文`);
    expect(told({}, 'en')).toContain(`${numberOf(undated)} without a date`);
  });

  it('names those that a period leaves out because they have no date', () => {
    const { undated } = recordsQuery.select(dataset, contextWith());
    expect(told({ from: '2016', to: '2016' })).toMatch(new RegExp(`均有日期；每行可点开原文；另有 ${numberOf(undated)} 条无日期$`));
  });

  it('is that nothing is left, where nothing is', () => {
    expect(told({}, 'zh-CN', silent)).toBe('筛选后没有记录');
    expect(isEmpty(recordsQuery.select(silent, contextWith()))).toBe(true);
  });

  it('rests on every record it shows', () => {
    const rows = recordsQuery.select(dataset, contextWith({ kind: ['pilot'] }));
    expect(figures(rows).flatMap((figure) => figure.records())).toEqual(rows.rows.map(({ id }) => id));
  });
});
