import type { DirectionTerms, Term } from '@/analysis/direction-terms';
import type { TermKind } from '@/domain/direction';
import { inLocale } from '@/domain/text';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { flow } from './flow';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { countText, figureMark } from './spoken';
import { tableAxes } from './table';
import { fitText, textWidth } from './text-width';

const SQUARE = 1.8;
const KIND = 2;
const GAP = 0.6;
const TERM_GAP = 2;
const WIDEST_RUN = 14;
const LEAST_PITCH = 2.1;
const MOST_PITCH = 4.4;

/** A term in its place: `x` in root units, on a line of the picture. */
interface PlacedTerm {
  readonly term: Term;
  readonly words: string;
  readonly run: number;
  readonly x: number;
  readonly line: number;
}

/** One kind with its terms; those that find no room are counted at its end. */
interface Group {
  readonly kind: TermKind;
  readonly first: number;
  readonly terms: readonly PlacedTerm[];
  readonly lines: number;
  readonly more?: { readonly count: number; readonly x: number; readonly line: number };
}

/** The terms of a kind on at most `most` lines; what is left over becomes one word at the end of the last. */
function placeTerms(terms: readonly Term[], room: number, most: number, context: ChartContext): Omit<Group, 'kind' | 'first'> {
  const { locale } = context.messages;
  const { more } = platformsWords(locale).terms;
  const sized = terms.map((term) => {
    const run = fitSquares(term.cell.items.length, Math.min(WIDEST_RUN, room * 0.5), SQUARE).width;
    const words = fitText(inLocale(term.name, locale), room - run - GAP);
    return { term, words, run, width: run + GAP + textWidth(words) };
  });
  for (let shown = sized.length; shown >= 0; shown -= 1) {
    const left = sized.length - shown;
    const widths = [...sized.slice(0, shown).map(({ width }) => width), ...(left > 0 ? [textWidth(more(left))] : [])];
    const places = flow(widths, room, TERM_GAP, most);
    if (!places) continue;
    const placed = sized.slice(0, shown).map((each, index) => ({ ...each, x: places[index]?.x ?? 0, line: places[index]?.line ?? 0 }));
    const end = places[shown];
    return { terms: placed, lines: (places.at(-1)?.line ?? 0) + 1, ...(end && { more: { count: left, ...end } }) };
  }
  return { terms: [], lines: 1 };
}

function placeGroups({ groups }: DirectionTerms, room: number, height: number, context: ChartContext): readonly Group[] {
  const lines = Math.max(groups.length, Math.floor(height / LEAST_PITCH));
  const whole = groups.map(({ terms }) => placeTerms(terms, room, Infinity, context));
  const isTight = whole.reduce((sum, each) => sum + each.lines, 0) > lines;
  let first = 0;
  return groups.map(({ kind, terms }, index) => {
    const placed = isTight ? placeTerms(terms, room, Math.max(1, Math.floor(lines / groups.length)), context) : (whole[index] ?? { terms: [], lines: 1 });
    const group = { kind, first, ...placed };
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
  const left = names + GAP + counts + TERM_GAP;
  const groups = placeGroups(terms, width - left, context.height / u, context);
  const lines = groups.reduce((sum, group) => sum + group.lines, 0);
  const firsts = new Set(groups.map(({ first }) => first));
  const joined = new Set(Array.from({ length: lines + 1 }, (_, line) => line).filter((line) => !firsts.has(line)));

  const groupLayer = ({ kind, first, terms: placed, more }: Group): Layer => {
    const name = words.kinds[kind];
    const figure = terms.figures[kind];
    const mark = figureMark(figure, name, messages);
    const open: Layer = cellLayer({ figure, items: [] }, { at: [left, first], align: 'after', width: SQUARE, size: SQUARE }, name, context);
    return mergeLayers([
      {
        squares: [],
        labels: [
          { at: [0, first], text: name, color: 'text', size: KIND, weight: 600 },
          ...(placed.length === 0 && !more ? [] : [{ at: [left - TERM_GAP, first] as const, text: countText(figure), color: 'text' as const, size: KIND, weight: 600 as const, align: 'right' as const, mark }]),
          ...(more ? [{ at: [left + more.x, first + more.line] as const, text: words.more(more.count), color: 'muted' as const, mark }] : []),
        ],
        lines: [],
      },
      ...(placed.length === 0 && !more ? [open] : []),
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
