import { cellLayer, itemSquare } from '../cell';
import type { ChartContext } from '../chart';
import { mergeLayers, type Layer } from '../layer';
import type { LabelMark } from '../marks';
import { countText, figureMark, itemMark } from '../spoken';
import type { Arranged } from './arrange';
import { LINE } from './fitted';
import { COUNT_SIZE, SQUARE, type Name } from './measure';
import type { WordedCell, WordedRow } from './table';

export const NOTHING: Layer = { squares: [], labels: [], lines: [] };

/** Where something begins, in root units: its left edge and the top of its first line; and the size of its words. */
export interface Corner {
  readonly x: number;
  readonly top: number;
  readonly size: number;
}

/** The middle of a line, counted from 0. */
export const middleOf = ({ top, size }: Corner, line: number): number => top + (line + 0.5) * LINE * size;

/** What a cell is said to be: the row's name and the column's. */
export function whereOf(row: WordedRow, heads: readonly string[]): string {
  return [row.names.at(-1) ?? '', heads[0] ?? ''].filter((part) => part !== '').join(' · ');
}

/** The dash of an open cell. */
export function openLayer({ figure }: WordedCell, corner: Corner, where: string, context: ChartContext): Layer {
  const { x, size } = corner;
  return cellLayer({ figure, items: [] }, { at: [x, middleOf(corner, 0)], align: 'after', width: size, size: SQUARE * size }, where, context);
}

/** The items of a cell in their places, squares and words. */
export function itemsLayer({ placed }: Arranged, corner: Corner, where: string, context: ChartContext): Layer {
  const { x, size } = corner;
  return mergeLayers(
    placed.map(({ block, x: shift, line }): Layer => {
      const { item } = block.source;
      const left = x + shift * size;
      return {
        squares: [itemSquare(item, { at: [left, middleOf(corner, line)], size: SQUARE * size, shift: [(SQUARE * size) / 2, 0] }, where, context)],
        labels: block.pieces.map((piece): LabelMark => ({
          at: [left + piece.x * size, middleOf(corner, line + piece.line)],
          text: piece.text,
          color: piece.isNote ? 'muted' : 'text',
          size,
          ...(piece.isNote ? {} : { mark: itemMark(item, where, context.messages) }),
        })),
        lines: [],
      };
    }),
  );
}

/** A row's name with what stands before and under it: the count and the note. */
export function nameLayer(row: WordedRow, { lines, note }: Name, corner: Corner, count: number, context: ChartContext): Layer {
  const { x, size } = corner;
  const left = x + count * size;
  const names = lines.map((text, line): LabelMark => ({
    at: [left, middleOf(corner, line)],
    text,
    color: 'text',
    size,
    weight: row.isStrong ? 600 : 500,
    mark: row.mark,
  }));
  const notes: LabelMark[] = note === '' ? [] : [{ at: [left, middleOf(corner, lines.length)], text: note, color: 'muted', size }];
  const counts: LabelMark[] = row.count
    ? [
        {
          at: [x, middleOf(corner, 0)],
          text: countText(row.count),
          color: typeof row.count.value === 'number' ? 'text' : 'muted',
          size: COUNT_SIZE * size,
          weight: 600,
          mark: figureMark(row.count, row.names[0] ?? '', context.messages),
        },
      ]
    : [];
  return { ...NOTHING, labels: [...names, ...notes, ...counts] };
}
