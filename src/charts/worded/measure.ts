import { countText } from '../spoken';
import { fitText, textWidth } from '../text-width';
import { breakInTwo, linesWidth } from '../two-lines';
import type { WordedColumn, WordedItem, WordedRow, WordedTable } from './table';

/** Lengths of this folder are in em: multiples of the size of the words, which is chosen last. */
export const SQUARE = 1.05;
export const PITCH = SQUARE * 1.22;
export const BETWEEN = 0.9;
export const COUNT_SIZE = 1.3;
export const AFTER_SQUARE = 0.35;
const AFTER_COUNT = 0.6;
const BEFORE_NOTE = 0.6;
/** Longer words are cut where there are no shorter ones: no name is worth the words of all others. */
const LONGEST = 24;
/** Words and names longer than this go on a second line, where they may. */
const LONG = 9;
const LONG_NAME = 7;

/** How much is said, from most to least: names and notes, names, short names. */
export const LEVELS = [0, 1, 2] as const;
export type Level = (typeof LEVELS)[number];

/** How the words of an item stand: notes beside its name, below it on one line or one each, or so and long names on two. */
export type Shape = 'beside' | 'below' | 'stacked' | 'broken';

/** A piece of text within a block: `x` from the block's left edge, `line` from its first. */
interface Piece {
  readonly text: string;
  readonly isNote: boolean;
  readonly x: number;
  readonly line: number;
}

/** An item laid out: its square at the left of the first line, its words after it. */
export interface Block {
  readonly source: WordedItem;
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly lines: number;
}

const em = (text: string): number => textWidth(text, 1);

const inTwo = (text: string, long: number): readonly string[] => (em(text) > long ? breakInTwo(text) : [text]);

/** The words of a level: uncut where the next level has shorter ones. */
function wordsOf({ texts }: WordedItem, level: Level): string {
  const text = (level === 2 ? texts.at(-1) : texts[0]) ?? '';
  return level === 2 || texts.length < 2 ? fitText(text, LONGEST, 1) : text;
}

/** An item in a level of words and a shape. */
export function blockOf(source: WordedItem, level: Level, shape: Shape): Block {
  const text = wordsOf(source, level);
  if (text === '') return { source, pieces: [], width: SQUARE, lines: 1 };
  const left = SQUARE + AFTER_SQUARE;
  const told = level === 0 ? source.notes.map((each) => fitText(each, LONGEST, 1)) : [];
  const note = told.join(' · ');
  if (shape === 'beside') {
    const x = left + em(text) + BEFORE_NOTE;
    const name = { text, isNote: false, x: left, line: 0 };
    if (note === '') return { source, pieces: [name], width: left + em(text), lines: 1 };
    return { source, pieces: [name, { text: note, isNote: true, x, line: 0 }], width: x + em(note), lines: 1 };
  }
  const words = shape === 'broken' ? inTwo(text, LONG) : [text];
  const notes = shape !== 'below' && em(note) > LONG ? told : note === '' ? [] : [note];
  const lines = [...words, ...notes];
  return {
    source,
    pieces: lines.map((line, index) => ({ text: line, isNote: index >= words.length, x: left, line: index })),
    width: left + linesWidth(lines, 1),
    lines: lines.length,
  };
}

/** A row's name, on one line or two, and the word under it. */
export interface Name {
  readonly lines: readonly string[];
  readonly note: string;
}

/** Forms of a name, from full to short: on one line with its note, on two lines without, short with its note. */
export const NAME_FORMS = ['full', 'broken', 'short'] as const;
export type NameForm = (typeof NAME_FORMS)[number];

export function nameOf(row: WordedRow, level: Level, form: NameForm): Name {
  const [full = ''] = row.names;
  const note = level === 0 ? (row.note ?? '') : '';
  if (form === 'full') return { lines: [full], note };
  if (form === 'broken') return { lines: inTwo(full, LONG_NAME), note: '' };
  return { lines: [fitText(row.names.at(-1) ?? '', LONGEST, 1)], note };
}

export function nameWidth({ lines, note }: Name): number {
  return Math.max(linesWidth(lines, 1), em(note));
}

/** Room for the counts that lead the rows; 0 where there are none. */
export function countWidth({ rows }: WordedTable): number {
  const widths = rows.flatMap(({ count }) => (count ? [textWidth(countText(count), COUNT_SIZE)] : []));
  return widths.length === 0 ? 0 : Math.max(...widths) + AFTER_COUNT;
}

/** Where the total of a column stands beside its head, and the room that both need. */
export const headTotalAt = (head: string): number => em(head) + BEFORE_NOTE;

export function headWidth({ heads, total }: WordedColumn): number {
  const [head] = heads;
  if (head === undefined) return 0;
  return total ? headTotalAt(head) + em(countText(total)) : em(head);
}

/** The least that a column is called; empty where it has no name. */
export const shortHead = ({ heads }: WordedColumn): string => heads.at(-1) ?? '';

/** A dash and the name of an open cell behind it. */
export function openWidth(column: WordedColumn): number {
  return SQUARE + AFTER_SQUARE + em(shortHead(column));
}
