import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { expect } from 'vitest';
import type { Chart, ChartContext } from '@/charts/chart';
import { TOKENS, type Ground } from '@/charts/tokens';
import type { Locale } from '@/domain/text';
import { messagesFor } from '@/format/messages';

use([CustomChart, GridComponent, AriaComponent, SVGRenderer]);

/** A wall of 1080 lines: u = 10 px; nothing is new. */
export function specimenContext(width: number, height: number, ground: Ground = 'dark', locale: Locale = 'zh-CN', u = 10): ChartContext {
  return { tokens: TOKENS[ground], u, width, height, messages: messagesFor(locale), seams: [], news: new Set(), isFaded: () => false };
}

/** The chart as SVG text; ids in order of appearance, because ECharts counts them on within a process. */
export function renderSvg(chart: Chart, { width, height }: Pick<ChartContext, 'width' | 'height'>): string {
  const view = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    view.setOption(chart.option);
    const names = new Map<string, string>();
    return view.renderToSVGString().replaceAll(/\bzr\d+-[a-z]+-?\d*/g, (id) => {
      const name = names.get(id) ?? `zr-${names.size}`;
      names.set(id, name);
      return name;
    });
  } finally {
    view.dispose();
  }
}

/** Compares with the committed specimen of that name; `UPDATE_SPECIMENS=1` writes it anew. */
export function expectSpecimen(name: string, svg: string): void {
  const file = new URL(`./${name}.svg`, import.meta.url);
  const text = `${svg}\n`;
  if (process.env['UPDATE_SPECIMENS'] === '1') writeFileSync(file, text);
  expect(existsSync(file), `${name}.svg is missing: run with UPDATE_SPECIMENS=1`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** Every ground and language a specimen is drawn in. */
export const VARIANTS: readonly (readonly [Ground, Locale])[] = [
  ['dark', 'zh-CN'],
  ['dark', 'en'],
  ['light', 'zh-CN'],
  ['light', 'en'],
];
