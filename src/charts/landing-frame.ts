import { LANDING_KINDS, type Landing, type LandingKind } from '@/analysis/landing';
import { inLocale } from '@/domain/text';
import type { ChartContext } from './chart';
import { fitSquares } from './fit-squares';
import { landingNeeds, mostMentions, TOTAL } from './landing-needs';
import type { TableFrame } from './table';
import { breakInTwo, linesWidth } from './two-lines';

const SQUARE = 2.2;
const SQUARE_IF_NARROW = 2;
const NAME = 2.3;
const NAME_IF_NARROW = 1.9;
const NAME_PADDING = 1.6;
const LEAST_NAME = 8;
const MOST_PITCH = 6.4;
/** Lower rows have no room for their group's count above them. */
const COUNT_ABOVE = 5;
/** Lower rows hold one line of words. */
const TWO_LINES = 3.8;

/** One column of the right wing. */
export interface LandingColumn {
  readonly kind: LandingKind;
  /** Its name on one or two lines. */
  readonly head: readonly string[];
  readonly left: number;
  readonly width: number;
}

/** Where everything of the picture stands; all lengths in root units, x from the left edge. */
export interface LandingFrame extends TableFrame {
  /** Where the left wing ends and the names begin; outlines grow leftwards from here. */
  readonly wing: number;
  /** Room at the wing's outer end for the count. */
  readonly count: number;
  /** Side of the left wing's squares and of the right wing's: one for all rows. */
  readonly outline: number;
  readonly square: number;
  readonly name: { readonly centre: number; readonly width: number; readonly size: number };
  readonly columns: readonly LandingColumn[];
  /** Where the columns end and the group counts begin. */
  readonly right: number;
  /** Words over the left wing. */
  readonly mentions: string;
  /** Whether the groups' counts stand above their first rows instead of at the right. */
  readonly countsAbove: boolean;
  /** From the group counts to their words. */
  readonly groupWords: number;
  /** Lines of words that a row holds. */
  readonly lines: 1 | 2;
}

const sum = (widths: readonly number[]): number => widths.reduce((total, each) => total + each, 0);

/**
 * Shares the width out. Columns and group words take what their words need, the left wing what its longest row needs;
 * what is left over widens columns and names. Where it is short, names go on two lines, then the outlines shrink,
 * then heads are shortened, and in rows high enough the groups' counts stand above their rows; else names are cut.
 */
export function landingFrame(landing: Landing, context: ChartContext): LandingFrame {
  const { messages } = context;
  const width = context.width / context.u;
  const rows = landing.rows.length;
  const headOf = (heads: readonly (readonly string[])[]): number => 0.4 + TOTAL + 0.3 + Math.max(...heads.map((each) => each.length)) * 1.9 + 0.6;
  const pitchUnder = (height: number): number => Math.min(MOST_PITCH, Math.max(0, context.height / context.u - height) / Math.max(rows, 1));
  const pitch = pitchUnder(headOf(LANDING_KINDS.map((kind) => breakInTwo(messages.charts.landing.kinds[kind]))));
  const lines = pitch >= TWO_LINES ? 2 : 1;
  const broken = (text: string): readonly string[] => (lines === 2 ? breakInTwo(text) : [text]);

  const names = landing.rows.map((row) => inLocale(row.sector.shortName, messages.locale));
  const oneLine = linesWidth(names, NAME) + NAME_PADDING;
  const wide = landingNeeds(landing, SQUARE, broken, messages);
  const fits = wide.wing + oneLine + sum(wide.columns) + wide.groups <= width;
  const narrow = fits ? wide : landingNeeds(landing, SQUARE_IF_NARROW, broken, messages);
  const isUnbroken = names.every((name) => !name.includes(' '));
  const leastName = linesWidth(names.flatMap(broken), isUnbroken ? NAME : NAME_IF_NARROW) + NAME_PADDING;
  const isShort = narrow.leastWing + leastName + sum(narrow.columns) + narrow.groups > width;
  const needs = isShort ? landingNeeds(landing, SQUARE_IF_NARROW, broken, messages, true) : narrow;
  const countsAbove = isShort && pitch >= COUNT_ABOVE;

  const shared = width - sum(needs.columns) - (countsAbove ? 0 : needs.groups);
  const size = !isShort && (fits || oneLine + needs.wing <= shared || isUnbroken) ? NAME : NAME_IF_NARROW;
  const nameNeed = size === NAME ? oneLine : linesWidth(names.flatMap(broken), size) + NAME_PADDING;
  const nameLeast = Math.max(LEAST_NAME, Math.min(nameNeed, shared - needs.leastWing));
  const wing = Math.max(needs.leastWing, Math.min(needs.wing, shared - nameLeast));
  const slack = Math.max(0, shared - nameLeast - wing);
  const name = nameLeast + slack * 0.2;
  const spread = (slack * 0.8) / LANDING_KINDS.length;
  let left = wing + name;
  const columns = LANDING_KINDS.map((kind, index) => {
    const column = { kind, head: needs.heads[index] ?? [], left, width: (needs.columns[index] ?? 0) + spread };
    left += column.width;
    return column;
  });
  const head = headOf(needs.heads);
  const rowHeight = pitchUnder(head);
  return {
    rows,
    head,
    pitch: rowHeight,
    wing,
    count: needs.count,
    outline: fitSquares(mostMentions(landing), wing - needs.count, needs.square).size || needs.square,
    square: Math.min(needs.square, rowHeight * 0.7),
    name: { centre: wing + name / 2, width: name - NAME_PADDING / 2, size },
    columns,
    right: left,
    mentions: needs.mentions,
    countsAbove,
    groupWords: needs.groupWords,
    lines,
  };
}
