import { LANDING_GROUPS, LANDING_KINDS, type Landing } from '@/analysis/landing';
import type { Messages } from '@/format/messages';
import { fitSquares } from './fit-squares';
import { countText } from './spoken';
import { textWidth } from './text-width';
import { breakInTwo, linesWidth } from './two-lines';

export const TOTAL = 2.4;
export const GROUP_COUNT = 3;
export const GROUP_GAP = 1.2;
export const GAP = 0.6;
const CELL_PADDING = 1.2;
const CELL_PADDING_IF_SHORT = 0.4;
/** Room for a cell of more than two: three or four squares, or one and ×n. */
const CROWDED_CELL = 6.6;
/** Outlines shrink to this before names are cut; where even that is too wide, one outline and ×n stand for a row. */
const LEAST_OUTLINE = 1.25;
const WIDEST_LEAST = 16;

/** What each part of the landing picture needs so that nothing is cut, in root units. */
export interface LandingNeeds {
  readonly square: number;
  readonly mentions: string;
  /** Column heads, each on one or two lines. */
  readonly heads: readonly (readonly string[])[];
  readonly columns: readonly number[];
  /** Group counts with their words, and how far the words are from the counts' left edge. */
  readonly groups: number;
  readonly groupWords: number;
  /** Room for the count at the left wing's end. */
  readonly count: number;
  readonly wing: number;
  /** The same with the smallest outlines, or with one outline and ×n. */
  readonly leastWing: number;
}

/** Longest row of the left wing. */
export const mostMentions = (landing: Landing): number => Math.max(0, ...landing.rows.map((row) => row.mentions.items.length));

/** Needs with squares of a side; `breakWords` puts the groups' words on one line or two; `short` has short heads, close together. */
export function landingNeeds(landing: Landing, square: number, breakWords: (text: string) => readonly string[], messages: Messages, short = false): LandingNeeds {
  const words = short ? messages.charts.landing.short : messages.charts.landing;
  const padding = short ? CELL_PADDING_IF_SHORT : CELL_PADDING;
  const groupLabels = LANDING_GROUPS.map((group) => linesWidth(breakWords(messages.labels.groups[group])));
  const heads = LANDING_KINDS.map((kind) => breakInTwo(words.kinds[kind]));
  const crowded = LANDING_KINDS.map((kind) => landing.rows.some((row) => row.cells[kind].items.length > 2));
  const groupWords = Math.max(...LANDING_GROUPS.map((group) => textWidth(countText(landing.groups[group]), GROUP_COUNT))) + GAP;
  const most = mostMentions(landing);
  const count = 1.5 * GAP + textWidth(String(most));
  const wing = (side: number): number => Math.max(textWidth(words.mentions), count + fitSquares(most, Infinity, side).width);
  return {
    square,
    mentions: words.mentions,
    heads,
    columns: heads.map((lines, index) => Math.max(linesWidth(lines), crowded[index] === true ? CROWDED_CELL : 2.3 * square) + padding),
    groups: GROUP_GAP + groupWords + Math.max(...groupLabels) + 0.2,
    groupWords,
    count,
    wing: wing(square),
    leastWing: wing(LEAST_OUTLINE) <= WIDEST_LEAST ? wing(LEAST_OUTLINE) : Math.max(textWidth(words.mentions), square + count + textWidth('×')),
  };
}
