import { describe, expect, it } from 'vitest';
import { inLocale } from '@/domain/text';

describe('a text in both languages', () => {
  it('is given in the language of the interface', () => {
    const text = { zh: '机床', en: 'Machine tools' };
    expect([inLocale(text, 'zh-CN'), inLocale(text, 'en')]).toEqual(['机床', 'Machine tools']);
  });
});
