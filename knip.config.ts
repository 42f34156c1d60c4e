import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.ts', 'tests/**/*.{test,spec}.ts', 'tests/{endurance,faults}/playwright.config.ts'],
  project: ['src/**/*.{ts,vue}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  paths: { '@/*': ['./src/*'] },
  // Its fonts are named in a style sheet.
  ignoreDependencies: ['@fontsource/barlow-semi-condensed'],
  // A type that an exported function names is part of its signature.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // Fontconfig's, looked for and done without; the server's, which deploy:check asks for.
  ignoreBinaries: ['fc-list', 'nginx'],
};

export default config;
