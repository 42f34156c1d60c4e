import type { Cell, Item } from '@/analysis/item';
import { squareOf } from '@/analysis/square';
import type { ChartContext } from './chart';
import { fitSquares } from './fit-squares';
import type { Layer } from './layer';
import { rowShifts, type SquareMark } from './marks';
import { figureMark, itemMark } from './spoken';

/** Where a cell stands: its left edge or its middle on the axes, and the room it has, in root units. */
export interface CellPlace {
  readonly at: readonly [x: number, y: number];
  readonly align: 'after' | 'center';
  readonly width: number;
  readonly size: number;
}

/** The square of one item, `shift` root units from its place. */
export function itemSquare(
  item: Item,
  place: Pick<SquareMark, 'at' | 'size'> & { readonly shift: readonly [number, number] },
  where: string,
  context: ChartContext,
): SquareMark {
  return { ...place, ...squareOf(item.status), isNew: context.news.has(item.record), mark: itemMark(item, where, context.messages) };
}

/** A cell: a square an item, one square and ×n where they do not fit, a short dash where the document is silent. */
export function cellLayer(cell: Cell, place: CellPlace, where: string, context: ChartContext): Layer {
  const { at, align, width, size } = place;
  const figure = figureMark(cell.figure, where, context.messages);
  if (cell.items.length === 0) {
    const shift = [align === 'center' ? 0 : size / 2, 0] as const;
    return { squares: [{ at, shift, size, shape: 'dash', tone: 'muted', mark: figure }], labels: [], lines: [] };
  }
  const run = fitSquares(cell.items.length, width, size);
  const edge = align === 'center' ? -run.width / 2 : 0;
  const shifts = rowShifts(run.shown, run.pitch, 'after').map((shift) => edge + shift - (run.pitch - run.size) / 2);
  const squares = cell.items.slice(0, run.shown).map((item, index) => {
    const square = itemSquare(item, { at, size: run.size, shift: [shifts[index] ?? 0, 0] }, where, context);
    return run.times === undefined ? square : { ...square, mark: figure };
  });
  const labels =
    run.times === undefined
      ? []
      : [{ at, shift: [edge + run.width, 0] as const, text: run.times, color: 'text' as const, align: 'right' as const, mark: figure }];
  return { squares, labels, lines: [] };
}
