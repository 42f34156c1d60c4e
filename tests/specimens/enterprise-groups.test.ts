import { describe, expect, it } from 'vitest';
import type { Chart, ChartContext } from '@/charts/chart';
import { outputSectorsChart } from '@/charts/output-sectors';
import { pathwaysChart } from '@/charts/pathways';
import { rolesChart } from '@/charts/roles';
import { replyOutputSectors, replyPathways, replyRoles } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

type Draw = (context: ChartContext) => Chart;

/** The pictures beside the dossier, each in its box of a wall of 1080 lines. */
const PICTURES: readonly (readonly [id: string, draw: Draw, width: number, height: number])[] = [
  ['pathways', (context) => pathwaysChart(replyPathways(), context, 'takeaway'), 646, 230],
  ['roles', (context) => rolesChart(replyRoles(), context, 'takeaway'), 646, 290],
  ['output-sectors', (context) => outputSectorsChart(replyOutputSectors(), context, 'takeaway'), 626, 115],
];
const BOXES = [
  [500, 150],
  [500, 760],
  [610, 240],
  [1240, 200],
  [1820, 300],
  [3800, 800],
] as const;

function read(chart: Chart, context: ChartContext) {
  const svg = renderSvg(chart, context);
  return { svg, texts: textBoxes(svg).map(({ text }) => text) };
}

function expectSound(chart: Chart, context: ChartContext): void {
  const { svg } = read(chart, context);
  expect(textsOutside(svg, context.width, context.height)).toEqual([]);
  expect(collisions(svg)).toEqual([]);
  expect(textBoxes(svg).filter(({ size }) => size < 18 || size > 30)).toEqual([]);
  expect(svg).not.toContain('NaN');
}

describe.each(PICTURES)('the picture of %s', (id, draw, width, height) => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const context = specimenContext(width, height, ground, locale);
    expectSound(draw(context), context);
    expectSpecimen(`${id}.${ground}.${locale}`, read(draw(context), context).svg);
  });

  it.each(BOXES)('stays inside a box of %i × %i px in both languages', (boxWidth, boxHeight) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const context = specimenContext(boxWidth, boxHeight, 'dark', locale);
      expectSound(draw(context), context);
    }
  });
});

describe('the pathways', () => {
  const context = specimenContext(646, 230);
  const chart = pathwaysChart(replyPathways(), context, 'takeaway');

  it('name the enterprises of each group in grey, their records in green, and the whole way although nobody has gone it', () => {
    const { svg, texts } = read(chart, context);
    expect(texts).toEqual(expect.arrayContaining(['三者俱全', '试点、产品', '武重装备再制造工程', '产品、整机']));
    expect(svg.match(/fill="#B4C2BB"/g)).toHaveLength(4);
    expect(svg.match(/fill="#46C08F"/g)).toHaveLength(3 + 5 + 2);
  });

  it('print a dash, never 0, and open it as what it is', () => {
    expect(read(chart, context).texts).not.toContain('0');
    const opened = (chart.marks['pathways-labels'] ?? []).flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure.id] : []));
    expect(opened).toEqual(expect.arrayContaining(['path-enterprises', 'pilots', 'path-enterprises@group:pilots-products-deliveries', 'path-enterprises@group:pilots']));
  });
});

describe('the roles', () => {
  it('keep counts and squares where names have no room', () => {
    const context = specimenContext(500, 150);
    const chart = rolesChart(replyRoles(), context, 'takeaway');
    expect(read(chart, context).texts).toContain('4 创新平台承建单位');
    expect(chart.marks['roles-squares']).toHaveLength(12);
  });

  it('say how many rows are left out', () => {
    const context = specimenContext(500, 60);
    expect(read(rolesChart(replyRoles(), context, 'takeaway'), context).texts).toEqual(['另有 4 行', '4 再制造企业']);
  });
});

describe('products and machines by sector', () => {
  it('name both, and tell machines by their proper names where that is all there is room for', () => {
    const context = specimenContext(626, 115);
    expect(read(outputSectorsChart(replyOutputSectors(), context, 'takeaway'), context).texts).toEqual(expect.arrayContaining(['机床', '重型卧式车床', '中铁103号']));
  });

  it('set English names without the Chinese font’s quotation marks', () => {
    const context = specimenContext(1820, 300, 'dark', 'en');
    const { texts } = read(outputSectorsChart(replyOutputSectors(), context, 'takeaway'), context);
    expect(texts).toContain('Shield machine China Railway No. 103');
  });
});
