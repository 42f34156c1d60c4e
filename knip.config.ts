import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['src/main.ts', 'scripts/*.ts', 'scripts/illustrative/generate.ts', 'tests/**/*.{test,spec}.ts', 'tests/bench/run.ts'],
  project: ['src/**/*.{ts,vue}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  paths: { '@/*': ['./src/*'] },
};

export default config;
