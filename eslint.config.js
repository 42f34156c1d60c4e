import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript';
import pluginVue from 'eslint-plugin-vue';

/** The folders of `src/`, top-down; each imports only from those above it. */
const LAYERS = ['domain', 'format', 'analysis', 'charts', 'export', 'intake', 'data', 'platform', 'stores', 'components', 'panels', 'surfaces', 'app'];
/** Layers that know neither framework nor network, page nor clock. */
const PURE = LAYERS.slice(0, LAYERS.indexOf('data'));
const SURFACES = ['wall', 'explore', 'present', 'sources', 'data-desk', 'record'];

const FRAMEWORK = ['vue', 'vue-router', 'pinia', 'vue-echarts', '@tanstack/*', '@vueuse/*'];
const BROWSER = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'crypto', 'performance'],
  ...['fetch', 'XMLHttpRequest', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
];

const MARKUP_SINKS = 'innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc';
const EVERYWHERE = [
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Results must repeat: derive the value, or pass a seed.' },
  { selector: `MemberExpression[property.name=/^(${MARKUP_SINKS})$/]`, message: 'Text from data is never markup: set textContent.' },
];
const NO_CLOCK = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Take the time as an argument.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the time as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take the time as an argument.' },
];

const not = (pattern, message, allowTypeImports = false) => ({ ...pattern, message, allowTypeImports });

/** What a folder may not import. */
function forbidden(layer) {
  const others = LAYERS.filter((each) => each !== layer);
  const below = LAYERS.slice(LAYERS.indexOf(layer) + 1);
  return [
    ...(below.length > 0 ? [not({ regex: `^@/(?:${below.join('|')})(?:/|$)` }, `${layer}/ imports only from the folders above it.`)] : []),
    not({ regex: `^(?:\\.\\./)+(?:${others.join('|')})(?:/|$)` }, 'Across folders import by alias: @/…'),
    not({ regex: '^(?:@|(?:\\.\\./)+)/?main$' }, 'Nothing imports the entry.'),
    ...(layer === 'data' ? [] : [not({ group: ['axios'] }, 'Only data/ knows the network.')]),
    ...(layer === 'components' ? [] : [not({ group: ['echarts', 'echarts/*'] }, 'Only components/ draws; charts/ takes types alone.', layer === 'charts')]),
    ...(PURE.includes(layer) ? [not({ group: FRAMEWORK }, 'Pure layers know no framework.')] : []),
    ...(layer === 'components'
      ? [not({ regex: '^(?:@/(?:data|stores)/|pinia$|vue-router$|@tanstack/vue-query$)' }, 'Components take props and emit events; stores are for panels and surfaces.')]
      : []),
    ...(layer === 'surfaces'
      ? [not({ regex: `^(?:@/surfaces/|(?:\\.\\./)+(?:${SURFACES.join('|')})(?:/|$))` }, 'Surfaces do not import one another.')]
      : []),
  ];
}

function layerRules(layer) {
  const isPure = PURE.includes(layer);
  return {
    name: `layers/${layer}`,
    files: [`src/${layer}/**/*.{ts,vue}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: forbidden(layer) }],
      'no-restricted-globals': ['error', ...(isPure ? BROWSER : [])],
      'no-restricted-syntax': ['error', ...EVERYWHERE, ...(isPure ? NO_CLOCK : [])],
    },
  };
}

/** Rules of layout, which the editor settings keep. */
const LAYOUT = Object.fromEntries(
  [
    'first-attribute-linebreak',
    'html-closing-bracket-newline',
    'html-indent',
    'html-self-closing',
    'max-attributes-per-line',
    'multiline-html-element-content-newline',
    'singleline-html-element-content-newline',
  ].map((rule) => [`vue/${rule}`, 'off']),
);

export default defineConfigWithVueTs(
  { name: 'ignored', ignores: ['dist/', 'dist-portable/', 'coverage/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  { name: 'no-exceptions', linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  pluginVue.configs['flat/recommended'],
  vueTsConfigs.recommendedTypeChecked,
  {
    name: 'everywhere',
    files: ['**/*.{js,ts,vue}'],
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An async function without await is how a port of promises is filled by something that is at hand.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    name: 'vue',
    files: ['src/**/*.vue'],
    rules: {
      ...LAYOUT,
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      // A generic component's type parameter is unknown to the parser.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  ...LAYERS.map(layerRules),
  { name: 'plain-js', files: ['**/*.js'], extends: [vueTsConfigs.disableTypeChecked] },
);
