import { VueQueryPlugin } from '@tanstack/vue-query';
import { createHash } from 'node:crypto';
import { createPinia } from 'pinia';
import { createApp, h, type App, type VNode } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { createQueryClient } from '@/app/query-client';
import type { Answer } from '@/data/answer';

/** The files of a server, by path; what is absent is not found. */
export type Files = Map<string, string | Answer>;

export function answerFrom(files: Files, path: string): Answer {
  const found = files.get(path) ?? { code: 'HTTP_404' };
  return typeof found === 'string' ? { text: found, sha256: createHash('sha256').update(found).digest('hex') } : found;
}

/** Puts collections and the manifest that describes them on the server. */
export function publish(files: Files, version: string, collections: Readonly<Record<string, readonly object[]>>): void {
  const entries = Object.entries(collections).map(([name, records]) => {
    const text = JSON.stringify(records);
    files.set(`api/v1/${name}.json`, text);
    return [name, { count: records.length, sha256: createHash('sha256').update(text).digest('hex') }] as const;
  });
  files.set('api/v1/manifest.json', JSON.stringify({ schemaVersion: 1, version, dataDate: '2023', files: Object.fromEntries(entries) }));
}

interface Harness<T> {
  readonly result: T;
  readonly router: Router;
  readonly app: App;
  readonly root: HTMLElement;
}

/** Runs a setup function, and shows what `draw` gives, inside an app with router, stores and query client. */
export async function mount<T>(setup: () => T, path = '/wall', draw: () => VNode | VNode[] = () => h('div')): Promise<Harness<T>> {
  const page = { render: () => h('div') };
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: page }] });
  await router.push(path);
  const returned: T[] = [];
  const app = createApp({
    setup() {
      returned.push(setup());
      return draw;
    },
  });
  const root = document.createElement('div');
  app.use(router).use(createPinia()).use(VueQueryPlugin, { queryClient: createQueryClient() });
  app.mount(root);
  const [result] = returned;
  return { result: result as T, router, app, root };
}
