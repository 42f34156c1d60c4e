// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { defineComponent, h, nextTick, shallowRef } from 'vue';
import type { SearchHit, SearchResults } from '@/analysis/search/search';
import SearchBox from '@/components/SearchBox.vue';
import type { Locale } from '@/domain/text';
import { mount, type Mounted } from './mount';

const hit = (id: string, collection: SearchHit['collection'], text: string, more: Partial<SearchHit> = {}): SearchHit => ({ id, collection, name: { text, ranges: [] }, ...more });

const RESULTS: SearchResults = {
  total: 9,
  written: '盾构机',
  groups: [
    { collection: 'sectors', more: 0, hits: [hit('shield-machines', 'sectors', '盾构机', { kind: 'remanufacturing', name: { text: '盾构机', ranges: [{ start: 0, end: 3 }] } })] },
    {
      collection: 'products',
      more: 6,
      hits: [
        hit('cat-04', 'products', '盾构机', { owner: { text: '中铁科工', ranges: [] } }),
        hit('cat-05', 'products', '<b>硬岩</b>掘进机', { found: { text: '盾构机', ranges: [{ start: 0, end: 3 }], field: 'related', locale: 'zh-CN' } }),
      ],
    },
  ],
};
const NOTHING: SearchResults = { groups: [], total: 0 };

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

/** The box under a parent that keeps its words and notes what it says. */
function show(results: SearchResults = RESULTS, locale: Locale = 'zh-CN') {
  const typed = shallowRef('');
  const chosen: [string, boolean][] = [];
  const submitted: string[] = [];
  const parent = defineComponent({
    setup: () => () =>
      h(SearchBox, {
        modelValue: typed.value,
        'onUpdate:modelValue': (text: string) => (typed.value = text),
        results,
        most: 200,
        filtering: ['sectors'],
        shortcut: '/',
        onChoose: ({ id }: SearchHit, isBeside: boolean) => chosen.push([id, isBeside]),
        onSubmit: (words: string) => submitted.push(words),
      }),
  });
  mounted = mount(parent, {}, locale);
  const { root } = mounted;
  const input = root.querySelector('input');
  if (!input) throw new Error('no box');
  const type = async (text: string): Promise<void> => {
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await nextTick();
  };
  const press = async (key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
    input.dispatchEvent(event);
    await nextTick();
    return event;
  };
  const list = (): HTMLElement | null => root.querySelector('[data-testid="search-results"]');
  const active = (): string | undefined => {
    const id = input.getAttribute('aria-activedescendant');
    return id === null ? undefined : root.querySelector<HTMLElement>(`[id="${id}"]`)?.dataset['hit'];
  };
  return { root, input, typed, chosen, submitted, type, press, list, active };
}

describe('a search box', () => {
  it('shows nothing until something is typed, then its hits in groups with their kinds in words', async () => {
    const { list, type, input, root } = show();
    expect(list()).toBeNull();
    expect(input.getAttribute('aria-expanded')).toBe('false');
    await type('dgj');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector(`[id="${input.getAttribute('aria-controls')}"]`)?.getAttribute('role')).toBe('listbox');
    expect([...(list()?.querySelectorAll('[role="group"]') ?? [])].map((group) => group.querySelector('b')?.textContent)).toEqual(['领域', '目录产品']);
    expect([...(list()?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])].map(({ dataset }) => dataset['hit'])).toEqual(['shield-machines', 'cat-04', 'cat-05']);
    expect(list()?.querySelector('[data-hit="cat-04"]')?.textContent).toMatch(/目录产品\s*· 中铁科工/);
    expect(list()?.textContent).toContain('另有 6 条');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('找到 9 条');
  });

  it('marks what was found, and shows names with markup as text', async () => {
    const { list, type } = show();
    await type('dgj');
    expect([...(list()?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual(['盾构机', '盾构机']);
    expect(list()?.querySelector('[data-hit="cat-05"]')?.textContent).toContain('<b>硬岩</b>掘进机');
    expect(list()?.querySelector('[data-hit="cat-05"] b')).toBeNull();
  });

  it('is used by keys alone: arrows go round, Home and End to the ends, Enter chooses', async () => {
    const { type, press, active, chosen, typed, list } = show();
    await type('dgj');
    expect(active()).toBeUndefined();
    const walked = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await press(key);
      walked.push(active());
    }
    expect(walked).toEqual(['shield-machines', 'cat-04', 'cat-05', 'shield-machines', 'cat-05', 'shield-machines', 'cat-05']);
    await press('Enter');
    expect(chosen).toEqual([['cat-05', false]]);
    expect(typed.value).toBe('');
    expect(list()).toBeNull();
  });

  it('chooses beside others with Ctrl, and stays for more', async () => {
    const { type, press, chosen, list, typed } = show();
    await type('dgj');
    await press('ArrowDown');
    await press('Enter', { ctrlKey: true });
    list()?.querySelector<HTMLElement>('[data-hit="cat-04"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, metaKey: true }));
    expect(chosen).toEqual([
      ['shield-machines', true],
      ['cat-04', true],
    ]);
    expect(typed.value).toBe('dgj');
    list()?.querySelector<HTMLElement>('[data-hit="cat-04"]')?.click();
    expect(chosen.at(-1)).toEqual(['cat-04', false]);
  });

  it('submits the words as they are printed where no hit is active, and nothing when empty', async () => {
    const { type, press, submitted, list } = show();
    await press('Enter');
    expect(submitted).toEqual([]);
    await type('dgj');
    expect(list()?.textContent).toContain('只看名称含“盾构机”的记录');
    await press('Enter');
    expect(submitted).toEqual(['盾构机']);
    expect(list()).toBeNull();
  });

  it('clears at the first Escape and lets go at the second', async () => {
    const { type, press, typed, input, list } = show();
    await type('dgj');
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect([typed.value, list()]).toEqual(['', null]);
    expect(document.activeElement).toBe(input);
    expect((await press('Escape')).defaultPrevented).toBe(false);
    expect(document.activeElement).not.toBe(input);
  });

  it('leaves caret keys to the text while no hit is active, and all keys to an input method', async () => {
    const { type, press, active, submitted, typed } = show();
    await type('dgj');
    expect((await press('Home')).defaultPrevented).toBe(false);
    await press('ArrowDown', { isComposing: true });
    await press('Enter', { isComposing: true });
    await press('Escape', { isComposing: true });
    expect([active(), submitted, typed.value]).toEqual([undefined, [], 'dgj']);
  });

  it('closes when left, and opens again with the arrow', async () => {
    const { type, press, input, list, active } = show();
    await type('dgj');
    input.blur();
    await nextTick();
    expect(list()).toBeNull();
    await press('ArrowDown');
    expect(active()).toBe('shield-machines');
  });

  it('says in words when nothing is found, and what was searched', async () => {
    const { type, list, input, root, press, submitted } = show(NOTHING);
    await type('zzzz');
    expect(list()?.textContent).toContain('未找到“zzzz”');
    expect(list()?.textContent).toContain('首字母');
    expect(list()?.querySelector('[role="listbox"]')).toBeNull();
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('未找到“zzzz”');
    await press('ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBeNull();
    await press('Enter');
    expect(submitted).toEqual(['zzzz']);
  });

  it('speaks English with the English words', async () => {
    const { type, list, input } = show(RESULTS, 'en');
    expect(input.getAttribute('aria-label')).toBe('Search records');
    await type('dgj');
    expect(list()?.textContent).toContain('6 more');
    expect(list()?.querySelector('[data-hit="cat-05"] [lang="zh-CN"]')?.textContent).toBe('盾构机');
  });
});
