// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { h, nextTick, shallowRef, type App } from 'vue';
import { provideMessages } from '@/components/messages';
import { messagesFor } from '@/format/messages';
import DeskSearch from '@/panels/search/DeskSearch.vue';
import { useDatasetStore } from '@/stores/dataset';
import { mockCollections } from '../../fixtures/mock-collections';
import { answerFrom, mount, publish, type Files } from '../stores/harness';

const files: Files = new Map();
vi.mock('@/data/http', () => ({ fetchBody: async (path: string) => answerFrom(files, path) }));

const { sectors, enterprises, places, products, deliveries } = mockCollections();

let app: App | undefined;
async function show(path = '/explore') {
  const mounted = await mount(
    () => {
      provideMessages(shallowRef(messagesFor('zh-CN')));
      const dataset = useDatasetStore();
      dataset.ensure(['sectors', 'enterprises', 'places', 'products', 'deliveries']);
      return dataset;
    },
    path,
    () => h(DeskSearch),
  );
  app = mounted.app;
  document.body.append(mounted.root);
  await vi.waitFor(() => expect(mounted.result.snapshot?.collections.deliveries?.records).toBeDefined());
  const input = mounted.root.querySelector('input');
  if (!input) throw new Error('no box');
  const type = async (text: string): Promise<void> => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(mounted.root.querySelector('[data-testid="search-results"]')).not.toBeNull());
  };
  const press = (target: EventTarget, key: string, init: KeyboardEventInit = {}): boolean =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  const hit = (id: string): HTMLElement => {
    const found = mounted.root.querySelector<HTMLElement>(`[data-hit="${id}"]`);
    if (!found) throw new Error(`${id} is not among the hits`);
    return found;
  };
  const address = async (): Promise<string> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return decodeURIComponent(mounted.router.currentRoute.value.fullPath);
  };
  return { ...mounted, input, type, press, hit, address };
}

beforeEach(() => {
  files.clear();
  publish(files, '1', { sectors, enterprises, places, products, deliveries });
});
afterEach(() => {
  app?.unmount();
  document.body.replaceChildren();
});

describe('the search of the desk', () => {
  it.each([
    ['dgj', 'shield-machines', '/explore?sector=shield-machines'],
    ['qlm', 'ent-01', '/explore?enterprise=ent-01'],
    ['jiangxia', 'jiangxia', '/explore?place=jiangxia'],
  ])('%s: what can be filtered by is chosen', async (query, id, address) => {
    const { type, hit, address: now } = await show();
    await type(query);
    hit(id).click();
    expect(await now()).toBe(address);
  });

  it('chooses beside what is chosen already with Ctrl', async () => {
    const { type, hit, address } = await show('/explore?sector=tyres');
    await type('dgj');
    hit('shield-machines').dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    expect(await address()).toBe('/explore?sector=tyres,shield-machines');
  });

  it('opens any other record, as things are shown now and without the filter', async () => {
    const { type, hit, address } = await show('/explore?sector=tyres&theme=dark&lang=zh-CN&keys=0');
    await type('挖掘机');
    hit('cat-01').click();
    expect(await address()).toBe('/record/cat-01?theme=dark&lang=zh-CN&keys=0');
  });

  it('makes words without a hit the words of the filter, as they are printed', async () => {
    const { type, press, input, address } = await show('/explore?sector=tyres');
    await type('qlm');
    press(input, 'Enter');
    expect(await address()).toBe('/explore?sector=tyres&q=千里马');
    expect(input.value).toBe('');
  });

  it('takes the caret by / and by Ctrl or ⌘ K, wherever it is', async () => {
    const { input, press } = await show();
    for (const [key, init] of [['/', {}], ['k', { ctrlKey: true }], ['K', { metaKey: true }]] as const) {
      input.blur();
      expect(press(document.body, key, init)).toBe(false);
      expect(document.activeElement).toBe(input);
    }
  });

  it('leaves / to fields, and to a reader who has switched single keys off', async () => {
    const { input, press, root } = await show('/explore?keys=0');
    expect(root.querySelector('kbd')).toBeNull();
    press(document.body, '/');
    expect(document.activeElement).not.toBe(input);
    press(document.body, 'k', { ctrlKey: true });
    expect(document.activeElement).toBe(input);
    expect(press(input, '/')).toBe(true);
  });

  it('does not throw its index away because the server was asked again', async () => {
    const { type, hit, result } = await show();
    await type('dgj');
    const before = hit('shield-machines');
    await result.refresh();
    await nextTick();
    expect(hit('shield-machines')).toBe(before);
  });
});
