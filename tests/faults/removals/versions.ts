import type { Removal } from './removal';

export const VERSIONS: readonly Removal[] = [
  {
    rows: ['V06'],
    handler: 'pages and data asked for anew each time',
    file: 'deploy/nginx.conf',
    text: '    default   "no-cache";',
    by: '    default   "public, max-age=86400";',
    runner: 'vitest',
  },
  {
    rows: ['V09'],
    handler: 'what is written kept at every stroke',
    file: 'src/surfaces/present/StepFields.vue',
    text: 'data-testid="step-notes" @input=',
    by: 'data-testid="step-notes" @change=',
    runner: 'playwright',
    together: 'the first',
  },
  {
    rows: ['V09'],
    handler: 'the word that a draft is restored',
    file: 'src/surfaces/data-desk/DataDeskSurface.vue',
    text: 'if (hasFiles.value) notices.say(words.value.draft.restored);',
    by: '',
    runner: 'playwright',
  },
  {
    rows: ['V10'],
    handler: 'the checksum of a package',
    file: 'package-lock.json',
    text: '"integrity": "sha512-6eI5Q/Y4u/Um9dDlsRoq5pY2rxnUTv+L4PpLitnbk/i4jb3MxLZ5CsN5Ih3IysbeRYK4pR+P7qfMsOQl9fwwFQ==",',
    by: '"integrity": "sha1-6eI5Q/Y4u/Um9dDlsRoq5pY2rxnU",',
    runner: 'vitest',
  },
  {
    rows: ['V11'],
    handler: 'no guessing of types',
    file: 'scripts/lib/headers.ts',
    text: "  'x-content-type-options': 'nosniff',\n",
    by: '',
    runner: 'vitest',
  },
];
