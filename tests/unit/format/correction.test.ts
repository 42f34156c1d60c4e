import { expect, it } from 'vitest';
import { correctionAddress } from '@/format/correction';
import { messagesFor } from '@/format/messages';

const disputed = { record: 'pil-01', quotations: ['于2016年 & 验收', '试点'], version: '2023.1' };
const zh = messagesFor('zh-CN');

it('gives a page the record, its words and the version as parameters, beside its own and before its fragment', () => {
  const address = new URL(correctionAddress('https://desk.example/report?form=2#top', disputed, zh));
  expect([...address.searchParams]).toEqual([['form', '2'], ['record', 'pil-01'], ['quotation', '于2016年 & 验收'], ['quotation', '试点'], ['version', '2023.1']]);
  expect(address.hash).toBe('#top');
});

it('writes them into a letter, blanks as blanks', () => {
  const address = correctionAddress('mailto:desk@example.org', disputed, zh);
  expect(address).not.toContain('+');
  const [to, query = ''] = address.split('?');
  expect(to).toBe('mailto:desk@example.org');
  expect(new URLSearchParams(query).get('subject')).toBe('读法有误：pil-01');
  expect(new URLSearchParams(query).get('body')).toBe('记录 pil-01\n数据版本 2023.1\n于2016年 & 验收\n试点');
});
