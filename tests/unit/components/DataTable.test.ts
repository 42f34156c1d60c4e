// @vitest-environment happy-dom
import { defineComponent, h, nextTick, type Component } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TableColumn } from '@/analysis/table-column';
import ColumnChooser from '@/components/ColumnChooser.vue';
import DataTable from '@/components/DataTable.vue';
import { useTableView } from '@/components/use-table-view';
import { mount, type Mounted } from './mount';

interface Row {
  readonly name: string;
  readonly year: number | undefined;
}
const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'name', title: '名称', width: 20, look: 'name', text: ({ name }) => name, square: () => ({ shape: 'solid', tone: 'green' }) },
  { id: 'year', title: '年份', width: 10, text: ({ year }) => (year === undefined ? '未载' : String(year)), key: ({ year }) => year, isSilent: ({ year }) => year === undefined },
  { id: 'basis', title: '依据', width: 10, text: () => '原文', basis: () => 'quoted' },
  { id: 'id', title: '编号', width: 10, isExtra: true, text: ({ name }) => `id-${name}` },
];
const ROWS: readonly Row[] = [
  { name: 'b', year: 2016 },
  { name: 'a', year: undefined },
  { name: 'c', year: 2016 },
  { name: 'd', year: 2015 },
];

let mounted: Mounted | undefined;
const opened: Row[] = [];
// Without their type parameters, which `h` cannot infer.
const Chooser: Component = ColumnChooser;
const Table: Component = DataTable;

function table(rows: readonly Row[] = ROWS): HTMLElement {
  const Held = defineComponent(() => {
    const view = useTableView<Row>(() => rows, () => COLUMNS, () => 'zh-CN');
    return () => [
      h(Chooser, { columns: view.columns.value, shown: view.shown.value, onToggle: view.toggle }),
      h(Table, { columns: view.shown.value, rows: view.rows.value, sort: view.sort.value, label: '记录', onPress: view.press, onOpen: (row: unknown) => opened.push(row as Row) }),
    ];
  });
  mounted = mount(Held, {});
  return mounted.root;
}
const names = (root: HTMLElement): string[] => [...root.querySelectorAll('[data-row] button')].map((each) => each.textContent);
const heads = (root: HTMLElement): string[] => [...root.querySelectorAll('[role="columnheader"] button')].map((each) => each.textContent);
async function press(root: HTMLElement, column: string, init: MouseEventInit = {}): Promise<void> {
  root.querySelector(`[data-column="${column}"] button`)?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...init }));
  await nextTick();
  await nextTick();
}

beforeEach(() => {
  // No layout here: the scroller is given a height.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(800);
});
afterEach(() => {
  mounted?.unmount();
  opened.length = 0;
  vi.restoreAllMocks();
});

describe('a table', () => {
  it('sorts by a head, and with Shift by several, saying so to a screen reader', async () => {
    const root = table();
    await nextTick();
    expect(names(root)).toEqual(['b', 'a', 'c', 'd']);
    await press(root, 'year');
    expect(names(root)).toEqual(['d', 'b', 'c', 'a']);
    await press(root, 'name', { shiftKey: true });
    await press(root, 'name', { shiftKey: true });
    expect(names(root)).toEqual(['d', 'c', 'b', 'a']);
    expect(heads(root)).toEqual(['名称↓2', '年份↑1', '依据']);
    expect(root.querySelector('[data-column="name"]')?.getAttribute('aria-sort')).toBe('descending');
    expect(root.querySelector('[data-column="basis"]')?.hasAttribute('aria-sort')).toBe(false);
    await press(root, 'name');
    expect(names(root)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('opens a row by its name, which the keyboard reaches one row at a time', async () => {
    const root = table();
    await nextTick();
    root.querySelector<HTMLElement>('[data-row="2"] button')?.click();
    expect(opened).toEqual([ROWS[2]]);
    expect([...root.querySelectorAll('[data-row] button')].filter((each) => each.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('D11 · shows a few of very many rows, and says how many there are', async () => {
    const root = table(Array.from({ length: 100_000 }, (_, index) => ({ name: `n${index}`, year: index })));
    await nextTick();
    expect(root.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('100001');
    const shown = names(root).length;
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(60);
    expect(root.querySelector('[data-row="3"]')?.getAttribute('aria-rowindex')).toBe('5');
  });

  it('D14, D15 · shows markup as text, a long name whole in its title, and a missing value set back', async () => {
    const long = '字'.repeat(5_000);
    const root = table([
      { name: '<img src=x onerror=alert(1)>', year: undefined },
      { name: long, year: 1 },
    ]);
    await nextTick();
    expect(root.querySelector('img')).toBeNull();
    expect(names(root)[0]).toBe('<img src=x onerror=alert(1)>');
    expect(root.querySelector('[data-row="1"] button')?.getAttribute('title')).toBe(long);
    expect(root.querySelector('[data-row="0"] .silent')?.textContent).toBe('未载');
    expect(root.querySelector('[data-row="0"] svg[data-shape="solid"]')).not.toBeNull();
  });
});

describe('the choice of columns', () => {
  it('takes a column in and leaves one out, but never the last', async () => {
    const root = table();
    root.querySelector<HTMLElement>('[data-testid="choose-columns"]')?.click();
    await nextTick();
    const turn = async (column: string): Promise<void> => {
      root.querySelector<HTMLInputElement>(`input[value="${column}"]`)?.dispatchEvent(new Event('change'));
      await nextTick();
    };
    await turn('id');
    expect(heads(root)).toEqual(['名称', '年份', '依据', '编号']);
    for (const column of ['year', 'basis', 'id', 'name']) await turn(column);
    expect(heads(root)).toEqual(['名称']);
    expect(root.querySelector<HTMLInputElement>('input[value="name"]')?.disabled).toBe(true);
  });

  it('closes by Escape and gives the focus back', async () => {
    const root = table();
    const button = root.querySelector<HTMLElement>('[data-testid="choose-columns"]');
    button?.click();
    await nextTick();
    root.querySelector('fieldset')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await nextTick();
    expect(root.querySelector('fieldset')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});
