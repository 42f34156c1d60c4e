import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { TOKENS } from '@/charts/tokens';
import { aboutLines, type About } from '@/export/about';
import { chartImage } from '@/export/chart-image';
import { toolWords } from '@/format/messages/desk/tools';

const words = toolWords('zh-CN');
const ABOUT: About = {
  title: '再造谷监测台',
  question: '点名的领域，哪些<已见>落地？',
  takeaway: '10 个领域中 3 个已见落地',
  scope: '据一份复函，非统计公报',
  filters: '领域 = 机床 & 盾构机',
  basis: '计算',
  source: '295号 二、（一）',
  references: ['发改委. 答复: 295号[Z]. 2023.'],
  version: '2023.1',
  dataDate: '2023 年',
  exportedAt: '2026-11-25 15:00（北京时间）',
  link: `http://wall.test/#/explore?q=${'x'.repeat(400)}`,
};
const PICTURE = { markup: '<svg width="300" height="100"><text>机床</text></svg>', width: 300, height: 100 };
const read = (markup: string) => new new Window().DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;

describe('a chart as a picture that stands alone', () => {
  const image = chartImage(PICTURE, ABOUT, words, TOKENS.light, { family: 'X', faces: "@font-face{font-family:'X'}" });
  const root = read(image.markup);
  const texts = [...root.querySelectorAll('text')].map((each) => each.textContent ?? '');

  it('is led by its question and holds the picture, at a size of its own', () => {
    expect(root.querySelector('title')?.textContent).toBe(ABOUT.question);
    expect(texts).toContain('机床');
    expect(image.height).toBeGreaterThan(PICTURE.height + 100);
    expect(image.width).toBeGreaterThanOrEqual(520);
    expect(image.markup).toContain(TOKENS.light.bg);
  });

  it('says scope, filters, basis, source, version, dates and link in it', () => {
    const said = texts.join('');
    for (const part of [ABOUT.scope, ABOUT.takeaway, ABOUT.filters, ABOUT.basis, ABOUT.source, ABOUT.version, ABOUT.dataDate, '2026-11-25', 'x'.repeat(400)]) expect(said).toContain(part);
  });

  it('has no text wider than it is: a long link runs over several lines', () => {
    expect(Math.max(...texts.map((each) => each.length))).toBeLessThan(100);
  });

  it('does without a font where none could be read', () => {
    expect(chartImage(PICTURE, ABOUT, words, TOKENS.dark, { family: 'X', faces: '' }).markup).not.toContain('<style>');
  });
});

it('a file tells the order of its rows only where it has rows', () => {
  const labels = (about: About) => aboutLines(about, words).map(([label]) => label);
  expect(labels(ABOUT)).not.toContain('次序');
  expect(labels({ ...ABOUT, order: '按日期排序' })).toContain('次序');
});
