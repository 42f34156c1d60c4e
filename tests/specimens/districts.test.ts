import { describe, expect, it } from 'vitest';
import { selectDistricts, type Districts } from '@/analysis/districts';
import { districtsChart } from '@/charts/districts';
import type { Delivery } from '@/domain/delivery';
import { contextWith, dataset, withChange } from '../unit/analysis/dataset';
import { choosing, deskContext } from './desk-rows';
import { expectSpecimen, renderSvg, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [432, 350] as const;
const reply = selectDistricts(dataset, contextWith());

function draw(districts: Districts = reply, context = deskContext(...STANDARD)) {
  const chart = districtsChart(districts, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}
const many = (count: number) =>
  selectDistricts(withChange('deliveries', (records) => Array.from({ length: count }, (_, index): Delivery => ({ ...(records[0] as Delivery), id: `del-x${index}`, place: index % 2 === 0 ? 'wuchang' : 'zone-eastlake' }))), contextWith());

describe('the district tiles', () => {
  it.each(VARIANTS)('look as committed on %s ground in %s', (ground, locale) => {
    const { svg } = draw(reply, deskContext(...STANDARD, ground, locale));
    expect(textsOutside(svg, ...STANDARD)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expectSpecimen(`districts.${ground}.${locale}`, svg);
  });

  it('say what they are not, what has no place, and what stands off the grid', () => {
    expect(draw().texts).toEqual(expect.arrayContaining(['示意格网，不反映行政区域界线及面积', '地点未载明 32', '长江', '格网外', '临空港 –', '江夏', '2']));
  });

  it('choose their place wherever they are clicked, and open its records', () => {
    const { chart } = draw();
    const tiles = chart.marks['districts-tiles'] ?? [];
    expect(tiles).toHaveLength(15);
    expect(tiles.find(choosing('jiangxia'))?.label).toBe('江夏区 · 2 条');
    expect(chart.marks['districts-squares']?.filter(choosing('jiangxia'))).toHaveLength(2);
    expect(chart.marks['districts-labels']?.find(choosing('zone-eastlake'))).toBeDefined();
    expect(chart.marks['districts-labels']?.find((mark) => mark?.label.startsWith('地点未载明'))?.choice).toBeUndefined();
  });

  it('show the chosen one by its edge, and fade the squares of others', () => {
    const chosen = (value: string) => draw(reply, { ...deskContext(...STANDARD), isFaded: (choice) => choice.value !== value }).svg;
    expect(chosen('wuchang')).toContain('opacity="0.35"');
    expect(chosen('jiangxia')).not.toContain('opacity="0.35"');
    expect(chosen('jiangxia')).toMatch(/fill="#FFFFFF" stroke="#A0571A"/);
  });

  it('count where squares do not fit', () => {
    const { texts, svg } = draw(many(100_000));
    expect(texts).toEqual(expect.arrayContaining(['50000', '东湖风景区 50000']));
    expect(collisions(svg)).toEqual([]);
  });

  it('draw the river only in the city whose grid it is', () => {
    const elsewhere = reply.rows.map((row) => ({ ...row, runs: row.runs, place: { ...row.place, tile: row.place.tile && ([row.place.tile[1], row.place.tile[0]] as [number, number]) } }));
    expect(draw({ ...reply, rows: elsewhere }).texts).not.toContain('长江');
    expect(draw({ ...reply, rows: [] }).texts).toContain('地点未载明 32');
  });

  it.each([[292, 380], [640, 420], [1300, 460]])('keep all words in a box of %i × %i px, apart from each other', (width, height) => {
    for (const [ground, locale] of VARIANTS) {
      const { svg } = draw(reply, deskContext(width, height, ground, locale));
      expect(textsOutside(svg, width, height)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });
});
