import { CHAIN_KINDS, type ChainSector, type PolicyChain } from '@/analysis/policy-chain';
import type { Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { timelineWords } from '@/format/messages/scenes/timeline';
import { cellLayer, itemSquare } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { curveSeries } from './curves';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark, LineMark } from './marks';
import { SECTOR, SQUARE, TOTAL, policyChainFrame, type PolicyChainFrame } from './policy-chain-frame';
import { linksOf } from './policy-chain-links';
import { LINE, policyChainRows, sourceName, type PolicyChainRows, type SourceRow } from './policy-chain-rows';
import { sheetAxes } from './sheet';
import { countText, figureMark } from './spoken';
import { fitText } from './text-width';

/** A column's total over its name; the name alone where the filter leaves nothing to count. */
function headLabels(x: number, align: 'left' | 'center', total: Figure, name: string, drop: number, context: ChartContext): LabelMark[] {
  const count: LabelMark = { at: [x, 0.4 + TOTAL / 2], text: countText(total), color: 'text', size: TOTAL, weight: 600, align, mark: figureMark(total, name, context.messages) };
  return [
    ...(total.value === 0 ? [] : [count]),
    { at: [x, TOTAL + 1.5 + drop], text: name, color: 'muted', align },
  ];
}

function headLayer(chain: PolicyChain, frame: PolicyChainFrame, context: ChartContext): Layer {
  const { heads } = timelineWords(context.messages.locale).chain;
  const labels = [
    ...headLabels(0, 'left', chain.policies, heads.documents, 0, context),
    ...headLabels(frame.square, 'center', chain.all, heads.directions, 0, context),
    ...headLabels(frame.sector.left, 'left', chain.named, heads.sectors, 0, context),
    ...frame.columns.flatMap(({ kind, middle, isLowered }) => headLabels(middle, 'center', chain.totals[kind], heads[kind], isLowered ? LINE : 0, context)),
  ];
  const recorded: LabelMark = { at: [frame.recorded.left, TOTAL + 1.5], text: context.messages.labels.figures.recorded, color: 'muted' };
  return { squares: [], labels: frame.columns.length > 0 ? labels : [...labels, recorded], lines: [] };
}

/** A document: its name, how many directions it sets out, and a square for each; a dash where the reply tells of none. */
function sourceLayer(row: SourceRow, rows: PolicyChainRows, frame: PolicyChainFrame, context: ChartContext): Layer {
  const { source, name, top, directions } = row;
  const { messages } = context;
  const where = sourceName(source, context);
  const count = figureMark(source.count, where, messages);
  const first = top + LINE / 2;
  const label: LabelMark = {
    at: [0, top],
    text: name.join('\n'),
    color: source.directions.length === 0 ? 'muted' : 'text',
    valign: 'top',
    leading: LINE,
    mark: source.policy ? { target: { record: source.policy.id }, label: where } : count,
  };
  if (directions.length === 0) return mergeLayers([{ squares: [], labels: [label], lines: [] }, cellLayer({ figure: source.count, items: [] }, { at: [frame.square, first], align: 'center', width: SQUARE, size: SQUARE }, where, context)]);
  const number: LabelMark = { at: [frame.documents + 1.6, first], text: countText(source.count), color: 'copper', weight: 600, align: 'right', mark: count };
  const squares = directions.map(({ direction, y, column }) => itemSquare(direction.item, { at: [frame.square + column * rows.step, y], size: rows.side, shift: [0, 0] }, where, context));
  return {
    squares: rows.isFolded ? squares.slice(0, 1).map((square) => ({ ...square, mark: count })) : squares,
    labels: [label, number],
    lines: [],
  };
}

/** What is recorded of a sector: a cell a kind, or all kinds in one where there are no columns. */
function recordedLayer({ sector, cells, recorded }: ChainSector, y: number, rows: PolicyChainRows, frame: PolicyChainFrame, context: ChartContext): Layer {
  const { locale, labels } = context.messages;
  const { heads } = timelineWords(locale).chain;
  const name = inLocale(sector.shortName, locale);
  const size = Math.min(SQUARE, rows.row * 0.75);
  if (frame.columns.length > 0) {
    return mergeLayers(frame.columns.map(({ kind, middle, width }) => cellLayer(cells[kind], { at: [middle, y], align: 'center', width, size }, `${name} · ${heads[kind]}`, context)));
  }
  const all = { figure: recorded, items: CHAIN_KINDS.flatMap((kind) => cells[kind].items) };
  return cellLayer(all, { at: [frame.recorded.left, y], align: 'after', width: frame.recorded.width, size }, `${name} · ${labels.figures.recorded}`, context);
}

/** A sector: its name, and what is recorded of it; the rule above is stronger where a landing group begins. */
function sectorLayer(row: ChainSector, y: number, isFirst: boolean, rows: PolicyChainRows, frame: PolicyChainFrame, context: ChartContext): Layer {
  const { locale } = context.messages;
  const { sector } = row;
  const name = inLocale(sector.shortName, locale);
  const lines = rows.row >= 2 * LINE ? frame.sector.lines(name) : [name];
  const label: LabelMark = {
    at: [frame.sector.left, y],
    text: lines.map((line) => fitText(line, frame.sector.width, SECTOR)).join('\n'),
    color: 'text',
    size: rows.row < LINE ? 1.8 : SECTOR,
    leading: LINE,
    weight: 600,
    mark: { target: { record: sector.id }, label: inLocale(sector.name, locale) },
  };
  const rule = ruleAt(y - rows.row / 2, isFirst, frame, context);
  return mergeLayers([{ squares: [], labels: [label], lines: [rule] }, recordedLayer(row, y, rows, frame, context)]);
}

/** A rule across the table at the right. */
function ruleAt(y: number, isStrong: boolean, frame: PolicyChainFrame, { width, u }: ChartContext): LineMark {
  return { points: [frame.sector.left, width / u].map((x) => ({ at: [x, y] })), color: isStrong ? 'rule2' : 'rule', width: isStrong ? 0.2 : 0.1 };
}

/** Where directions end that name no sector: words with their number, and no row of the table. */
function openLayer(chain: PolicyChain, rows: PolicyChainRows, frame: PolicyChainFrame, context: ChartContext): Layer {
  const words = timelineWords(context.messages.locale).chain.open;
  const { open, row } = rows;
  const labels = (['related', 'none'] as const).flatMap((names): LabelMark[] => {
    const y = open[names];
    if (y === undefined) return [];
    const text = context.messages.charts.counted(words[names], countText(chain.naming[names]));
    return [{ at: [frame.sector.left, y], text, color: 'muted', mark: figureMark(chain.naming[names], words[names], context.messages) }];
  });
  const last = rows.sectors.at(-1);
  return { squares: [], labels, lines: last === undefined ? [] : [ruleAt(last + row / 2, true, frame, context)] };
}

/** What documents take of the width they share with the links: more where their names would be cut. */
const DOCUMENT_SHARES = [0.55, 0.65, 0.75] as const;

interface PolicyChainLayout {
  readonly frame: PolicyChainFrame;
  readonly rows: PolicyChainRows;
}

const cutNames = ({ rows }: PolicyChainLayout): number => rows.sources.filter(({ name }) => name.at(-1)?.endsWith('…')).length;

/** The layout that cuts the fewest names; of several, the one with the longest links. */
export function layOutPolicyChain(chain: PolicyChain, context: ChartContext): PolicyChainLayout {
  const layOut = (share: number): PolicyChainLayout => {
    const frame = policyChainFrame(chain, context, share);
    return { frame, rows: policyChainRows(chain, frame, context) };
  };
  let best = layOut(DOCUMENT_SHARES[0]);
  for (const share of DOCUMENT_SHARES.slice(1)) {
    if (cutNames(best) === 0) break;
    const next = layOut(share);
    if (cutNames(next) < cutNames(best)) best = next;
  }
  return best;
}

/**
 * From documents through their directions to the sectors they name, and what is recorded of each: a square a direction,
 * a link a sector it names; a direction that names none has a dashed link that arrives nowhere.
 */
export function policyChainChart(chain: PolicyChain, context: ChartContext, description: string): Chart {
  const { frame, rows } = layOutPolicyChain(chain, context);
  const { curves, lines } = linksOf(chain, rows, frame);
  const layer = mergeLayers([
    headLayer(chain, frame, context),
    ...rows.sources.map((row) => sourceLayer(row, rows, frame, context)),
    ...chain.sectors.map((sector, index) => sectorLayer(sector, rows.sectors[index] ?? 0, sector.group !== chain.sectors[index - 1]?.group, rows, frame, context)),
    openLayer(chain, rows, frame, context),
    { squares: [], labels: [], lines },
  ]);
  const { series, marks } = drawLayer('policy-chain', layer, context);
  const links = curveSeries({ id: 'policy-chain-links' }, curves, context);
  return { option: { ...baseOption(context, description), ...sheetAxes(context), series: [links, ...series] } satisfies ChartOption, marks };
}
