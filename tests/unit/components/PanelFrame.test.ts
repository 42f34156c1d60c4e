// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import PanelFrame from '@/components/PanelFrame.vue';
import { say } from '@/format/sentence';
import { figure } from '../../fixtures/figure';
import { mount, type Mounted } from './mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

function panel(over: Record<string, unknown>): HTMLElement {
  mounted = mount(PanelFrame, { id: 'p', status: 'fresh', needs: [], question: '问', takeaway: say`答 ${figure()}`, dataDate: '2023 年', ...over });
  const found = mounted.root.querySelector<HTMLElement>('[data-testid="panel-p"]');
  if (!found) throw new Error('no panel');
  return found;
}
const footOf = (element: HTMLElement): string => (element.querySelector('.foot')?.textContent ?? '').trim();

it('a panel of model output is ruled as such, tagged in its foot, and claims no date of the data', () => {
  const element = panel({ basis: 'illustrative' });
  expect(element.classList.contains('illustrative')).toBe(true);
  expect(footOf(element)).toMatch(/^示例\s*模型推演$/);
});

it('a panel of what the document says has its basis in words and the date of the data', () => {
  const element = panel({ basis: 'derived' });
  expect(element.classList.contains('illustrative')).toBe(false);
  expect(footOf(element)).toContain('计算');
  expect(footOf(element)).toContain('数据 2023 年');
});

it('a headline cell of model output carries the tag on its number alone, any other the glyph before its name', () => {
  expect(panel({ basis: 'illustrative', variant: 'compact' }).querySelector('h2 .basis-glyph')).toBeNull();
  mounted?.unmount();
  expect(panel({ basis: 'derived', variant: 'compact' }).querySelector('h2 .basis-glyph')).not.toBeNull();
});
