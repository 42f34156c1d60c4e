import type { DirectionTerms, Term, TermGroup } from '@/analysis/direction-terms';
import type { TermKind } from '@/domain/direction';
import { inLocale } from '@/domain/text';
import { platformsWords } from '@/format/messages/scenes/platforms';
import type { ChartContext } from './chart';
import { fitSquares } from './fit-squares';
import { flow, type Flowed } from './flow';
import { textWidth } from './text-width';
import { printable, wrapText } from './wrap-text';

export const SQUARE = 1.8;
export const GAP = 0.6;
/** From the gap wished for to the least, before a kind goes on to a further line. */
const TERM_GAPS = [2, 1.5, 1.2] as const;
const END_GAP = 0.8;
const WIDEST_RUN = 14;
const LEAST_PITCH = 2;

/** A piece of a kind's lines in its place, `x` in root units: a term, or what its first line could not hold. */
interface PlacedTerm extends Flowed {
  readonly term: Term;
  readonly words: string;
  /** Width of its squares. */
  readonly run: number;
  readonly isFirst: boolean;
}

/** One kind with its terms; at its end those that find no room are counted, or the word that the document's list goes on. */
export interface TermLines {
  readonly kind: TermKind;
  readonly first: number;
  readonly terms: readonly PlacedTerm[];
  readonly lines: number;
  readonly end?: Flowed & { readonly words: string };
}

/** The flow with the widest gaps that takes no more lines than the one with the narrowest. */
function shortestFlow(widths: readonly number[], room: number, most: number): readonly Flowed[] | undefined {
  const flows = TERM_GAPS.flatMap((gap) => {
    const places = flow(widths, room, gap, most);
    return places ? [places] : [];
  });
  const linesOf = (places: readonly Flowed[]): number => places.at(-1)?.line ?? 0;
  return flows.find((places) => linesOf(places) === Math.min(...flows.map(linesOf)));
}

/** The term in pieces: one, or as many as it takes where it is wider than a line; those fill their lines. */
function piecesOf(term: Term, room: number, context: ChartContext): readonly (Omit<PlacedTerm, keyof Flowed> & { readonly width: number })[] {
  const run = fitSquares(term.cell.items.length, Math.min(WIDEST_RUN, room * 0.5), SQUARE).width;
  const lines = wrapText(printable(inLocale(term.name, context.messages.locale)), room - run - GAP);
  return lines.map((words, index) => ({
    term,
    words,
    run,
    isFirst: index === 0,
    width: lines.length > 1 && index < lines.length - 1 ? room : run + GAP + textWidth(words),
  }));
}

/** The terms of a kind on at most `most` lines. */
function placeTerms(terms: readonly Term[], isOpen: boolean, room: number, most: number, context: ChartContext): Omit<TermLines, 'kind' | 'first'> {
  const { more, goesOn } = platformsWords(context.messages.locale).terms;
  const pieces = terms.map((term) => piecesOf(term, room, context));
  for (let shown = terms.length; shown > 0; shown -= 1) {
    const left = terms.length - shown;
    const last = left > 0 ? more(left) : isOpen ? goesOn : undefined;
    const tail = last === undefined ? 0 : END_GAP + textWidth(last);
    const own = pieces.slice(0, shown).flat();
    const places = shortestFlow(own.map(({ width }, index) => width + (index === own.length - 1 ? tail : 0)), room, most);
    if (!places) continue;
    const end = places.at(-1) ?? { x: 0, line: 0 };
    return {
      terms: own.map((piece, index) => ({ ...piece, ...(places[index] ?? end) })),
      lines: end.line + 1,
      ...(last !== undefined && { end: { words: last, x: end.x + (own.at(-1)?.width ?? 0) + END_GAP, line: end.line } }),
    };
  }
  return { terms: [], lines: 1, ...(terms.length > 0 && { end: { words: more(terms.length), x: 0, line: 0 } }) };
}

/** Lines for each kind: what it needs, or where there are fewer one each and the others in turn to those that lack most. */
function shareLines(needs: readonly number[], lines: number): readonly number[] {
  const shares = needs.map(() => 1);
  for (let spare = lines - needs.length; spare > 0; spare -= 1) {
    const lacks = needs.map((need, index) => need - (shares[index] ?? 0));
    const neediest = lacks.indexOf(Math.max(...lacks));
    if ((lacks[neediest] ?? 0) <= 0) break;
    shares[neediest] = (shares[neediest] ?? 0) + 1;
  }
  return shares;
}

/** The kinds one under another in a width and height; where there is no room for all terms, each kind counts those it leaves out. */
export function placeGroups({ groups, figures }: DirectionTerms, room: number, height: number, context: ChartContext): readonly TermLines[] {
  const lines = Math.max(groups.length, Math.floor(height / LEAST_PITCH));
  const place = ({ kind, terms }: TermGroup, most: number) => placeTerms(terms, figures[kind].qualifier === 'listed', room, most, context);
  const whole = groups.map((group) => place(group, Infinity));
  const shares = shareLines(whole.map((each) => each.lines), lines);
  let first = 0;
  return groups.map((each, index) => {
    const placed = place(each, shares[index] ?? 1);
    const group = { kind: each.kind, first, ...placed };
    first += placed.lines;
    return group;
  });
}
