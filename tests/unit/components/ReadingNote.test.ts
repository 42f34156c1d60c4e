// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readingsOf } from '@/analysis/readings';
import { indexRecords } from '@/analysis/record-index';
import ReadingNote from '@/components/evidence/ReadingNote.vue';
import { mockReadings } from '../../fixtures/mock-readings';
import { context, dataset } from '../analysis/dataset';
import { mount, type Mounted } from './mount';

const notes = readingsOf('doc-01', mockReadings(), dataset, context);

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

function textOf(doubt: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string {
  const note = notes.find((each) => each.doubt.id === doubt);
  mounted = mount(ReadingNote, { note }, locale, indexRecords(dataset));
  return (mounted.root.textContent ?? '').replaceAll(/\s+/g, ' ');
}

describe('a note on a doubtful reading', () => {
  it('tells how it was read, how surely, and each number under the other reading', () => {
    const text = textOf('amb-12');
    expect(text).toContain('存疑 湖北省资源循环利用及装备创新中心与资源循环利用及装备制造业创新中心');
    expect(text).toContain('采用读法 把握中等');
    expect(text).toContain('是同一个中心的先后阶段，只计一个。');
    expect([...(mounted?.root.querySelectorAll('[data-changed]') ?? [])].map((row) => row.textContent)).toEqual(['平台 10 个 → 9 个', '创新平台在建 4 个 → 3 个']);
  });

  it('names the parts that come and go, where nothing was counted before', () => {
    expect(textOf('amb-04', 'en')).toMatch(/Delivered machines · January 2023 2 machines → Not recorded.*Date not stated in the document Not recorded → 2 machines/);
  });

  it('says where no number changes, and where the text leaves no other reading', () => {
    expect(textOf('amb-11')).toContain('有 1 条记录不同，数字不变。');
    mounted?.unmount();
    expect(textOf('amb-14', 'en')).toContain('2 records would differ, and no number.');
    mounted?.unmount();
    expect(textOf('amb-07')).toContain('记录和数字都不变。');
    mounted?.unmount();
    expect(textOf('amb-16')).toContain('文中没有另一种读法。');
  });
});
