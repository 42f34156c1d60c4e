import { describe, expect, it } from 'vitest';
import { citationLine, citationText } from '@/format/citation';
import { messagesFor } from '@/format/messages';
import { mockCollections } from '../../fixtures/mock-collections';

const document = mockCollections().documents.find(({ id }) => id === 'doc-01');
const cited = { documentId: 'doc-01', paragraphId: 's2-2', quotes: ['落地铣镗床', '“中铁104号”'], ...(document ? { document } : {}) };

describe('a citation in one line', () => {
  it('names issuer, number and section before the words', () => {
    expect(citationLine(cited, messagesFor('zh-CN'))).toBe('武汉市发展和改革委员会. 武发改复〔2023〕295号，二、（二）：「落地铣镗床」；「“中铁104号”」');
  });

  it('leaves the quotation Chinese in English', () => {
    expect(citationLine(cited, messagesFor('en'))).toMatch(/^Wuhan Municipal Development and Reform Commission\. 武发改复〔2023〕295号, .*: 「落地铣镗床」; 「“中铁104号”」$/);
  });

  it('names an unloaded document and its paragraph by their ids', () => {
    expect(citationLine({ documentId: 'doc-09', paragraphId: 's1', quotes: ['原文'] }, messagesFor('zh-CN'))).toBe('doc-09，s1：「原文」');
  });
});

describe('the forms of a citation', () => {
  const all = [cited, { ...cited, paragraphId: 's2-1' }];

  it('name each document once, with its sections, in the short form and as a reference', () => {
    expect(citationText(all, 'short', messagesFor('zh-CN'))).toBe('295号 二、（二） 二、（一）');
    expect(citationText(all, 'gbt7714', messagesFor('en'))).toMatch(/^Wuhan Municipal .+\. Reply to Proposal .+: 武发改复〔2023〕295号\[Z\]\. 2023: .+; .+\.$/);
    expect(citationText(all, 'long', messagesFor('zh-CN')).split('\n')).toEqual(all.map((each) => citationLine(each, messagesFor('zh-CN'))));
  });

  it('invent nothing for a document that is not loaded or has no date', () => {
    const unloaded = { documentId: 'doc-09', paragraphId: 's1', quotes: ['原文'] };
    expect(citationText([unloaded], 'gbt7714', messagesFor('zh-CN'))).toBe('doc-09 s1');
    const undated = document && [{ ...cited, document: { ...document, date: null } }];
    expect(citationText(undated ?? [], 'gbt7714', messagesFor('zh-CN'))).toMatch(/295号\[Z\]: 二、（二）\.$/);
  });
});
