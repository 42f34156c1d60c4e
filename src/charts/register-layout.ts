import type { Messages } from '@/format/messages';
import { platformsWords } from '@/format/messages/scenes/platforms';
import { fitSquares } from './fit-squares';
import { flow, type Flowed } from './flow';
import { DETAILS, type Detail, type GroupText, type RowText } from './register-text';
import { countText } from './spoken';
import { fitText, textWidth } from './text-width';
import { wrapText } from './wrap-text';

export const SQUARE = 1.8;
/** Size of the groups' names. */
export const HEAD = 2;
const SIZES = [2.2, 2, 1.8] as const;
export const LEADING = 1.17;
const GAP = 0.6;
const COLUMN_GAP = 2;
const WIDEST_RUN = 9.5;
const LEAST_NAME = 22;
const PAD = 0.4;
export const HEAD_HEIGHT = 2.7;
const WIDEST_COLUMN_GAP = 8;

/** A column of the table, in root units from the left edge. */
interface Span {
  readonly left: number;
  readonly width: number;
}

/** Words of a folded row behind its name: what they say of, and where they stand. */
interface Folded extends Flowed {
  readonly detail: Detail | 'status';
  readonly text: string;
}

export interface RowMeasure {
  readonly text: RowText;
  readonly name: readonly string[];
  /** Columns: lines of each cell. */
  readonly cells: Readonly<Record<Detail, readonly string[]>>;
  /** Folded: what follows the name. */
  readonly folded: readonly Folded[];
  /** Where the name begins. */
  readonly left: number;
  readonly run: number;
  readonly height: number;
}

/** How rows are laid out in a width, before they are spread over the height. */
export interface Layout {
  readonly mode: 'columns' | 'folded';
  readonly size: number;
  readonly status: Span;
  readonly columns: Readonly<Record<Detail, Span>>;
  readonly groups: readonly { readonly text: GroupText; readonly rows: readonly RowMeasure[] }[];
  readonly height: number;
}

const NO_SPAN: Span = { left: 0, width: 0 };
const NO_CELLS = { level: [], host: [], fields: [] } as const;
const runOf = ({ row }: RowText): number => fitSquares(row.cell.items.length, WIDEST_RUN, SQUARE).width;
const heightOf = (groups: readonly { readonly rows: readonly RowMeasure[] }[]): number =>
  groups.reduce((sum, { rows }) => sum + HEAD_HEIGHT + rows.reduce((all, { height }) => all + height, 0), 0);

const linesOf = ({ groups }: Layout): number =>
  groups.flatMap(({ rows }) => rows).reduce((sum, { name, cells }) => sum + name.length + cells.host.length, 0);

const cutNames = ({ groups }: Layout): number => groups.flatMap(({ rows }) => rows).filter(({ name }) => name.at(-1)?.endsWith('…')).length;

/** Needs of the columns: as wide as their widest words, those of units on as many lines as told. */
function columnNeeds(rows: readonly RowText[], hostLines: number, messages: Messages): Readonly<Record<Detail | 'status', number>> {
  const { heads } = platformsWords(messages.locale).register;
  const widest = (head: string, texts: readonly (string | undefined)[]): number => Math.max(textWidth(head), ...texts.map((text) => textWidth(text ?? '')));
  const status = Math.max(textWidth(heads.status), ...rows.map((row) => runOf(row) + GAP + textWidth(row.status)));
  const detail = (which: Detail): number => widest(heads[which], rows.map(({ details }) => details[which]));
  const hosts = rows.map(({ details }) => details.host ?? '');
  const broken = hosts.flatMap((host) => wrapText(host, textWidth(host) / hostLines + SQUARE));
  return { status, level: detail('level'), host: hostLines === 1 ? detail('host') : widest(heads.host, broken), fields: detail('fields') };
}

/** One line a row where names fit, all columns side by side; `undefined` where names would have no room. */
function inColumns(groups: readonly GroupText[], size: number, hostLines: number, most: number, width: number, messages: Messages): Layout | undefined {
  const rows = groups.flatMap((group) => group.rows);
  const needs = columnNeeds(rows, hostLines, messages);
  const others = needs.status + needs.level + needs.host + needs.fields;
  const room = width - others - 4 * COLUMN_GAP;
  const heads = groups.map(({ name, group }) => textWidth(name, HEAD) + GAP + textWidth(countText(group.figure), HEAD));
  const longest = Math.max(...heads, ...rows.map(({ name }) => textWidth(name, size)));
  if (room < Math.min(longest, LEAST_NAME)) return undefined;
  const nameWidth = Math.min(longest, room);
  const host = Math.min(needs.host + room - nameWidth, columnNeeds(rows, 1, messages).host);
  const gap = Math.min(WIDEST_COLUMN_GAP, (width - others - nameWidth + needs.host - host) / 4);
  let left = nameWidth + gap;
  const spanOf = (need: number): Span => {
    const span = { left, width: need };
    left += need + gap;
    return span;
  };
  const status = spanOf(needs.status);
  const columns = { level: spanOf(needs.level), host: spanOf(host), fields: spanOf(needs.fields) };
  const measure = (text: RowText): RowMeasure => {
    const name = wrapText(text.name, nameWidth, most, size);
    const cellOf = (detail: Detail): readonly string[] => {
      const words = text.details[detail];
      return words === undefined ? [] : wrapText(words, columns[detail].width, most);
    };
    const cells = { level: cellOf('level'), host: cellOf('host'), fields: cellOf('fields') };
    const lines = Math.max(1, name.length, ...DETAILS.map((detail) => cells[detail].length));
    return { text, name, cells, folded: [], left: 0, run: runOf(text), height: lines * size * LEADING + PAD };
  };
  const measured = groups.map((text) => ({ text, rows: text.rows.map(measure) }));
  return { mode: 'columns', size, status, columns, groups: measured, height: heightOf(measured) };
}

/** As many of some words, from the first, as so many lines of a width hold. */
function flowSome(words: readonly Omit<Folded, keyof Flowed>[], width: number, most: number): readonly Folded[] {
  for (let count = words.length; count > 0; count -= 1) {
    const places = flow(words.slice(0, count).map(({ text }) => textWidth(text)), width, 1.6, most);
    if (places) return words.slice(0, count).map((each, index) => ({ ...each, ...(places[index] ?? { x: 0, line: 0 }) }));
  }
  return [];
}

/** The squares before the name, and what else is known on the lines under it. */
function folded(groups: readonly GroupText[], most: number, width: number, messages: Messages): Layout {
  const { open } = platformsWords(messages.locale).register;
  const size = 1.8;
  const measure = (text: RowText): RowMeasure => {
    const run = runOf(text);
    const left = run + GAP + 0.2;
    const room = width - left;
    const name = wrapText(text.name, room, most, size);
    const words = [
      { detail: 'status' as const, text: text.status },
      ...DETAILS.map((detail) => ({ detail, text: text.details[detail] ?? open[detail] })),
    ].map((each) => ({ ...each, text: fitText(each.text, room) }));
    const shown = flowSome(words, room, most);
    const lines = name.length + Math.max(0, ...shown.map(({ line }) => line + 1));
    return { text, name, cells: NO_CELLS, folded: shown, left, run, height: lines * size * LEADING + PAD };
  };
  const measured = groups.map((text) => ({ text, rows: text.rows.map(measure) }));
  return { mode: 'folded', size, status: NO_SPAN, columns: { level: NO_SPAN, host: NO_SPAN, fields: NO_SPAN }, groups: measured, height: heightOf(measured) };
}

/** A layout of shortened rows in which, from the first, as many as fit are whole. */
function grown(short: Layout, whole: Layout, height: number): Layout {
  let spare = height - short.height;
  const groups = short.groups.map(({ text, rows }, group) => ({
    text,
    rows: rows.map((row, index) => {
      const better = whole.groups[group]?.rows[index] ?? row;
      const more = better.height - row.height;
      if (more > spare) return row;
      spare -= more;
      return better;
    }),
  }));
  return { ...short, groups, height: heightOf(groups) };
}

/** The first of several layouts that fits, from roomy to dense; the densest where none does. */
export function chooseLayout(groups: readonly GroupText[], width: number, height: number, messages: Messages): Layout {
  const dense = (most: number): readonly Layout[] =>
    [1, 2].flatMap((hostLines) => inColumns(groups, 1.8, hostLines, most, width, messages) ?? []).sort((a, b) => linesOf(a) - linesOf(b));
  const oneLine = SIZES.flatMap((size) => [1, 2].map((hostLines) => inColumns(groups, size, hostLines, Infinity, width, messages))).filter((layout) =>
    layout?.groups.every(({ rows }) => rows.every(({ name }) => name.length === 1)),
  );
  const whole = [...oneLine.flatMap((layout) => layout ?? []), ...dense(Infinity), folded(groups, Infinity, width, messages)];
  const fitting = whole.find((layout) => layout.height <= height);
  if (fitting) return fitting;
  const short = folded(groups, 1, width, messages);
  const cut = [...dense(2), folded(groups, 2, width, messages), grown(short, folded(groups, Infinity, width, messages), height), ...dense(1)];
  const fits = cut.filter((layout) => layout.height <= height).sort((a, b) => cutNames(a) - cutNames(b));
  return fits[0] ?? cut.at(-1) ?? short;
}
