import type { DirectionTerms } from '@/analysis/direction-terms';
import { inLocale } from '@/domain/text';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { cellLayer } from './cell';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { drawLayer, mergeLayers, type Layer } from './layer';
import type { LabelMark } from './marks';
import { countText, figureMark } from './spoken';
import { tableAxes } from './table';
import { GAP, placeGroups, SQUARE, type TermLines } from './terms-frame';
import { textWidth } from './text-width';

const KIND = 2;
const AFTER_COUNT = 2;
const MOST_PITCH = 5;

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

  const groupLayer = ({ kind, first, terms: placed, end }: TermLines): Layer => {
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
      ...placed.map(({ term, words: text, run, x, line, isFirst }): Layer => {
        const at = [left + x, first + line] as const;
        const label: LabelMark = { at: [left + x + run + GAP, first + line], text, color: 'text', mark: figureMark(term.cell.figure, inLocale(term.name, messages.locale), messages) };
        if (!isFirst) return { squares: [], labels: [label], lines: [] };
        const squares = cellLayer(term.cell, { at, align: 'after', width: run, size: SQUARE }, `${name} · ${text}`, context);
        return { ...squares, labels: [...squares.labels, label] };
      }),
    ]);
  };
  const { series, marks } = drawLayer('terms', mergeLayers(groups.map(groupLayer)), context);
  const pitch = Math.min(MOST_PITCH, context.height / u / Math.max(lines, 1));
  return { option: { ...baseOption(context, description), ...tableAxes({ rows: lines, head: 0, pitch, joined }, context), series } satisfies ChartOption, marks };
}
