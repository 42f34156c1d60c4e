// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import BasisGlyph from '@/components/BasisGlyph.vue';
import FigureValue from '@/components/FigureValue.vue';
import SentenceText from '@/components/SentenceText.vue';
import { say } from '@/format/sentence';
import { figure } from '../../fixtures/figure';
import { mount, type Mounted } from './mount';

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

function button(props: Record<string, unknown>, locale: 'zh-CN' | 'en' = 'zh-CN'): HTMLButtonElement {
  mounted = mount(FigureValue, props, locale);
  const found = mounted.root.querySelector('button');
  if (!found) throw new Error('no figure');
  return found;
}

describe('a figure on screen', () => {
  it('carries its id, value and basis, and says aloud what it is', () => {
    const element = button({ figure: figure() });
    expect(element.textContent).toBe('5');
    expect({ ...element.dataset }).toMatchObject({ figure: 'products', value: '5', basis: 'derived' });
    expect(element.getAttribute('aria-label')).toBe('目录产品 5 个，计算，打开依据');
    expect(element.type).toBe('button');
  });

  it('speaks English with the English words', () => {
    expect(button({ figure: figure() }, 'en').getAttribute('aria-label')).toBe('Catalogue products: 5 products, computed, open evidence');
  });

  it('opens its evidence', () => {
    const products = figure();
    button({ figure: products }).click();
    expect(mounted?.opened).toEqual([{ figure: products }]);
  });

  it('shows a percentage and keeps the ratio in its data', () => {
    const element = button({ figure: figure({ id: 'landing-rate', value: 0.3, unit: 'ratio' }) });
    expect(element.textContent).toBe('30%');
    expect(element.dataset['value']).toBe('0.3');
  });

  it('shows a missing value as its word, or as a dash in a cell, never as a number', () => {
    const missing = figure({ value: { missing: 'not-stated' } });
    expect(button({ figure: missing }).textContent).toBe('未载');
    const dash = button({ figure: missing, nothingAs: 'dash' });
    expect(dash.textContent).toBe('–');
    expect(dash.dataset['value']).toBe('not-stated');
    expect(dash.getAttribute('aria-label')).toContain('未载');
  });

  it('says that a list is open', () => {
    expect(button({ figure: figure({ id: 'projects', value: 2, unit: 'project', qualifier: 'listed' }) }).textContent).toBe('已列 2');
  });

  it('carries the tag on every illustrative number', () => {
    expect(button({ figure: figure({ basis: 'illustrative' }) }).textContent).toBe('5示例');
  });

  it('prints a quantity in the scale of its size, and keeps the value as it is in the data', () => {
    const element = button({ figure: figure({ value: 43_149.4, unit: 't', basis: 'illustrative' }) });
    expect(element.textContent).toBe('4.31 万吨示例');
    expect(element.dataset['value']).toBe('43149.4');
  });
});

it('a sentence opens at its figures and keeps names with markup as text', () => {
  mounted = mount(SentenceText, { sentence: say`<img src=x onerror=alert(1)> ${{ strong: '<b>机床</b>' }}有 ${figure({ value: 2 })} 个` });
  expect(mounted.root.textContent).toBe('<img src=x onerror=alert(1)> <b>机床</b>有 2 个');
  expect(mounted.root.querySelector('img')).toBeNull();
  expect(mounted.root.querySelectorAll('[data-figure]')).toHaveLength(1);
});

it.each([
  ['quoted', '原文'],
  ['derived', '计算'],
  ['external', '公开资料'],
])('the glyph of %s says %s aloud', (basis, word) => {
  mounted = mount(BasisGlyph, { basis });
  expect(mounted.root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(word);
});

it('the glyph of illustrative values is a tag in words', () => {
  mounted = mount(BasisGlyph, { basis: 'illustrative' });
  expect(mounted.root.textContent).toBe('示例');
});
