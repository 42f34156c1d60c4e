import type { Item } from '@/analysis/item';
import type { Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { itemSquare } from './cell';
import type { ChartContext } from './chart';
import { besidePieces, stackPieces, type Piece } from './piece';
import { figureMark, itemMark } from './spoken';
import { textWidth } from './text-width';
import type { Tokens } from './tokens';
import { wrapText } from './wrap-text';

/** Sizes that go together: text, a line of it, and a square; in root units. */
export interface Type {
  readonly text: number;
  readonly line: number;
  readonly side: number;
}
export const typeOf = (text: number): Type => ({ text, line: text * 1.28, side: text * 0.95 });

/** Some items under one count, and what they are called aloud. */
export interface Counted {
  readonly items: readonly Item[];
  readonly figure: Figure;
  readonly where: string;
}

const GAP = 0.6;
const LEAST_SIDE = 1.2;
/** Between two squares, as a share of their side. */
const SPREAD = 0.22;
const MOST_ROWS = 4;
const MOST_LINES = 3;
/** Narrower than this a name is no longer read. */
const LEAST_NAME = 11;

/** Words on one line that open a figure, or nothing. */
export function wordsPiece(text: string, type: Type, color: keyof Tokens, figure: Figure | undefined, context: ChartContext, weight: 500 | 600 = 500): Piece {
  return {
    width: textWidth(text, type.text),
    height: type.line,
    draw: (left, top) => ({
      squares: [],
      labels: [{ at: [left, top + type.line / 2], text, color, size: type.text, weight, rim: 'bg', ...(figure ? { mark: figureMark(figure, text, context.messages) } : {}) }],
      lines: [],
    }),
  };
}

/** How so many squares stand in a width: side by side, shrunk to no less than 1.2u, then in rows below one another. */
function gridOf(count: number, room: number, type: Type): { readonly side: number; readonly columns: number; readonly rows: number } {
  const columns = Math.max(1, Math.min(count, Math.floor((room / LEAST_SIDE + SPREAD) / (1 + SPREAD))));
  const side = Math.max(LEAST_SIDE, Math.min(type.side, room / (columns + (columns - 1) * SPREAD)));
  return { side, columns, rows: Math.ceil(count / columns) };
}

/** Squares in rows of a width; one square and ×n where that would be more than four rows. */
function squaresPiece({ items, figure, where }: Counted, room: number, type: Type, context: ChartContext): Piece {
  const { line } = type;
  const { side, columns, rows } = gridOf(items.length, room, type);
  const pitch = side * (1 + SPREAD);
  const isFolded = rows > MOST_ROWS;
  const mark = figureMark(figure, where, context.messages);
  const times = `×${items.length}`;
  const shown = isFolded ? items.slice(0, 1) : items;
  const width = isFolded ? side + 0.3 + textWidth(times, type.text) : (columns - 1) * pitch + side;
  return {
    width,
    height: isFolded ? line : (rows - 1) * pitch + line,
    draw: (left, top) => ({
      squares: shown.map((item, index) => {
        const at = [left + side / 2 + (index % columns) * pitch, top + line / 2 + Math.floor(index / columns) * pitch] as const;
        const square = itemSquare(item, { at, size: side, shift: [0, 0] }, where, context);
        return isFolded ? { ...square, mark } : square;
      }),
      labels: isFolded ? [{ at: [left + side + 0.3, top + line / 2], text: times, color: 'text', size: type.text, rim: 'bg', mark }] : [],
      lines: [],
    }),
  };
}

/** A name on up to three lines, opening its record; `undefined` where it would have to be cut. */
function namePiece(item: Item, room: number, type: Type, color: keyof Tokens, where: string, context: ChartContext): Piece | undefined {
  const name = inLocale(item.name, context.messages.locale) + (item.status === 'external' ? ' ↗' : '');
  const width = textWidth(name, type.text);
  if (room < Math.min(LEAST_NAME, width) || width > room * MOST_LINES) return undefined;
  const lines = wrapText(name, room, Infinity, type.text);
  if (lines.length > MOST_LINES) return undefined;
  return {
    width: Math.max(...lines.map((line) => textWidth(line, type.text))),
    height: lines.length * type.line,
    draw: (left, top) => ({
      squares: [],
      labels: [{ at: [left, top], text: lines.join('\n'), color, size: type.text, valign: 'top', leading: type.line, rim: 'bg', mark: itemMark(item, where, context.messages) }],
      lines: [],
    }),
  };
}

/** Items of one name side by side: the platforms that one sentence counts, the pilots of one programme. */
function byName(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.name.zh);
    if (group) group.push(item);
    else groups.set(item.name.zh, [item]);
  }
  return [...groups.values()];
}

/**
 * One piece a name: its squares and the name beside them; `undefined` where a name or the squares do not fit.
 *
 * @param room for squares and name together; `forSquares` is what the squares alone may take.
 */
export function namedPieces(counted: Counted, room: number, forSquares: number, type: Type, color: keyof Tokens, context: ChartContext): readonly Piece[] | undefined {
  const pieces = byName(counted.items).map((items): Piece | undefined => {
    const [first] = items;
    if (gridOf(items.length, forSquares, type).rows > MOST_ROWS) return undefined;
    const squares = squaresPiece({ ...counted, items }, forSquares, type, context);
    const name = first && namePiece(first, room - squares.width - GAP, type, color, counted.where, context);
    return name && besidePieces(squares, name, GAP);
  });
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

/** Squares with their words to the right, below them where there is no room, or alone; alone also without words. */
export function countedPiece(counted: Counted, words: string, room: number, forSquares: number, type: Type, color: keyof Tokens, context: ChartContext): Piece {
  const squares = squaresPiece(counted, forSquares, type, context);
  if (words === '') return squares;
  const said = wordsPiece(words, type, color, counted.figure, context);
  if (squares.width + GAP + said.width <= room) return besidePieces(squares, said, GAP);
  if (said.width > room) return squares;
  return stackPieces([squares, said]);
}
