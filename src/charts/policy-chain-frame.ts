import { CHAIN_KINDS, type ChainKind, type PolicyChain } from '@/analysis/policy-chain';
import { inLocale } from '@/domain/text';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { ChartContext } from './chart';
import { textWidth } from './text-width';
import { breakInTwo, linesWidth } from './two-lines';

export const SECTOR = 2;
export const TOTAL = 2.4;
const HEAD = 5.8;
const HEAD_LINE = 2.2;
const CELL = 4.8;
/** The last one's head needs its half beyond the squares' middle. */
const LAST_CELL = 8;
const CELL_GAP = 1.2;
const SECTOR_GAP = 1.6;
/** The column of the squares with the number before them. */
const SQUARES = 5.4;
const LEAST_DOCUMENT = 9;
const MOST_DOCUMENT = 40;
const DOCUMENT_SHARE = 0.6;
const LEAST_LINKS = 7;
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
  readonly kinds: readonly { readonly kind: ChainKind; readonly middle: number; readonly width: number; readonly isLowered: boolean }[];
}

/** Shares a width out: the table at the right takes what its words need, then documents, names and links share the rest. */
export function policyChainFrame(chain: PolicyChain, context: ChartContext): PolicyChainFrame {
  const { messages } = context;
  const width = context.width / context.u;
  const { heads } = timelineWords(messages.locale).chain;
  const names = chain.sectors.map(({ sector }) => inLocale(sector.shortName, messages.locale));
  const columns = CHAIN_KINDS.map((kind) => Math.max(CELL, textWidth(heads[kind])) + CELL_GAP);
  const wholeNames = linesWidth(names, SECTOR);
  const brokenNames = linesWidth(names.flatMap(breakInTwo), SECTOR);
  const need = (sector: number, kinds: readonly number[]): number => width - sector - SECTOR_GAP - kinds.reduce((sum, each) => sum + each, 0);
  const least = SQUARES + LEAST_DOCUMENT + LEAST_LINKS + 8;
  // Where it is tight sector names go on two lines, then heads on two levels, so that a column is little wider than its squares.
  const isBroken = need(wholeNames, columns) < least;
  const isStepped = need(brokenNames, columns) < least;
  const sector = isBroken ? brokenNames : wholeNames;
  const kinds = isStepped ? CHAIN_KINDS.map((_, index) => (index < CHAIN_KINDS.length - 1 ? CELL : LAST_CELL)) : columns;
  const spare = (need(sector, kinds) - SQUARES - MOST_DOCUMENT - MOST_LINKS) / CHAIN_KINDS.length;
  const widened = kinds.map((each) => Math.max(each, Math.min(MOST_CELL, each + spare)));
  const left = Math.max(SQUARES + LEAST_LINKS, need(sector, widened));
  const free = left - SQUARES;
  const documents = Math.min(MOST_DOCUMENT, Math.max(Math.min(LEAST_DOCUMENT, free - LEAST_LINKS), free * DOCUMENT_SHARE));
  const square = documents + SQUARES - 1.6;
  let at = left + sector + SECTOR_GAP;
  return {
    head: HEAD + (isStepped ? HEAD_LINE : 0),
    documents,
    square,
    links: [square + 1.4, left - 0.8],
    sector: { left, width: sector, lines: (name) => (isBroken ? breakInTwo(name) : [name]) },
    kinds: CHAIN_KINDS.map((kind, index) => {
      const own = widened[index] ?? CELL;
      at += own;
      return { kind, middle: at - own / 2, width: own - 0.4, isLowered: isStepped && index % 2 === 1 };
    }),
  };
}
