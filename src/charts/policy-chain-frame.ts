import { CHAIN_KINDS, type ChainKind, type PolicyChain } from '@/analysis/policy-chain';
import { inLocale } from '@/domain/text';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { ChartContext } from './chart';
import { fitSquares } from './fit-squares';
import { textWidth } from './text-width';
import { breakInTwo, linesWidth } from './two-lines';

export const SECTOR = 2;
export const TOTAL = 2.4;
export const SQUARE = 1.8;
const HEAD = 5.8;
const HEAD_LINE = 2.2;
const CELL = 4.8;
const CELL_GAP = 1.2;
const SECTOR_GAP = 1.6;
/** A longer name of a sector is cut. */
const MOST_SECTOR = 22;
/** The column of the squares with the number before them. */
const SQUARES = 5.4;
const MOST_DOCUMENT = 40;
const LEAST_LINKS = 7;
/** Documents, squares and links would like so much, and need so much. */
const WISHED_LEFT = 32;
const LEAST_LEFT = 27;
/** Links longer than this are given up for wider columns at the right, up to a width each. */
const MOST_LINKS = 44;
const MOST_CELL = 11;

/** Where everything of the picture stands across, and how high its head is; lengths in root units. */
export interface PolicyChainFrame {
  readonly head: number;
  /** Documents from the left edge. */
  readonly documents: number;
  /** Middle of the first square of a direction. */
  readonly square: number;
  /** Where links begin and end. */
  readonly links: readonly [from: number, to: number];
  readonly sector: { readonly left: number; readonly width: number; readonly lines: (name: string) => readonly string[] };
  /** One column a kind of record; none where it is so narrow that all that is recorded stands together. */
  readonly columns: readonly { readonly kind: ChainKind; readonly middle: number; readonly width: number; readonly isLowered: boolean }[];
  readonly recorded: { readonly left: number; readonly width: number };
}

/** A table at the right: widths of its names and of its columns, and whether their heads stand on two levels. */
interface Table {
  readonly name: number;
  readonly kinds: readonly number[];
  readonly isStepped: boolean;
}

/**
 * Shares a width out: the table at the right takes what its words need, documents and links share the rest. Where it is
 * tight sector names go on two lines, then heads on two levels, then all that is recorded into one column.
 */
export function policyChainFrame(chain: PolicyChain, context: ChartContext, documentShare: number): PolicyChainFrame {
  const { messages } = context;
  const width = context.width / context.u;
  const words = timelineWords(messages.locale).chain;
  const names = chain.sectors.map(({ sector }) => inLocale(sector.shortName, messages.locale));
  const head = textWidth(words.heads.sectors) + 0.6;
  const whole = Math.max(head, Math.min(MOST_SECTOR, linesWidth(names, SECTOR)));
  const broken = Math.max(head, Math.min(MOST_SECTOR, linesWidth(names.flatMap(breakInTwo), SECTOR)));
  const heads: readonly number[] = CHAIN_KINDS.map((kind) => textWidth(words.heads[kind]));
  const most = Math.max(1, ...chain.sectors.map(({ cells }) => CHAIN_KINDS.reduce((sum, kind) => sum + cells[kind].items.length, 0)));
  const tables: readonly Table[] = [
    { name: whole, kinds: heads.map((each) => Math.max(CELL, each) + CELL_GAP), isStepped: false },
    { name: broken, kinds: heads.map((each) => Math.max(CELL, each) + CELL_GAP), isStepped: false },
    { name: broken, kinds: heads.map((each, index) => (index < heads.length - 1 ? CELL : (CELL + each) / 2 + CELL_GAP)), isStepped: true },
    { name: broken, kinds: [Math.max(textWidth(messages.labels.figures.recorded), fitSquares(most, Infinity, SQUARE).width) + CELL_GAP], isStepped: false },
  ];
  const leftOf = ({ name, kinds }: Table): number => width - name - SECTOR_GAP - kinds.reduce((sum, each) => sum + each, 0);
  const table = tables.find((each) => leftOf(each) >= (each.isStepped ? LEAST_LEFT : WISHED_LEFT)) ?? tables.at(-1);
  if (!table) throw new Error('a chain has at least one table');
  const spare = Math.max(0, (leftOf(table) - SQUARES - MOST_DOCUMENT - MOST_LINKS) / table.kinds.length);
  const kinds = table.kinds.map((each) => Math.max(each, Math.min(MOST_CELL, each + spare)));
  const left = Math.max(SQUARES + LEAST_LINKS, leftOf({ ...table, kinds }));
  const free = left - SQUARES;
  const documents = Math.min(MOST_DOCUMENT, Math.max(0, free - LEAST_LINKS), free * documentShare);
  const square = documents + SQUARES - 1.6;
  const edges = kinds.reduce<readonly number[]>((all, each) => [...all, (all.at(-1) ?? 0) + each], [left + table.name + SECTOR_GAP]);
  return {
    head: HEAD + (table.isStepped ? HEAD_LINE : 0),
    documents,
    square,
    links: [square + 1.4, left - 0.8],
    sector: { left, width: table.name, lines: (name) => (textWidth(name, SECTOR) > table.name ? breakInTwo(name) : [name]) },
    columns: kinds.length === 1 ? [] : CHAIN_KINDS.map((kind, index) => ({ kind, middle: (edges[index] ?? 0) + (index < kinds.length - 1 || !table.isStepped ? (kinds[index] ?? 0) : CELL) / 2, width: (kinds[index] ?? 0) - 0.4, isLowered: table.isStepped && index % 2 === 1 })),
    recorded: { left: edges[0] ?? left, width: width - (edges[0] ?? left) },
  };
}
