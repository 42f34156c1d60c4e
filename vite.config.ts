import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';
import { appBuild } from './scripts/lib/app-build.ts';
import { HEADERS } from './scripts/lib/headers.ts';

const MOCK = fileURLToPath(new URL('./mock/', import.meta.url));
const API = 'api/v1/';
const { version: VERSION } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

/** The JSON files of `mock/` as `<name>.json` and `stories/<name>.json`. */
function mockFiles(): string[] {
  return readdirSync(MOCK, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !name.startsWith('schema/'));
}

/** Serves `mock/` at `api/v1/` in development and copies it there in a build: the app only ever knows a URL. */
function mockApi(): Plugin {
  return {
    name: 'mock-api',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/api\/v1\/([\w/.-]+\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (name === undefined || !mockFiles().includes(name)) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', 'no-cache');
        response.end(readFileSync(MOCK + name));
      });
    },
    generateBundle() {
      for (const name of mockFiles()) this.emitFile({ type: 'asset', fileName: API + name, source: readFileSync(MOCK + name) });
    },
  };
}

/** Modules of libraries that the app never comes to use, by who imports them, and what stands in for each. */
const UNUSED = [
  // A way to ask without `fetch`.
  { importer: '/axios/lib/adapters/', source: './xhr.js', code: 'export default false;' },
  // Options as they were written for older versions: every option here is written for this one.
  { importer: '/echarts/lib/core/', source: '../preprocessor/backwardCompat.js', code: 'export default () => undefined;' },
  // A theme: charts have their colours from the app.
  { importer: '/echarts/lib/core/', source: '../theme/dark.js', code: 'export default {};' },
];

/** Leaves out of libraries what the app never comes to use. */
export function withoutUnused(): Plugin {
  const prefix = '\0unused:';
  return {
    name: 'without-unused',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const unused = UNUSED.find((each) => each.source === source && importer?.replaceAll('\\', '/').includes(each.importer));
      return unused && prefix + unused.source;
    },
    load: (id) => UNUSED.find(({ source }) => prefix + source === id)?.code,
  };
}

/** Parts of ECharts that its table of contents names beside those that all charts use, but one panel alone asks for. */
const ON_DEMAND = /[\\/]echarts[\\/]lib[\\/]component[\\/](?:dataZoom[\\/]|helper[\\/](?:sliderMove|roamHelper|RoamController|interactionMutex|cursorHelper))/;

const moduleAt = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

/** A test for all that comes with some modules: what they import, at any remove, and not on demand. */
function comesWith(...roots: readonly string[]): (id: string, context: Rolldown.ChunkingContext) => boolean {
  let reached: Set<string> | undefined;
  return (id, context) => {
    if (!reached) {
      reached = new Set(roots.map(moduleAt));
      // A set takes in what is added while it is walked.
      for (const each of reached) context.getModuleInfo(each)?.importedIds.forEach((next) => reached?.add(next));
    }
    return reached.has(id) && !ON_DEMAND.test(id);
  };
}
const inShell = comesWith('app/App.vue', 'app/router.ts', 'app/missing-code.ts', 'app/upkeep-once-ready.ts', 'surfaces/wall/WallSurface.vue', 'platform/full-screen.ts', 'platform/in-steps.ts');
const inOverview = comesWith('surfaces/wall/overview/OverviewScene.vue');
const inEvidence = comesWith('app/EvidenceLayer.vue');
const inUpkeep = comesWith('app/upkeep/index.ts', 'stores/recall.ts', 'surfaces/wall/WallControls.vue');

/**
 * What the wall needs whatever its scene, and the overview with all that it draws with, each in one file: together they are
 * 4 kB less, compressed, than the fourteen that would come of them. What evidence adds is one file too, whatever desk
 * surface shares parts of it.
 */
const GROUPS = [
  { name: (id: string, context: Rolldown.ChunkingContext) => (inShell(id, context) ? 'shell' : null), priority: 2 },
  { name: (id: string, context: Rolldown.ChunkingContext) => (inOverview(id, context) ? 'overview' : null), priority: 1 },
  { name: (id: string, context: Rolldown.ChunkingContext) => (inEvidence(id, context) ? 'evidence' : null) },
  { name: (id: string, context: Rolldown.ChunkingContext) => (inUpkeep(id, context) ? 'upkeep' : null) },
];

/** Modules of the first screen that are loaded when the entry asks for them. */
const FIRST_SCREEN = /[\\/](?:WallSurface|OverviewScene)\.vue$/;

/** Scripts of the first screen with all that they import, without those of the entry, which the page names itself. */
function firstScripts(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const withImports = (of: typeof chunks): Set<string> => {
    const files = new Set(of.map(({ fileName }) => fileName));
    // A set takes in what is added while it is walked.
    for (const file of files) chunks.find(({ fileName }) => fileName === file)?.imports.forEach((each) => files.add(each));
    return files;
  };
  const entry = withImports(chunks.filter(({ isEntry }) => isEntry));
  return [...withImports(chunks.filter(({ moduleIds }) => moduleIds.some((id) => FIRST_SCREEN.test(id))))].filter((file) => !entry.has(file));
}

/** Has the browser fetch at once what the first screen needs and would else find out one after the other. */
function preloadFirstScreen(): Plugin {
  return {
    name: 'preload-first-screen',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const link = (attrs: Record<string, string | true>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
        const fonts = Object.keys(bundle ?? {}).filter((fileName) => fileName.endsWith('.woff2'));
        return [
          ...firstScripts(bundle ?? {}).map((fileName) => link({ rel: 'modulepreload', crossorigin: true, href: `./${fileName}` })),
          ...fonts.map((fileName) => link({ rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${fileName}` })),
          link({ rel: 'preload', as: 'fetch', crossorigin: true, href: './config.json' }),
        ];
      },
    },
  };
}

export default defineConfig({
  root: 'src',
  publicDir: '../public',
  base: './',
  plugins: [vue(), mockApi(), withoutUnused(), preloadFirstScreen(), appBuild(VERSION)],
  // No component here nor in a library of ours is written with the Options API.
  define: { __APP_VERSION__: JSON.stringify(VERSION), __VUE_OPTIONS_API__: 'false' },
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // Both minifiers, one after the other: each alone leaves 2 to 3 kB more of the overview, gzip.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
    cssCodeSplit: false,
    chunkSizeWarningLimit: 700,
    // For the budgets of size-limit.
    manifest: true,
    // What a surface imports it names itself; to list it here as well costs the first screen half a kilobyte.
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))) },
    rolldownOptions: { output: { minify: true, codeSplitting: { groups: GROUPS } } },
  },
  worker: { format: 'es' },
  preview: { headers: HEADERS },
});
