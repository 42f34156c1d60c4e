import { describe, expect, it } from 'vitest';
import { formatSource } from '@/format/source';

const section = (number: number) => ({ zh: `二、（${number}）`, en: `2(${number})` });
const shortName = { zh: '295号', en: 'No. 295' };

describe('a source in one line', () => {
  it('is the document and the sections cited, in the reader’s language', () => {
    const source = { document: 'doc-01', shortName, sections: [section(1), section(2)] };
    expect(formatSource(source, 'zh-CN')).toBe('295号 二、（1） 二、（2）');
    expect(formatSource(source, 'en')).toBe('No. 295 2(1) 2(2)');
  });

  it('is the document alone where more than three sections are cited', () => {
    const sections = [1, 2, 3, 4].map(section);
    expect(formatSource({ document: 'doc-01', shortName, sections: sections.slice(1) }, 'en')).toBe('No. 295 2(2) 2(3) 2(4)');
    expect(formatSource({ document: 'doc-01', shortName, sections }, 'en')).toBe('No. 295');
  });

  it('is the id of a document that is not loaded', () => {
    expect(formatSource({ document: 'doc-01', sections: [] }, 'zh-CN')).toBe('doc-01');
  });
});
