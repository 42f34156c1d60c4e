import { Paragraph, Table, TableCell, TableRow, type IBorderOptions, type IParagraphOptions, type ITableCellOptions } from 'docx';
import { textWidth } from '@/charts/text-width';
import type { Locale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import type { Sheet, SheetCell } from '../sheet';
import { SIZES, TYPE_AREA } from './page-format';
import { textRuns } from './paragraphs';
import { NO_INDENT, STYLES } from './styles';

/** More columns than these are set smaller, or go on in another table under the same first column. */
const MOST_AT_FULL_SIZE = 6;
const MOST_COLUMNS = 12;
/** A table that goes over this many rows may be parted from its source by a page. */
const MOST_KEPT_TOGETHER = 6;
const TWIPS_A_HALF_POINT = 10;
/** Characters of the narrowest column. */
const LEAST_CHARACTERS = 4.2;
/** Words no longer than so many characters are set in the middle of their column. */
const SHORT = 6;
const CELL_MARGIN = { full: 90, small: 40 } as const;

const BLACK = '000000';
const THICK: IBorderOptions = { style: 'single', size: 12, color: BLACK };
const THIN: IBorderOptions = { style: 'single', size: 6, color: BLACK };
const HAIR: IBorderOptions = { style: 'single', size: 2, color: 'A6A6A6' };
const NONE: IBorderOptions = { style: 'none', size: 0, color: 'auto' };
/** A table of three rules, with hairs between rows of several lines. */
const BORDERS = { top: THICK, bottom: THICK, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: HAIR };

const formats: Partial<Record<Locale, Intl.NumberFormat>> = {};
/** A number whole, as a table is read for it; thousands are parted from five digits on, so that a year is not. */
function cellText(cell: SheetCell, { locale, labels }: Messages): string {
  if (typeof cell === 'string') return cell;
  if (!Number.isFinite(cell)) return labels.missing.invalid;
  return (formats[locale] ??= new Intl.NumberFormat(locale, { maximumSignificantDigits: 15, useGrouping: 'min2' })).format(cell);
}

/** The widths, in twips, that fill the type area in the proportions asked for, none narrower than a few characters. */
function columnWidths(widths: readonly number[], least: number): readonly number[] {
  const asked = widths.reduce((sum, width) => sum + width, 0) || 1;
  const share = widths.map((width) => (width / asked) * TYPE_AREA.width);
  const wide = share.filter((width) => width > least).reduce((sum, width) => sum + width, 0);
  const room = TYPE_AREA.width - least * share.filter((width) => width <= least).length;
  if (wide === 0 || room <= 0) return widths.map(() => Math.floor(TYPE_AREA.width / widths.length));
  return share.map((width) => Math.floor(width <= least ? least : (width / wide) * room));
}

/** Numbers stand in the middle of their column, one under another by their last digits; short words are centred, others lead. */
function placeIn(cells: readonly SheetCell[], room: number, em: number, isFirst: boolean, messages: Messages): Pick<IParagraphOptions, 'alignment' | 'indent'> | undefined {
  const widest = Math.max(0, ...cells.map((cell) => textWidth(cellText(cell, messages), em)));
  if (isFirst) return undefined;
  if (cells.some((cell) => typeof cell === 'number')) return { alignment: 'right', indent: { ...NO_INDENT, right: Math.max(0, Math.floor((room - widest) / 2)) } };
  return widest <= SHORT * em ? { alignment: 'center' } : undefined;
}

function tableOf({ heads, widths, rows }: Pick<Sheet, 'heads' | 'widths' | 'rows'>, messages: Messages): Table {
  const isSmall = heads.length > MOST_AT_FULL_SIZE;
  const size = isSmall ? SIZES.小五 : SIZES.五号;
  const margin = isSmall ? CELL_MARGIN.small : CELL_MARGIN.full;
  const em = size * TWIPS_A_HALF_POINT;
  const columns = columnWidths(heads.map((_, at) => widths[at] ?? 1), LEAST_CHARACTERS * em + 2 * margin);
  const look = isSmall ? { size } : {};
  const places = heads.map((_, at) => placeIn(rows.map((row) => row[at] ?? ''), (columns[at] ?? 0) - 2 * margin, em, at === 0, messages));
  const cell = (text: string, at: number, options: IParagraphOptions, borders: ITableCellOptions['borders'] = {}): TableCell =>
    new TableCell({
      borders,
      width: { size: columns[at] ?? 0, type: 'dxa' },
      verticalAlign: 'center',
      children: [new Paragraph({ ...options, children: textRuns(text, messages.locale, look) })],
    });
  const isKept = rows.length <= MOST_KEPT_TOGETHER;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((text, at) => cell(text, at, { style: STYLES.head, alignment: places[at] ? 'center' : 'left' }, { bottom: THIN })),
  });
  const body = rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        children: heads.map((_, at) =>
          // The last rows never leave the source under them to stand alone on the next page.
          cell(cellText(row[at] ?? '', messages), at, { style: STYLES.cell, keepNext: isKept || index >= rows.length - 2, ...places[at] }),
        ),
      }),
  );
  return new Table({
    rows: [head, ...body],
    width: { size: TYPE_AREA.width, type: 'dxa' },
    columnWidths: columns,
    layout: 'fixed',
    borders: BORDERS,
    margins: { top: 40, bottom: 40, left: margin, right: margin },
  });
}

/** A table as one of the office program's own, over the width of the type area, its head repeated on every page. */
export function nativeTables(sheet: Sheet, messages: Messages): readonly Table[] {
  const { heads, widths, rows } = sheet;
  const parts = Math.max(1, Math.ceil((heads.length - 1) / (MOST_COLUMNS - 1)));
  const each = Math.ceil((heads.length - 1) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const pick = <Item>(all: readonly Item[]): readonly Item[] => (parts === 1 ? all : [...all.slice(0, 1), ...all.slice(1 + part * each, 1 + (part + 1) * each)]);
    return tableOf({ heads: pick(heads), widths: pick(widths), rows: rows.map(pick) }, messages);
  });
}
