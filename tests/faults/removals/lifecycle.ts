import type { Removal } from './removal';

export const LIFECYCLE: readonly Removal[] = [
  {
    rows: ['L02', 'L05'],
    handler: 'the listener of a clock taken away with its panel',
    file: 'src/platform/clock.ts',
    text: "    document.removeEventListener('visibilitychange', tick);\n",
    by: '',
    runner: 'playwright',
  },
  {
    rows: ['L07'],
    handler: 'the address of a saved file given back',
    file: 'src/platform/download.ts',
    text: '  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);\n',
    by: '',
    runner: 'playwright',
    together: 'the first',
  },
];
