import type { CollectionName, Collections } from '@/domain/collections';
import { TERM_KINDS, type Direction, type TermKind } from '@/domain/direction';
import { scopedId, type Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import { Buckets } from './buckets';
import type { SelectContext } from './context';
import { countFigure, distinctFigure } from './count';
import { filterAll } from './filter';
import type { Cell } from './item';
import { itemsOfSelection } from './items';
import { mapRecord } from './map-record';
import { lazyCell, measured, totalOf } from './measures';
import { remembered } from './remembered';
import { selectionOf } from './selection';
import { columnOf, type Table } from './table';

/** One technology, component, channel or means, with a square for each direction that names it. */
export interface Term {
  readonly name: LocalText;
  readonly cell: Cell;
}

export interface TermGroup {
  readonly kind: TermKind;
  /** Those named most often first, equals in the order of the document. */
  readonly terms: readonly Term[];
}

export interface DirectionTerms {
  readonly groups: readonly TermGroup[];
  /** How many of each kind are named; `listed` where a direction's own list goes on (等). */
  readonly figures: Readonly<Record<TermKind, Figure>>;
  readonly directions: Figure;
  readonly nextSteps: Figure;
  /** Of these, those that name any technology, component, channel or means. */
  readonly specificDirections: Figure;
  readonly specificNextSteps: Figure;
}

export const TERMS_NEEDS = ['directions'] as const satisfies readonly CollectionName[];

/** Whether the words of a direction go on after this one: 无损检测、增材制造、柔性加工等. */
function goesOn({ citations }: Direction, { zh }: LocalText): boolean {
  return citations.some(({ exact }) => exact.includes(`${zh}等`));
}
const IS_OPEN = mapRecord(TERM_KINDS, (kind) => remembered((direction: Direction) => direction[kind].some((term) => goesOn(direction, term))));

const COLUMNS = mapRecord(TERM_KINDS, (kind) => remembered(({ records }: Table<Direction>) => columnOf(records, (direction) => direction[kind].map(({ zh }) => zh))));

function termsOf(kind: TermKind, named: Buckets<Direction>, asOf: string): readonly Term[] {
  const weightOf = (zh: string): number => named.weights[named.column.codeOf.get(zh) ?? -1] ?? 0;
  return [...named.keys()]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .flatMap((zh): readonly Term[] => {
      const own = named.part(zh);
      const name = own?.table.records[own.at[0] ?? -1]?.[kind].find((term) => term.zh === zh);
      if (!own || !name) return [];
      const id = scopedId(kind, 'term', name.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'));
      const figureOf = (): Figure => ({ ...countFigure({ id, unit: 'direction', asOf, of: ['directions'], where: [] }, own), name });
      return [{ name, cell: lazyCell(figureOf, () => itemsOfSelection(own)) }];
    });
}

function numberOfTerms(kind: TermKind, named: Buckets<Direction>, asOf: string): Figure {
  const figure = distinctFigure({ id: kind, unit: 'term', asOf, of: ['directions'], where: [] }, kind, named, named.stated);
  return named.stated.records.some(IS_OPEN[kind]) ? { ...figure, qualifier: 'listed' } : figure;
}

const isSpecific = (direction: Direction): boolean => TERM_KINDS.some((kind) => direction[kind].length > 0);

/** How many of the plan directions, or of the next steps, name any technology, component, channel or means. */
export function specificFigure(of: 'directions' | 'next-steps', directions: readonly Direction[], asOf: string): Figure {
  const where = [{ field: 'kind', value: of === 'directions' ? 'plan-direction' : 'next-step' }] as const;
  const all = selectionOf(measured(of, directions));
  const specific = all.where((row) => isSpecific(all.table.records[row] as Direction));
  return countFigure({ id: `specific-${of}`, unit: 'direction', asOf, of: ['directions'], where }, specific);
}

/** What directions and next steps name beside sectors; four groups, empty ones without terms. */
export function selectDirectionTerms(all: Pick<Collections, 'directions'>, context: SelectContext): DirectionTerms {
  const { directions } = filterAll(all, context.filter);
  const { dataDate: asOf } = context;
  const selection = selectionOf(directions);
  const named = mapRecord(TERM_KINDS, (kind) => new Buckets(selection, COLUMNS[kind](selection.table)));
  return {
    groups: TERM_KINDS.map((kind) => ({ kind, terms: termsOf(kind, named[kind], asOf) })),
    figures: mapRecord(TERM_KINDS, (kind) => numberOfTerms(kind, named[kind], asOf)),
    directions: totalOf('directions', directions, context),
    nextSteps: totalOf('next-steps', directions, context),
    specificDirections: specificFigure('directions', directions, asOf),
    specificNextSteps: specificFigure('next-steps', directions, asOf),
  };
}
