import type { ChainDirection, ChainSource, PolicyChain } from '@/analysis/policy-chain';
import { inLocale } from '@/domain/text';
import { timelineWords } from '@/format/messages/scenes/timeline';
import type { ChartContext } from './chart';
import type { PolicyChainFrame } from './policy-chain-frame';
import { wrapText } from './wrap-text';

export const LINE = 2.2;
const GAP = 1;
const MOST_GAP = 2.6;
const MOST_ROW = 7;
const OPEN_ROW = 0.5;
/** From one direction to the next, from wished for to least; side by side in two or three columns they are closer. */
const PITCHES: readonly (readonly [pitch: number, columns: number])[] = [[2.6, 1], [2.3, 1], [2, 1], [1.8, 1], [1.6, 1], [1.4, 2], [1.15, 2], [0.95, 2], [0.7, 3]];
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

interface Fit {
  readonly names: readonly (readonly string[])[];
  readonly heights: readonly number[];
  readonly pitch: number;
  readonly columns: number;
}

/** Names and directions of all documents in a height: whole names and wide pitches first, cut and closer where it is low. */
function fitSources(chain: PolicyChain, frame: PolicyChainFrame, height: number, context: ChartContext): Fit {
  const fits = LINES.flatMap((lines) =>
    PITCHES.map(([pitch, columns]): Fit => {
      const names = chain.sources.map((source) => {
        const beside = Math.floor((source.directions.length * pitch) / LINE);
        return wrapText(sourceName(source, context), frame.documents - 1, 1.8, Math.max(lines, beside));
      });
      return { names, heights: chain.sources.map(({ directions }, index) => Math.max(directions.length * pitch, (names[index]?.length ?? 1) * LINE)), pitch, columns };
    }),
  );
  const needOf = ({ heights }: Fit): number => heights.reduce((sum, each) => sum + each, 0) + (heights.length - 1) * GAP;
  const inOneColumn = fits.find((fit) => fit.columns === 1 && needOf(fit) <= height);
  const least = fits.at(-1) ?? { names: [], heights: [], pitch: 2, columns: 1 };
  return inOneColumn ?? fits.find((fit) => needOf(fit) <= height) ?? least;
}

/** Documents and directions fill the height from below the head; so do sectors and open ends, in rows of one height. */
export function policyChainRows(chain: PolicyChain, frame: PolicyChainFrame, context: ChartContext): PolicyChainRows {
  const height = context.height / context.u - frame.head;
  const fit = fitSources(chain, frame, height, context);
  const need = fit.heights.reduce((sum, each) => sum + each, 0);
  const gap = Math.min(MOST_GAP, Math.max(0, (height - need) / Math.max(1, fit.heights.length - 1)));
  let top = frame.head;
  const sources = chain.sources.map((source, index): SourceRow => {
    const start = top;
    top += (fit.heights[index] ?? 0) + gap;
    const directions = source.directions.map((direction, place) => ({ direction, y: start + (place + 0.5) * Math.max(fit.pitch, LINE / Math.max(source.directions.length, 1)), column: place % fit.columns }));
    return { source, name: fit.names[index] ?? [], top: start, directions };
  });
  const ends = (['related', 'none'] as const).filter((names) => chain.sources.some(({ directions }) => directions.some((each) => each.names === names)));
  const row = Math.min(MOST_ROW, height / Math.max(1, chain.sectors.length + ends.length + (ends.length > 0 ? OPEN_ROW : 0)));
  const middle = (index: number): number => frame.head + (index + 0.5) * row;
  return {
    sources,
    side: Math.max(1.2, Math.min(1.8, fit.pitch * fit.columns * 0.72)),
    sectors: chain.sectors.map((_, index) => middle(index)),
    open: Object.fromEntries(ends.map((names, index) => [names, middle(chain.sectors.length + OPEN_ROW + index)])),
    row,
  };
}
