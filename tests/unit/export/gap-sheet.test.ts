import { describe, expect, it } from 'vitest';
import { selectGap } from '@/analysis/gap';
import { EMPTY_FILTER } from '@/domain/filter';
import { gapSheet } from '@/export/gap-sheet';
import { messagesFor } from '@/format/messages';
import { mockCollections } from '../../fixtures/mock-collections';

const context = { filter: EMPTY_FILTER, dataDate: '2023', today: '2026-06-30' };

describe('the list of what is not recorded', () => {
  const sheet = gapSheet(selectGap(mockCollections(), context), messagesFor('zh-CN'));

  it('names for each sector with an open kind which those are, and who names the sector', () => {
    expect(sheet.rows).toHaveLength(10);
    const tyres = sheet.rows.find(([name]) => name === '轮胎');
    expect(tyres?.[1]).toBe('再制造企业、试点、产品、整机、称号、创新平台、中试平台、研发项目');
    expect(tyres?.[2]).toContain('重点方向');
    const tools = sheet.rows.find(([name]) => name === '机床');
    expect(tools?.[1]).not.toContain('产品');
  });

  it('rests on the sectors and on what names them', () => {
    expect(sheet.records).toContain('nxt-01');
  });
});
