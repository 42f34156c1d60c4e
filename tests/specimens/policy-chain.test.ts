import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_KINDS, selectPolicyChain, type PolicyChain } from '@/analysis/policy-chain';
import type { ChartContext } from '@/charts/chart';
import { layOutPolicyChain, policyChainChart } from '@/charts/policy-chain';
import { linksOf } from '@/charts/policy-chain-links';
import { LOCALES } from '@/domain/text';
import { contextWith, dataset } from '../unit/analysis/dataset';
import { replyPolicyChain } from './reply-rows';
import { expectSpecimen, renderSvg, specimenContext, VARIANTS } from './render';
import { collisions, textBoxes, textsOutside } from './text-boxes';

const STANDARD = [700, 720] as const;
const CHAIN = replyPolicyChain();

function draw(chain: PolicyChain, context: ChartContext = specimenContext(...STANDARD)) {
  const chart = policyChainChart(chain, context, 'takeaway');
  const svg = renderSvg(chart, context);
  return { chart, svg, texts: textBoxes(svg).map(({ text }) => text) };
}
function links(chain: PolicyChain, context = specimenContext(...STANDARD)) {
  const { frame, rows } = layOutPolicyChain(chain, context);
  return linksOf(chain, rows, frame).curves;
}
const opened = (chain: PolicyChain) => (draw(chain).chart.marks['policy-chain-squares'] ?? []).flatMap((mark) => (mark ? [mark.target] : []));

describe('the chain from plans to records', () => {
  it.each(VARIANTS)('looks as committed on %s ground in %s, nothing clipped, nothing overlapping', (ground, locale) => {
    const { svg } = draw(CHAIN, specimenContext(...STANDARD, ground, locale));
    expect(textsOutside(svg, ...STANDARD)).toEqual([]);
    expect(collisions(svg)).toEqual([]);
    expect(svg).not.toContain('NaN');
    expectSpecimen(`policy-chain.${ground}.${locale}`, svg);
  });

  it.each(LOCALES)('prints the names of the documents whole, on shorter links where need be, in %s', (locale) => {
    const { texts } = draw(CHAIN, specimenContext(700, 830, 'dark', locale));
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  });

  it('draws a square a direction and a record, and a dash where nothing is told', () => {
    const records = opened(CHAIN).flatMap((target) => ('record' in target ? [target.record] : []));
    expect(records.filter((id) => /^(dir|nxt)-/.test(id))).toHaveLength(27);
    expect(records.filter((id) => !/^(dir|nxt)-/.test(id))).toHaveLength(3 + 5 + 2 + 1);
    expect(opened(CHAIN).filter((target) => 'figure' in target)).toHaveLength(3 + 10 * 4 - 7);
  });

  it('draws a whole link a sector that a direction names, and a dashed one where it names none', () => {
    const curves = links(CHAIN);
    expect(curves.filter(({ dash }) => dash === undefined)).toHaveLength(18);
    expect(curves.filter(({ dash }) => dash !== undefined)).toHaveLength(14 + 4);
  });

  it('lets links without a sector end short of the words, where no row begins', () => {
    const curves = links(CHAIN);
    const ends = (dashed: boolean) => curves.filter(({ dash }) => (dash !== undefined) === dashed).map(({ to }) => to[0]);
    expect(Math.max(...ends(true))).toBeLessThan(Math.min(...ends(false)));
    expect(draw(CHAIN).texts).toEqual(expect.arrayContaining(['只点名相关领域 4', '未点名领域 14']));
  });

  it('leaves the open ends out where every direction names a sector', () => {
    const data = { ...dataset, directions: dataset.directions.filter(({ id }) => ['dir-03', 'dir-11'].includes(id)) };
    const { texts } = draw(selectPolicyChain(data, contextWith()));
    expect(texts.join()).not.toMatch(/未点名|只点名/);
  });

  it('opens every document, every count and every sector', () => {
    const targets = (draw(CHAIN).chart.marks['policy-chain-labels'] ?? []).flatMap((mark) => (mark ? [mark.target] : []));
    const records = targets.flatMap((target) => ('record' in target ? [target.record] : []));
    const figures = targets.flatMap((target) => ('figure' in target ? [target.figure] : []));
    expect(records).toEqual(expect.arrayContaining(['pol-01', 'pol-06', 'tyres']));
    expect(figures).toEqual(expect.arrayContaining([CHAIN.policies, CHAIN.all, CHAIN.named, CHAIN.naming.none, CHAIN.naming.related, ...CHAIN_KINDS.map((kind) => CHAIN.totals[kind])]));
  });

  it('puts all that is recorded of a sector into one column where it is narrow', () => {
    const { texts, chart } = draw(CHAIN, specimenContext(500, 680));
    expect(texts).toContain('文中所载');
    expect(texts).not.toContain('试点');
    const absent = (chart.marks['policy-chain-squares'] ?? []).flatMap((mark) => (mark && 'figure' in mark.target ? [mark.target.figure.id] : []));
    expect(absent).toContain('recorded@sector:tyres');
  });

  it('cuts no name of the reply’s documents on a wall of 16:9', () => {
    expect(draw(CHAIN).svg).not.toContain('…');
  });

  it.each([
    [500, 600, 10],
    [580, 700, 10],
    [760, 640, 10],
    [1020, 540, 10],
    [1390, 500, 10],
    [1400, 1440, 20],
    [1240, 300, 10],
  ])('keeps all words in a box of %i × %i px, apart from each other, in both languages', (width, height, u) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const chain of [CHAIN, replyPolicyChain('all'), { ...CHAIN, sectors: [] }, { ...CHAIN, sources: [] }]) {
        const { svg } = draw(chain, specimenContext(width, height, 'dark', locale, u));
        expect(textsOutside(svg, width, height)).toEqual([]);
        expect(collisions(svg)).toEqual([]);
      }
    }
  });

  it('cuts names of 5000 characters', () => {
    const name = { zh: '名'.repeat(5000), en: 'A name '.repeat(700) };
    const sources = CHAIN.sources.map((source) => (source.policy ? { ...source, policy: { ...source.policy, name } } : source));
    const sectors = CHAIN.sectors.map((row, index) => (index === 3 ? { ...row, sector: { ...row.sector, shortName: name } } : row));
    for (const locale of ['zh-CN', 'en'] as const) {
      const { svg } = draw({ ...CHAIN, sources, sectors }, specimenContext(...STANDARD, 'dark', locale));
      expect(textsOutside(svg, ...STANDARD)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    }
  });

  it('draws every direction once and a link for each that it names, whatever the data', () => {
    const some = <T>(records: readonly T[]) => fc.subarray([...records]);
    fc.assert(
      fc.property(some(dataset.policies), some(dataset.directions), some(dataset.sectors), (policies, directions, sectors) => {
        const chain = selectPolicyChain({ ...dataset, policies, directions, sectors }, contextWith());
        const all = chain.sources.flatMap((source) => source.directions);
        const records = opened(chain).flatMap((target) => ('record' in target && /^(dir|nxt)-/.test(target.record) ? [target.record] : []));
        expect([...records].sort()).toEqual(all.map(({ item }) => item.record).sort());
        expect(links(chain)).toHaveLength(all.reduce((sum, direction) => sum + Math.max(1, direction.sectors.length), 0));
        expect(collisions(draw(chain).svg)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
