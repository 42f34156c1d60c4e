import { cellLayer } from '../cell';
import type { ChartContext } from '../chart';
import { firstThatFits } from '../flow';
import { mergeLayers, type Layer } from '../layer';
import type { LabelMark } from '../marks';
import { countText } from '../spoken';
import { fitText, textWidth } from '../text-width';
import { shortHead } from './measure';
import { NOTHING, whereOf } from './parts';
import type { WordedRow, WordedTable } from './table';

const SQUARE = 1.8;
const LEAST_PITCH = 2.1;
const MOST_PITCH = 4;
const GAP = 0.8;
const NAMES = 0.42;

function nameOf({ names, count }: WordedRow): string {
  const name = names.at(-1) ?? '';
  return count ? `${countText(count)} ${name}` : name;
}

/** The same table without words: squares alone, ×n where they are many, and a count of the rows without room. */
export function countsLayer(table: WordedTable, context: ChartContext): Layer {
  const width = context.width / context.u;
  const height = context.height / context.u;
  const head = table.columns.some(({ heads }) => heads.length > 0) ? 1 : 0;
  const most = Math.max(1, Math.floor(height / LEAST_PITCH) - head);
  const shown = table.rows.length <= most ? table.rows : table.rows.slice(0, most - 1);
  const lines = shown.length + (shown.length < table.rows.length ? 1 : 0);
  const pitch = Math.min(MOST_PITCH, height / (lines + head));
  const middle = (line: number): number => (line + head + 0.5) * pitch;
  const widest = Math.max(0, ...shown.map((row) => textWidth(nameOf(row)))) + 2 * GAP;
  const left = Math.min(widest, width * NAMES);
  const room = (width - left) / Math.max(table.columns.length, 1);
  const xOf = (column: number): number => left + column * room;

  const heads = table.columns.map((column, index): LabelMark => ({
    at: [xOf(index), middle(-1)],
    text: firstThatFits(column.heads, room - GAP) ?? fitText(shortHead(column), room - GAP),
    color: 'muted',
  }));
  const rows = shown.map((row, line) =>
    mergeLayers([
      { ...NOTHING, labels: [{ at: [0, middle(line)], text: fitText(nameOf(row), left - GAP), color: 'text', weight: row.isStrong ? 600 : 500, mark: row.mark }] },
      ...row.cells.map(({ figure, items }, index) => {
        const place = { at: [xOf(index), middle(line)], align: 'after', width: room - GAP, size: SQUARE } as const;
        return cellLayer({ figure, items: items.map(({ item }) => item) }, place, whereOf(row, table.columns[index]?.heads ?? []), context);
      }),
    ]),
  );
  const rest = table.rows.length - shown.length;
  const more: LabelMark[] = rest > 0 ? [{ at: [0, middle(shown.length)], text: fitText(table.more.words(rest), width), color: 'muted', mark: table.more.mark }] : [];
  return mergeLayers([{ ...NOTHING, labels: [...(lines === 0 ? [] : heads), ...more] }, ...rows]);
}
