import type { DirectionTerms, Term, TermGroup } from '@/analysis/direction-terms';
import type { TermKind } from '@/domain/direction';
import { inLocale } from '@/domain/text';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { flow, type Flowed } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { countText, figureMark } from './spoken';
import { tableAxes } from './table';
import { fitText, textWidth } from './text-width';

const SQUARE = 1.8;
const KIND = 2;
const GAP = 0.6;
/** From the gap wished for to the least, before a kind goes on to a further line. */
const TERM_GAPS = [2, 1.5, 1.2] as const;
const END_GAP = 0.8;
const AFTER_COUNT = 2;
const WIDEST_RUN = 14;
const LEAST_PITCH = 2;
const MOST_PITCH = 4.4;

/** A term in its place: `x` in root units, on a line of the picture. */
interface PlacedTerm {
  readonly term: Term;
  readonly words: string;
  readonly run: number;
  readonly x: number;
  readonly line: number;
}

/** One kind with its terms; at its end those that find no room are counted, or the word that the document's list goes on. */
interface Group {
  readonly kind: TermKind;
  readonly first: number;
  readonly terms: readonly PlacedTerm[];
  readonly lines: number;
  readonly end?: { readonly words: string; readonly x: number; readonly line: number };
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

/** The terms of a kind on at most `most` lines. */
function placeTerms(terms: readonly Term[], isOpen: boolean, room: number, most: number, context: ChartContext): Omit<Group, 'kind' | 'first'> {
  const { locale } = context.messages;
  const { more, goesOn } = platformsWords(locale).terms;
  const sized = terms.map((term) => {
    const run = fitSquares(term.cell.items.length, Math.min(WIDEST_RUN, room * 0.5), SQUARE).width;
    const words = fitText(inLocale(term.name, locale), room - run - GAP);
    return { term, words, run, width: run + GAP + textWidth(words) };
  });
  for (let shown = sized.length; shown >= 0; shown -= 1) {
    const left = sized.length - shown;
    const last = left > 0 ? more(left) : isOpen ? goesOn : undefined;
    const tail = last === undefined ? 0 : textWidth(last) + (shown === 0 ? 0 : END_GAP);
    const widths = sized.slice(0, Math.max(shown, 1)).map(({ width }, index) => (shown === 0 ? 0 : width) + (index >= shown - 1 ? tail : 0));
    const places = shortestFlow(widths, room, most);
    if (!places) continue;
    const placed = sized.slice(0, shown).map((each, index) => ({ ...each, x: places[index]?.x ?? 0, line: places[index]?.line ?? 0 }));
    const end = places.at(-1) ?? { x: 0, line: 0 };
    const x = end.x + (widths.at(-1) ?? tail) - tail + (shown === 0 ? 0 : END_GAP);
    return { terms: placed, lines: end.line + 1, ...(last !== undefined && { end: { words: last, x, line: end.line } }) };
  }
  return { terms: [], lines: 1 };
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

function placeGroups({ groups, figures }: DirectionTerms, room: number, height: number, context: ChartContext): readonly Group[] {
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

/** What directions name beside sectors, a line or more a kind: each term with a square for each direction that names it. */
export function termsChart(terms: DirectionTerms, context: ChartContext, description: string): Chart {
  const { u, messages } = context;
  const words = platformsWords(messages.locale).terms;
  const width = context.width / u;
  const names = Math.max(0, ...terms.groups.map(({ kind }) => textWidth(words.kinds[kind], KIND)));
  const counts = Math.max(0, ...terms.groups.map(({ kind }) => textWidth(countText(terms.figures[kind]), KIND)));
  const left = names + GAP + counts + AFTER_COUNT;
  const groups = placeGroups(terms, width - left, context.height / u, context);
  const lines = groups.reduce((sum, group) => sum + group.lines, 0);
  const firsts = new Set(groups.map(({ first }) => first));
  const joined = new Set(Array.from({ length: lines + 1 }, (_, line) => line).filter((line) => !firsts.has(line)));

  const groupLayer = ({ kind, first, terms: placed, end }: Group): Layer => {
    const name = words.kinds[kind];
    const figure = terms.figures[kind];
    const mark = figureMark(figure, name, messages);
    const open: Layer = cellLayer({ figure, items: [] }, { at: [left, first], align: 'after', width: SQUARE, size: SQUARE }, name, context);
    return mergeLayers([
      {
        squares: [],
        labels: [
          { at: [0, first], text: name, color: 'text', size: KIND, weight: 600 },
          ...(placed.length === 0 && !end ? [] : [{ at: [left - AFTER_COUNT, first] as const, text: countText(figure), color: 'text' as const, size: KIND, weight: 600 as const, align: 'right' as const, mark }]),
          ...(end ? [{ at: [left + end.x, first + end.line] as const, text: end.words, color: 'muted' as const, mark }] : []),
        ],
        lines: [],
      },
      ...(placed.length === 0 && !end ? [open] : []),
      ...placed.map(({ term, words: text, run, x, line }): Layer => {
        const at = [left + x, first + line] as const;
        const squares = cellLayer(term.cell, { at, align: 'after', width: run, size: SQUARE }, `${name} · ${text}`, context);
        return { ...squares, labels: [...squares.labels, { at: [left + x + run + GAP, first + line], text, color: 'text', mark: figureMark(term.cell.figure, text, messages) }] };
      }),
    ]);
  };
  const { series, marks } = drawLayer('terms', mergeLayers(groups.map(groupLayer)), context);
  const pitch = Math.min(MOST_PITCH, context.height / u / Math.max(lines, 1));
  return { option: { ...baseOption(context, description), ...tableAxes({ rows: lines, head: 0, pitch, joined }, context), series } satisfies ChartOption, marks };
}
