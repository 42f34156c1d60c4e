// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineComponent, h, provide, shallowRef, type App } from 'vue';
import type { Figure } from '@/domain/figure';
import { provideMessages } from '@/components/messages';
import { OPEN_EVIDENCE } from '@/components/open-evidence';
import { messagesFor } from '@/format/messages';
import { say } from '@/format/sentence';
import { definePanel } from '@/panels/panel';
import PanelHost from '@/panels/PanelHost.vue';
import { useDatasetStore } from '@/stores/dataset';
import { figure } from '../../fixtures/figure';
import { answerFrom, mount, publish, type Files } from '../stores/harness';

const files: Files = new Map();
vi.mock('@/data/http', () => ({ fetchBody: async (path: string) => answerFrom(files, path) }));

const observation = (id: string) => ({ id, indicator: 'i', sector: 's', period: '2020-Q1', value: 1, basis: 'illustrative' });

/** A panel that counts observations; what it throws, and where, is up to the test. */
function countPanel(id: string, trouble: { select?: () => never; draw?: () => never; takeaway?: () => never } = {}) {
  return definePanel<'observations', Figure>({
    id,
    needs: ['observations'],
    select: ({ observations }) => (trouble.select ? trouble.select() : figure({ value: observations.length })),
    question: () => 'How many?',
    takeaway: (rows) => (trouble.takeaway ? trouble.takeaway() : say`${rows} in all`),
    figures: (rows) => [rows],
    isEmpty: (rows) => rows.value === 0,
    body: defineComponent({ props: { rows: { type: Object, required: true }, label: { type: String, required: true } }, setup: () => () => (trouble.draw ? trouble.draw() : h('i', 'drawn')) }),
  });
}
const fail = (): never => {
  throw new Error('broken on purpose');
};

let app: App | undefined;
async function show(...panels: ReturnType<typeof countPanel>[]) {
  const mounted = await mount(
    () => {
      provideMessages(shallowRef(messagesFor('en')));
      provide(OPEN_EVIDENCE, () => undefined);
      return useDatasetStore();
    },
    '/wall',
    () => panels.map((panel) => h(PanelHost as never, { panel, key: panel.id })),
  );
  app = mounted.app;
  const state = (id: string) => mounted.root.querySelector<HTMLElement>(`[data-testid="panel-${id}"]`)?.dataset['state'];
  return { ...mounted, state, panel: (id: string) => mounted.root.querySelector<HTMLElement>(`[data-testid="panel-${id}"]`) };
}

beforeEach(() => {
  files.clear();
  publish(files, '1', { observations: [observation('a'), observation('b')] });
});
afterEach(() => {
  app?.unmount();
  vi.unstubAllGlobals();
});

describe('a panel that throws', () => {
  it.each([
    ['selecting its rows', { select: fail }],
    ['drawing them', { draw: fail }],
    ['putting them into words', { takeaway: fail }],
  ])('R22 · while %s says so in its own place, prints no number, and leaves the others', async (_when, trouble) => {
    const { state, panel } = await show(countPanel('broken', trouble), countPanel('sound'));
    await vi.waitFor(() => expect(state('sound')).toBe('fresh'));
    await vi.waitFor(() => expect(state('broken')).toBe('error'));
    expect(panel('broken')?.dataset['code']).toBe('PANEL_FAILED');
    expect(panel('broken')?.querySelector('[data-figure]')).toBeNull();
    expect(panel('sound')?.textContent).toContain('drawn');
  });

  it('R22 · is drawn again when new rows can be', async () => {
    let isBroken = true;
    const flaky = countPanel('flaky', {
      get draw() {
        return isBroken ? fail : undefined;
      },
    } as { draw?: () => never });
    const { state, result } = await show(flaky);
    await vi.waitFor(() => expect(state('flaky')).toBe('error'));
    isBroken = false;
    publish(files, '2', { observations: [observation('a')] });
    await result.refresh();
    await vi.waitFor(() => expect(state('flaky')).toBe('fresh'));
  });

  it.each(['select', 'draw'])('R22 · is tried again by hand where its %s threw, and tells the details', async (where) => {
    // As on plain http.
    vi.stubGlobal('navigator', { clipboard: undefined });
    let isBroken = true;
    const flaky = countPanel('flaky', {
      get [where]() {
        return isBroken ? fail : undefined;
      },
    });
    const { state, panel } = await show(flaky);
    await vi.waitFor(() => expect(state('flaky')).toBe('error'));
    const [retry, copy] = panel('flaky')?.querySelectorAll<HTMLElement>('.mend button') ?? [];
    copy?.click();
    await vi.waitFor(() => expect(panel('flaky')?.querySelector('output')?.textContent).toContain('broken on purpose'));
    isBroken = false;
    retry?.click();
    await vi.waitFor(() => expect(state('flaky')).toBe('fresh'));
  });
});

it.each([
  ['no figure', { figures: () => [] }],
  ['a figure of nothing', {}],
])('an empty panel claims no basis: %s', async (_what, over) => {
  publish(files, '1', { observations: [] });
  const { state, panel } = await show({ ...countPanel('none'), ...over });
  await vi.waitFor(() => expect(state('none')).toBe('empty'));
  expect(panel('none')?.querySelector('.foot')?.textContent).not.toMatch(/Computed|Quoted/);
});
