import type { ChainDirection, ChainSource, PolicyChain } from '@/analysis/policy-chain';
import { inLocale } from '@/domain/text';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { ChartContext } from './chart';
import type { PolicyChainFrame } from './policy-chain-frame';
import { fitText } from './text-width';
import { wrapText } from './wrap-text';

export const LINE = 2.2;
const GAP = 1;
const MOST_GAP = 2.6;
const MOST_ROW = 7;
const OPEN_ROW = 0.5;
const LEAST_SIDE = 1.2;
const MOST_SIDE = 1.8;
/** From one direction to the next, from wished for to least; side by side in two or three columns they are closer. */
const PITCHES: readonly (readonly [pitch: number, columns: number])[] = [[2.6, 1], [2.3, 1], [2, 1], [1.8, 1], [1.6, 1], [1.4, 2], [1.15, 2], [0.95, 2]];
const LEAST_PITCH = [0.7, 3] as const;
/** Lines a document's name may take beyond the height of its directions. */
const LINES = [9, 4, 3, 2, 1] as const;

/** A document with its name on lines, its upper edge, and its directions, each at its height and in its column. */
export interface SourceRow {
  readonly source: ChainSource;
  readonly name: readonly string[];
  readonly top: number;
  readonly directions: readonly { readonly direction: ChainDirection; readonly y: number; readonly column: number }[];
}

/** Everything down the page; lengths in root units from the top. */
export interface PolicyChainRows {
  readonly sources: readonly SourceRow[];
  readonly side: number;
  /** One square stands for all directions of a document. */
  readonly isFolded: boolean;
  /** From one column of directions to the next, and how far right of the first the last one stands. */
  readonly step: number;
  readonly spread: number;
  readonly sectors: readonly number[];
  /** Middles of the open ends, where directions lead to one. */
  readonly open: Readonly<Partial<Record<'related' | 'none', number>>>;
  readonly row: number;
}

/** A source's name in words. */
export function sourceName(source: ChainSource, { messages }: ChartContext): string {
  const words = timelineWords(messages.locale).chain;
  if (source.policy) return inLocale(source.policy.name, messages.locale);
  return source.kind === 'next-steps' ? words.nextSteps : words.unstated;
}

const sideOf = (pitch: number, columns: number): number => Math.max(LEAST_SIDE, Math.min(MOST_SIDE, pitch * columns * 0.75));

/** Height of so many squares: the first stands on the line of the document's name. */
const heightOf = (count: number, pitch: number, columns: number): number => (count === 0 ? 0 : LINE / 2 + (count - 1) * pitch + sideOf(pitch, columns) / 2 + 0.1);

interface Fit {
  readonly names: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly pitch: number;
  readonly columns: number;
  /** All directions of a document in one place: there is no height for a square each. */
  readonly isFolded?: boolean;
}

/** Names and directions of all documents in a height: whole names and wide pitches first, cut and closer where it is low. */
function fitSources(chain: PolicyChain, frame: PolicyChainFrame, height: number, context: ChartContext): Fit {
  // No more of a very long name than a dozen lines hold has to be measured again and again.
  const whole = chain.sources.map((source) => fitText(sourceName(source, context), frame.documents * 12));
  const fitOf = (lines: number, pitch: number, columns: number): Fit => {
    const names = chain.sources.map(({ directions }, index) => {
      const beside = Math.floor(heightOf(directions.length, pitch, columns) / LINE);
      return wrapText(whole[index] ?? '', frame.documents - 1, Math.max(lines, beside));
    });
    const heights = chain.sources.map(({ directions }, index) => Math.max(heightOf(directions.length, pitch, columns), (names[index]?.length ?? 1) * LINE));
    return { names, heights, pitch, columns };
  };
  const needOf = ({ heights }: Fit): number => heights.reduce((sum, each) => sum + each, 0) + (heights.length - 1) * GAP;
  const fits = LINES.flatMap((lines) => PITCHES.map(([pitch, columns]) => fitOf(lines, pitch, columns)));
  const closest = fitOf(1, ...LEAST_PITCH);
  return fits.find((fit) => needOf(fit) <= height) ?? (needOf(closest) <= height ? closest : { ...fitOf(1, 0, 1), isFolded: true });
}

/** Documents and directions fill the height from below the head; so do sectors and open ends, in rows of one height. */
export function policyChainRows(chain: PolicyChain, frame: PolicyChainFrame, context: ChartContext): PolicyChainRows {
  const height = context.height / context.u - frame.head;
  const fit = fitSources(chain, frame, height, context);
  const side = sideOf(fit.pitch, fit.columns);
  const need = fit.heights.reduce((sum, each) => sum + each, 0);
  const gap = Math.min(MOST_GAP, Math.max(0, (height - need) / Math.max(1, fit.heights.length - 1)));
  let top = frame.head;
  const sources = chain.sources.map((source, index): SourceRow => {
    const start = top;
    top += (fit.heights[index] ?? 0) + gap;
    const directions = source.directions.map((direction, place) => ({ direction, y: start + LINE / 2 + place * fit.pitch, column: place % fit.columns }));
    return { source, name: fit.names[index] ?? [], top: start, directions };
  });
  const ends = (['related', 'none'] as const).filter((names) => chain.sources.some(({ directions }) => directions.some((each) => each.names === names)));
  const row = Math.min(MOST_ROW, height / Math.max(1, chain.sectors.length + ends.length + (ends.length > 0 ? OPEN_ROW : 0)));
  const middle = (index: number): number => frame.head + (index + 0.5) * row;
  return {
    sources,
    side,
    isFolded: fit.isFolded === true,
    step: side + 0.4,
    spread: (fit.columns - 1) * (side + 0.4),
    sectors: chain.sectors.map((_, index) => middle(index)),
    open: Object.fromEntries(ends.map((names, index) => [names, middle(chain.sectors.length + OPEN_ROW + index)])),
    row,
  };
}
