// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import DateRange from '@/components/DateRange.vue';
import { mount, type Mounted } from './mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

const words = { from: '起', to: '止', label: '时段', example: '年份', clear: '清除' };
function range(from: string, to: string) {
  const onChange = vi.fn();
  const { root } = (mounted = mount(DateRange, { from, to, words, onChange }));
  const type = async (end: 'from' | 'to', text: string): Promise<HTMLInputElement> => {
    const field = root.querySelector<HTMLInputElement>(`input[name="${end}"]`);
    if (!field) throw new Error(`no field ${end}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await nextTick();
    field.dispatchEvent(new Event('change'));
    return field;
  };
  return { root, onChange, type };
}

it('sets one end of the range as it was typed: a year, a month, nothing', async () => {
  const { onChange, type } = range('2016', '');
  await type('to', '2018');
  await type('from', ' 2016-05 ');
  await type('from', '');
  expect(onChange.mock.calls).toEqual([[{ to: '2018' }], [{ from: '2016-05' }], [{ from: '' }]]);
});

it('marks what is no date, and sets nothing', async () => {
  const { onChange, type } = range('', '');
  const field = await type('from', '2016-13');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(onChange).not.toHaveBeenCalled();
});

it('lets the other end go where the two exclude each other', async () => {
  const { onChange, type } = range('2016', '2018');
  await type('from', '2020');
  expect(onChange.mock.calls).toEqual([[{ from: '2020', to: '' }]]);
});

it('clears both at once', () => {
  const { root, onChange } = range('2016', '2018');
  root.querySelector('button')?.click();
  expect(onChange.mock.calls).toEqual([[{ from: '', to: '' }]]);
});
