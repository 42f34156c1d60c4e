// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { nextTick } from 'vue';
import YearStrip from '@/components/YearStrip.vue';
import { mount, type Mounted } from './mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

function strip(over: Record<string, unknown> = {}) {
  const onSelect = vi.fn();
  const sayStarted = (year: number): string => `${year} begins`;
  const { root } = (mounted = mount(YearStrip, { from: 2016, to: 2020, chosen: undefined, label: 'axis', sayYear: String, sayStarted, onSelect, ...over }));
  const years = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.year')];
  const press = async (key: string): Promise<void> => {
    root.querySelector('[tabindex="0"]')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await nextTick();
  };
  return { root, onSelect, years, press };
}
const pressed = (years: readonly HTMLElement[]): readonly (string | null)[] => years.filter((year) => year.getAttribute('aria-pressed') === 'true').map((year) => year.getAttribute('aria-label'));

it('has a year for each that is in view, the first of them in reach of the keyboard', () => {
  const { years } = strip({ from: 2016.5, to: 2018.2 });
  expect(years().map((year) => year.getAttribute('aria-label'))).toEqual(['2016', '2017', '2018']);
  expect(years().map((year) => year.tabIndex)).toEqual([0, -1, -1]);
  expect(years()[0]?.style.left).toBe('0%');
});

it('chooses by keyboard: Enter sets the start and says so, arrows move, Enter again sets the end', async () => {
  const { root, onSelect, years, press } = strip();
  await press('ArrowRight');
  await press('Enter');
  expect(root.textContent).toContain('2017 begins');
  await press('ArrowRight');
  await press('ArrowRight');
  expect(pressed(years())).toEqual(['2017', '2018', '2019']);
  await press('Enter');
  expect(onSelect.mock.calls).toEqual([[2017, 2019]]);
});

it('chooses backwards as well, and starts over at Escape', async () => {
  const { onSelect, press } = strip();
  await press('Enter');
  await press('Escape');
  await press('End');
  await press('Enter');
  await press('Home');
  await press('Enter');
  expect(onSelect.mock.calls).toEqual([[2016, 2019]]);
});

it('chooses by dragging over the years', async () => {
  const { onSelect, years } = strip();
  const point = async (index: number, type: string, buttons: number): Promise<void> => {
    years()[index]?.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, buttons, pointerId: 1 }));
    await nextTick();
  };
  await point(3, 'pointerdown', 1);
  await point(2, 'pointerenter', 1);
  await point(1, 'pointerenter', 1);
  expect(pressed(years())).toEqual(['2017', '2018', '2019']);
  await point(1, 'pointerup', 0);
  expect(onSelect.mock.calls).toEqual([[2017, 2019]]);
});

it('shows the range that is chosen', () => {
  expect(pressed(strip({ chosen: [2018, 2030] }).years())).toEqual(['2018', '2019']);
});
