import type { CollectionName, Collections } from '@/domain/collections';
import { TERM_KINDS, type Direction, type TermKind } from '@/domain/direction';
import { scopedId, type Figure } from '@/domain/figure';
import type { LocalText } from '@/domain/text';
import type { SelectContext } from './context';
import { countFigure, distinctFigure } from './count';
import { filterAll } from './filter';
import type { Cell } from './item';
import { itemsIn } from './items';
import { mapRecord } from './map-record';
import { measured, totalOf } from './measures';

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

function termsOf(kind: TermKind, directions: readonly Direction[], asOf: string): readonly Term[] {
  const naming = new Map<string, { readonly name: LocalText; readonly records: Set<Direction> }>();
  for (const direction of directions) {
    for (const name of direction[kind]) {
      const known = naming.get(name.zh);
      if (known) known.records.add(direction);
      else naming.set(name.zh, { name, records: new Set([direction]) });
    }
  }
  const terms = [...naming.values()].map(({ name, records }): Term => {
    const own = [...records];
    const id = scopedId(kind, 'term', name.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'));
    const figure = { ...countFigure({ id, unit: 'direction', asOf, of: ['directions'], where: [] }, own), name };
    return { name, cell: { figure, items: itemsIn(own) } };
  });
  return terms.sort((a, b) => b.cell.items.length - a.cell.items.length);
}

function numberOfTerms(kind: TermKind, directions: readonly Direction[], asOf: string): Figure {
  const naming = directions.filter((direction) => direction[kind].length > 0);
  const names = naming.flatMap((direction) => direction[kind].map(({ zh }) => zh));
  const figure = distinctFigure({ id: kind, unit: 'term', asOf, of: ['directions'], where: [] }, kind, names, naming);
  const isOpen = naming.some((direction) => direction[kind].some((term) => goesOn(direction, term)));
  return isOpen ? { ...figure, qualifier: 'listed' } : figure;
}

/** What directions and next steps name beside sectors; four groups, empty ones without terms. */
export function selectDirectionTerms(all: Pick<Collections, 'directions'>, context: SelectContext): DirectionTerms {
  const { directions } = filterAll(all, context.filter);
  const { dataDate: asOf } = context;
  const isSpecific = (direction: Direction): boolean => TERM_KINDS.some((kind) => direction[kind].length > 0);
  const specific = (id: string, of: 'directions' | 'next-steps'): Figure => {
    const where = [{ field: 'kind', value: of === 'directions' ? 'plan-direction' : 'next-step' }] as const;
    return countFigure({ id, unit: 'direction', asOf, of: ['directions'], where }, measured(of, directions).filter(isSpecific));
  };
  return {
    groups: TERM_KINDS.map((kind) => ({ kind, terms: termsOf(kind, directions, asOf) })),
    figures: mapRecord(TERM_KINDS, (kind) => numberOfTerms(kind, directions, asOf)),
    directions: totalOf('directions', directions, context),
    nextSteps: totalOf('next-steps', directions, context),
    specificDirections: specific('specific-directions', 'directions'),
    specificNextSteps: specific('specific-next-steps', 'next-steps'),
  };
}
