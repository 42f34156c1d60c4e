// @vitest-environment happy-dom
import { nextTick, shallowRef } from 'vue';
import { afterEach, describe, expect, it } from 'vitest';
import { traceFigure, traceRecord, type Evidence } from '@/analysis/evidence';
import { evidenceLookup } from '@/analysis/evidence-lookup';
import { selectTrend } from '@/analysis/benefits';
import EvidenceDrawer from '@/components/EvidenceDrawer.vue';
import type { Collections } from '@/domain/collections';
import type { Figure } from '@/domain/figure';
import { EMPTY_FILTER } from '@/domain/filter';
import type { Locale } from '@/domain/text';
import { figure } from '../../fixtures/figure';
import { mockCollections } from '../../fixtures/mock-collections';
import { mount, type Mounted } from './mount';

const collections = mockCollections();
const lookup = evidenceLookup(collections);
const products = figure({
  records: collections.products.map(({ id }) => id),
  asOf: '2023',
  formula: { kind: 'count', of: ['products'], where: [{ field: 'status', value: 'listed' }] },
});
const absent = figure({
  id: 'products@sector:tyres',
  value: { missing: 'not-stated' },
  records: ['nxt-01'],
  formula: { kind: 'count', of: ['products', 'deliveries'], where: [{ field: 'sector', value: 'tyres' }] },
});

let mounted: Mounted | undefined;
afterEach(() => mounted?.unmount());

function drawer(evidence: Evidence, over: Record<string, unknown> = {}, locale: Locale = 'zh-CN'): HTMLDialogElement {
  mounted = mount(EvidenceDrawer, { evidence, modal: true, copy: () => Promise.resolve('copied'), correctionOf: () => undefined, ...over }, locale, lookup.records);
  const found = mounted.root.querySelector<HTMLDialogElement>('[data-testid="evidence-drawer"]');
  if (!found) throw new Error('no drawer');
  return found;
}
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the drawer of a count', () => {
  it('shows the number, how it came about, its formula and its numbered records', () => {
    const text = textOf(drawer(traceFigure(products, lookup)));
    for (const words of ['目录产品', '由 5 条原文记录计数', '截至 2023 年', '5 = 记录数（目录产品，状态 = 列入目录）', '武汉千里马工程机械再制造有限公司', '列入目录 · 文中未载明日期']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('武发改复〔2023〕295号');
    expect(text).toContain('武汉市发展和改革委员会 → 市科协 · 2023 年');
  });

  it('marks every record’s words verbatim, with the number beside and not inside them', () => {
    const marks = [...drawer(traceFigure(products, lookup)).querySelectorAll('mark')];
    for (const { id, citations } of collections.products) {
      const shown = marks.filter((mark) => mark.dataset['cite']?.split(' ').includes(id)).map((mark) => mark.textContent);
      for (const { exact } of citations) expect(shown.join('')).toContain(exact);
    }
    expect(marks[0]?.dataset['n']).toBe('1');
  });

  it('keeps the whole paragraph verbatim around the marks, and Chinese to a reader aloud', () => {
    const quote = drawer(traceFigure(products, lookup), {}, 'en').querySelector('blockquote');
    expect(quote?.textContent).toBe(collections.documents[0]?.paragraphs.find(({ id }) => id === 's2-2')?.text);
    expect(quote?.getAttribute('lang')).toBe('zh-CN');
  });

  it('adds a translation, marked as one, in English only', () => {
    expect(drawer(traceFigure(products, lookup), {}, 'en').querySelector('.gloss')?.textContent).toContain('Translation (ours; the Chinese text prevails)');
    mounted?.unmount();
    expect(drawer(traceFigure(products, lookup)).querySelector('.gloss')).toBeNull();
  });

  it('tells how doubtful readings were resolved and what is inferred', () => {
    expect(textOf(drawer(traceFigure(products, lookup)))).toContain('读法');
    mounted?.unmount();
    const project = drawer(traceRecord('rdp-01', lookup));
    expect(textOf(project.querySelector('[data-record="rdp-01"]'))).toContain('推断');
    expect(textOf(project)).toContain('按列举次序推断');
  });

  it('opens the numbers that went into a rate', () => {
    const rate = figure({ id: 'landing-rate', value: 0.3, unit: 'ratio', formula: { kind: 'ratio' }, inputs: [products, figure({ id: 'sectors-named', value: 10 })] });
    drawer(traceFigure(rate, lookup)).querySelector<HTMLElement>('[data-figure="products"]')?.click();
    expect(mounted?.opened).toEqual([{ figure: products }]);
  });
});

async function unfold(within: Element | null, input: string): Promise<Element> {
  const term = within?.querySelector(`[data-input="${input}"]`);
  const details = term?.querySelector('details');
  if (!term || !details) throw new Error(`no ${input} to unfold`);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await nextTick();
  return term;
}

describe('the derivation', () => {
  it('unfolds an input in place, down to each record with its words', async () => {
    const rate = figure({ id: 'landing-rate', value: 0.5, unit: 'ratio', formula: { kind: 'ratio' }, inputs: [products, figure({ id: 'sectors-named', value: 10 })] });
    const element = drawer(traceFigure(rate, lookup));
    expect(element.querySelectorAll('[data-rest]')).toHaveLength(0);
    const term = await unfold(element.querySelector('.formula'), 'products');
    expect(textOf(term)).toContain('5 = 记录数（目录产品，状态 = 列入目录）');
    expect([...term.querySelectorAll('[data-rest]')].map((each) => each.getAttribute('data-rest')).sort()).toEqual(collections.products.map(({ id }) => id).sort());
    const [first] = collections.products;
    expect([...term.querySelectorAll(`[data-rest="${first?.id}"] q`)].map(textOf)).toEqual(first?.citations.map(({ exact }) => exact));
  });

  it('unfolds what is itself computed by its own inputs, down to the model', async () => {
    const context = { filter: { ...EMPTY_FILTER, basis: 'all' }, dataDate: '2023', today: '2026-11-23' } as const;
    const year = selectTrend('output-value', collections, context).latest?.figure;
    const element = drawer(traceFigure(year ?? products, lookup));
    const quarter = await unfold(element.querySelector('.formula'), 'output-value@date:2025-Q1');
    const sector = await unfold(quarter.querySelector('.nested'), 'output-value@sector:tyres@date:2025-Q1');
    expect(textOf(sector)).toContain('再制造产量 × 平均单价');
  });

  it('says of each parameter of a model whether a public page gives it or it is assumed', () => {
    const [observation] = collections.observations;
    const element = drawer(traceFigure(figure({ basis: 'illustrative', records: observation ? [observation.id] : [] }), lookup));
    const parameters = collections.indicators.find(({ id }) => id === observation?.indicator)?.parameters ?? [];
    expect(parameters.length).toBeGreaterThan(0);
    expect([...element.querySelectorAll('[data-standing]')].map((each) => each.getAttribute('data-standing'))).toEqual(parameters.map(({ standing }) => standing));
    expect([...element.querySelectorAll<HTMLAnchorElement>('[data-standing] a')].map((link) => link.getAttribute('href'))).toEqual(parameters.flatMap(({ sources = [] }) => sources));
  });
});

it('shows a record whose words no longer stand as 引文失效, and the others as they are', () => {
  const documents = collections.documents.map((document) => ({
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replace('落地铣镗床', '落地镗铣床') })),
  }));
  const changed = evidenceLookup({ ...collections, documents });
  const element = drawer(traceFigure(products, changed));
  const stale = [...element.querySelectorAll('[data-record]')].filter((each) => each.querySelector('.misquoted')).map((each) => each.getAttribute('data-record'));
  expect(stale.length).toBeGreaterThan(0);
  expect(stale).toEqual(collections.products.filter(({ citations }) => citations.some(({ exact }) => exact.includes('落地铣镗床'))).map(({ id }) => id));
  expect(element.querySelectorAll('[data-record]')).toHaveLength(collections.products.length);
});

it('offers beside a record the way to say that it was read wrongly, where there is one', () => {
  const links = (over: object): readonly (string | null)[] =>
    [...drawer(traceRecord('cat-03', lookup), { ...over }).querySelectorAll('[data-testid="wrong-reading"]')].map((link) => link.getAttribute('href'));
  expect(links({})).toEqual([]);
  mounted?.unmount();
  expect(links({ correctionOf: (record: string) => `https://desk.example/?record=${record}` })).toEqual(['https://desk.example/?record=cat-03']);
});

describe('the drawer of an absence', () => {
  it('names the collections searched and marks the sentence that names the subject', () => {
    const element = drawer(traceFigure(absent, lookup));
    expect([...element.querySelectorAll('[data-searched]')].map((each) => textOf(each))).toEqual(['目录产品 products.json：5 条', '下线整机 deliveries.json：2 条']);
    expect([...element.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toContain('轮胎');
    expect(textOf(element)).toContain('未载');
    expect(textOf(element.querySelector('.value'))).toBe('未载');
  });
});

it('says of an illustrative number that it is model output and must not be quoted, and offers nothing to copy', () => {
  const [observation] = collections.observations;
  const element = drawer(traceFigure(figure({ basis: 'illustrative', records: observation ? [observation.id] : [] }), lookup));
  expect(textOf(element.querySelector('[data-evidence="illustrative"]'))).toContain('不可引用');
  expect(textOf(element)).toContain(collections.indicators.find(({ id }) => id === observation?.indicator)?.formula.zh ?? 'no formula');
  expect(textOf(element)).not.toContain('复制引文');
});

describe('the drawer of a sum of illustrative values', () => {
  const context = { filter: { ...EMPTY_FILTER, basis: 'all' }, dataDate: '2023', today: '2026-11-23' } as const;
  const year = selectTrend('output-value', collections, context).latest?.figure;
  const open = (of: Figure | undefined) => drawer(traceFigure(of ?? products, lookup));
  const listed = (element: Element): readonly string[] => [...element.querySelectorAll('.formula .terms > li')].map(textOf);

  it('lists the quarters of a year, the sectors of a quarter, and no record one by one', () => {
    const element = open(year);
    expect(textOf(element.querySelector('.value'))).toBe('19.3 亿元');
    expect(listed(element)[0]).toMatch(/^再制造产值 · 2025 年第 1 季度 4.05 亿元示例/);
    expect(element.querySelectorAll('.records')).toHaveLength(0);
    expect(textOf(element.querySelector('[data-evidence="illustrative"]'))).toContain('依 40 个示例数值');
    element.querySelector<HTMLElement>('[data-figure="output-value@date:2025-Q1"]')?.click();
    const [target] = mounted?.opened ?? [];
    mounted?.unmount();
    const quarter = open(target && 'figure' in target ? target.figure : undefined);
    expect(listed(quarter)).toHaveLength(10);
    expect(textOf(quarter.querySelector('.formula'))).toContain('4.05 亿元 = 下列 10 个数之和');
  });

  it('says of a sum across sectors that may not be made why there is none', () => {
    const element = open(selectTrend('reman-units', collections, context).years[0]?.figure);
    expect(textOf(element.querySelector('.value'))).toBe('不适用');
    expect(textOf(element)).toContain('跨领域相加没有意义');
  });
});

it('D16 · links to another page only over http, without telling it where from', () => {
  const link = drawer(traceRecord('cer-01', lookup)).querySelector('a');
  expect(link?.href).toMatch(/^https:\/\//);
  expect({ rel: link?.rel, target: link?.target }).toEqual({ rel: 'noopener noreferrer', target: '_blank' });
  mounted?.unmount();
  const hostile: Collections = {
    ...collections,
    titles: collections.titles.map((title) => ({ ...title, external: { date: { value: '2018', source: 'javascript:alert(1)' } } })),
  };
  expect(drawer(traceRecord('cer-01', evidenceLookup(hostile))).querySelector('a')).toBeNull();
});

it('D15 · keeps markup in names as text', () => {
  const hostile: Collections = {
    ...collections,
    products: collections.products.map((product) => ({ ...product, name: { zh: '<img src=x onerror=alert(1)>', en: '<i>x</i>' } })),
  };
  const element = drawer(traceRecord('cat-01', evidenceLookup(hostile)));
  expect(element.querySelector('img')).toBeNull();
  expect(element.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

describe('when the words cannot be shown in their place', () => {
  it('flags a quotation that does not stand in its paragraph, and marks nothing', () => {
    const wrong: Collections = {
      ...collections,
      products: collections.products.map((product) => ({ ...product, citations: product.citations.map((citation) => ({ ...citation, exact: '不在文中的话' })) })),
    };
    const element = drawer(traceRecord('cat-01', evidenceLookup(wrong)));
    expect(textOf(element)).toContain('引文失效');
    expect(element.querySelector('mark')).toBeNull();
    expect(textOf(element)).not.toContain('复制引文');
  });

  it('lists the quotations and says what is wrong with the file while the documents are not read', () => {
    const { documents: _, ...rest } = collections;
    const fault = { code: 'HTTP_500', file: 'documents.json', since: 0 };
    const element = drawer(traceFigure(products, evidenceLookup(rest)), { documentsFault: fault });
    expect(textOf(element)).toContain('documents.json 无法读取（HTTP_500）');
    expect(textOf(element)).toContain('武汉千里马工程机械再制造有限公司的履带式液压挖掘机');
    expect(element.querySelectorAll('[data-record]')).toHaveLength(5);
  });
});

describe('opening and closing', () => {
  const closing = (modal: boolean) => {
    const closed = shallowRef(0);
    const element = drawer(traceFigure(products, lookup), { modal, onClose: () => (closed.value += 1) });
    return { element, closed };
  };

  it('holds the page as a modal, and does not in a kiosk', () => {
    expect(drawer(traceFigure(products, lookup)).getAttribute('aria-modal')).toBe('true');
    mounted?.unmount();
    const beside = drawer(traceFigure(products, lookup), { modal: false });
    expect(beside.open).toBe(true);
    expect(beside.hasAttribute('aria-modal')).toBe(false);
  });

  it.each([
    ['the button', (element: Element) => element.querySelector<HTMLElement>('[aria-label="关闭"]')?.click()],
    ['Escape', (element: Element) => element.querySelector('.content')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
    ['Escape elsewhere on the page', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
    ['a click beside it', (element: Element) => (element as HTMLElement).click()],
  ])('closes by %s', (_, act) => {
    for (const modal of [true, false]) {
      const { element, closed } = closing(modal);
      act(element);
      expect(closed.value).toBe(1);
      mounted?.unmount();
    }
  });

  it('takes Escape for itself, so that nothing under it closes too, and leaves it alone once gone', () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): unknown => heard.push(event.key);
    document.addEventListener('keydown', listen);
    const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    closing(false);
    press();
    expect(heard).toEqual([]);
    mounted?.unmount();
    press();
    expect(heard).toEqual(['Escape']);
    document.removeEventListener('keydown', listen);
  });

  it('stays open on a click inside', () => {
    const { element, closed } = closing(true);
    element.querySelector<HTMLElement>('.records')?.click();
    expect(closed.value).toBe(0);
  });
});

describe('the citation to copy', () => {
  async function copied(outcome: 'copied' | 'denied'): Promise<{ texts: string[]; element: Element }> {
    const texts: string[] = [];
    const copy = (text: string) => {
      texts.push(text);
      return Promise.resolve(outcome);
    };
    const element = drawer(traceRecord('cat-03', lookup), { copy });
    element.querySelector<HTMLElement>('.actions button')?.click();
    await nextTick();
    await nextTick();
    return { texts, element };
  }

  it('names the document and the words, and says when it is copied', async () => {
    const { texts, element } = await copied('copied');
    expect(texts[0]).toMatch(/^武汉市发展和改革委员会\. 武发改复〔2023〕295号，二、（二）：「/);
    expect(textOf(element.querySelector('[role=status]'))).toBe('引文已复制');
  });

  it.each([
    ['short', /^295号 二、（二）$/],
    ['gbt7714', /^武汉市发展和改革委员会\. 对市政协.+: 武发改复〔2023〕295号\[Z\]\. 2023: 二、（二）\.$/],
  ])('has another form, %s, where one is chosen', async (form, line) => {
    const texts: string[] = [];
    const copy = (text: string) => {
      texts.push(text);
      return Promise.resolve('copied');
    };
    const element = drawer(traceRecord('cat-03', lookup), { copy });
    const select = element.querySelector<HTMLSelectElement>('[data-testid="citation-form"]');
    if (!select) throw new Error('no choice of form');
    select.value = form;
    select.dispatchEvent(new Event('change'));
    await nextTick();
    element.querySelector<HTMLElement>('.actions button')?.click();
    expect(texts[0]).toMatch(line);
  });

  it('is shown to be copied by hand where the browser does not allow it', async () => {
    const { texts, element } = await copied('denied');
    expect(element.querySelector('textarea')?.value).toBe(texts[0]);
    expect(textOf(element.querySelector('[role=status]'))).toContain('浏览器不允许复制');
  });
});
