import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

const LAYERS = ['domain', 'format', 'analysis', 'charts', 'export', 'intake', 'data', 'platform', 'stores', 'components', 'panels', 'surfaces', 'app'];
const PURE = LAYERS.slice(0, 6);
const LAYER_RULES = /no-restricted-(?:imports|globals|syntax)$/;

// Types are not needed to read an import, and would cost seconds.
const withoutTypes = defineConfigWithVueTs(vueTsConfigs.disableTypeChecked) as Linter.Config[];
const eslint = new ESLint({ overrideConfig: withoutTypes });

/** Messages of the rules of layers for a text standing at a path. */
async function faults(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter((each) => each.fatal)).toEqual([]);
  return messages.filter((each) => LAYER_RULES.test(each.ruleId ?? '')).map((each) => each.message);
}

const use = (from: string): string => `import { x } from '${from}';\nexport const y = x;\n`;

describe('the direction of imports', () => {
  it.each(LAYERS)('lets %s import from every folder above it and from none below', async (layer) => {
    const refused: string[] = [];
    for (const other of LAYERS.filter((each) => each !== layer)) {
      if ((await faults(`src/${layer}/fake.ts`, use(`@/${other}/thing`))).length > 0) refused.push(other);
    }
    const below = LAYERS.slice(LAYERS.indexOf(layer) + 1);
    expect(refused).toEqual(layer === 'components' ? ['data', 'stores', ...below] : below);
  });

  it('holds in components written in Vue, and for types', async () => {
    expect(await faults('src/components/Fake.vue', `<script setup lang="ts">\nimport type { X } from '@/panels/panel';\ndefineProps<X>();\n</script>\n`)).toHaveLength(1);
  });

  it('refuses a relative path into another folder, and allows one within the folder', async () => {
    expect(await faults('src/panels/pilots/fake.ts', use('../../analysis/pilots'))).toHaveLength(1);
    expect(await faults('src/panels/pilots/fake.ts', use('../panel'))).toEqual([]);
  });

  it('keeps surfaces apart', async () => {
    expect(await faults('src/surfaces/wall/fake.ts', use('@/surfaces/explore/thing'))).toHaveLength(1);
    expect(await faults('src/surfaces/wall/fake.ts', use('../explore/thing'))).toHaveLength(1);
    expect(await faults('src/surfaces/wall/overview/fake.ts', use('../WallHeader.vue'))).toEqual([]);
  });
});

describe('what stands where', () => {
  it('lets only data/ import axios', async () => {
    const allowed: string[] = [];
    for (const layer of LAYERS) {
      if ((await faults(`src/${layer}/fake.ts`, use('axios'))).length === 0) allowed.push(layer);
    }
    expect(allowed).toEqual(['data']);
  });

  it('lets components draw with ECharts, and charts name its types only', async () => {
    expect(await faults('src/components/fake.ts', use('echarts/core'))).toEqual([]);
    expect(await faults('src/charts/fake.ts', use('echarts/core'))).toHaveLength(1);
    expect(await faults('src/charts/fake.ts', `import type { X } from 'echarts';\nexport type Y = X;\n`)).toEqual([]);
    expect(await faults('src/analysis/fake.ts', `import type { X } from 'echarts';\nexport type Y = X;\n`)).toHaveLength(1);
  });

  it.each(PURE)('keeps framework, page and clock out of %s', async (layer) => {
    const file = `src/${layer}/fake.ts`;
    for (const from of ['vue', 'pinia', 'vue-router', '@vueuse/core', '@tanstack/vue-query']) expect(await faults(file, use(from))).toHaveLength(1);
    for (const call of ['document.title', 'setTimeout(() => 1, 2)', 'Date.now()', 'new Date()', 'Date()', 'fetch("/")']) {
      expect(await faults(file, `export const y = ${call};\n`), call).toHaveLength(1);
    }
    expect(await faults(file, 'export const y = new Date(Date.UTC(2016, 0, 1));\n')).toEqual([]);
  });

  it('forbids chance and markup from data in every folder', async () => {
    for (const file of ['src/app/fake.ts', 'src/domain/fake.ts', 'tests/unit/fake.ts', 'src/main.ts']) {
      expect(await faults(file, 'export const y = Math.random();\n'), file).toHaveLength(1);
      expect(await faults(file, 'export const y = (box: HTMLElement) => { box.innerHTML = ""; };\n'), file).toHaveLength(1);
    }
  });

  it('forbids v-html', async () => {
    const text = `<script setup lang="ts">\ndefineProps<{ text: string }>();\n</script>\n\n<template>\n  <p v-html="text" />\n</template>\n`;
    const [result] = await eslint.lintText(text, { filePath: 'src/components/Fake.vue' });
    expect(result?.messages.map((each) => each.ruleId)).toContain('vue/no-v-html');
  });
});
