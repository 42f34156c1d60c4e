import type { BenefitSectors, SectorBenefit } from '@/analysis/benefits';
import { numberOf } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import { benefitsWords } from '@/format/messages/scenes/benefits';
import { figureParts } from '@/format/number';
import { inOneScale, type Scale, type ScaledFigure } from '@/format/scale';
import type { ChartContext } from './chart';
import { greatestOf, sparkBars, sparkGrid, type SparkBar, type SparkGrid } from './sparks';
import type { TableFrame } from './table';
import { textWidth } from './text-width';

/** Height of the head; all lengths in root units. */
const HEAD = 2.6;
const LEAST_PITCH = 2.1;
const MOST_PITCH = 7;
export const GAP = 0.8;
/** Room above and below the bars of a row, as a share of it. */
const AIR = 0.12;
/** Most of the width that names take, and that the tag in full takes. */
const MOST_NAME = 0.46;
const MOST_TAG = 0.14;

/** One row as it is drawn. */
export interface SectorLine {
  readonly row: SectorBenefit;
  readonly name: string;
  /** The latest full year, in the scale of all rows that may be compared. */
  readonly latest: ScaledFigure | undefined;
  /** Its digits; a dash where there is none. */
  readonly number: string;
  readonly sparks: readonly SparkBar[];
  readonly isIllustrative: boolean;
}

export interface SectorsLayout {
  readonly frame: TableFrame;
  readonly lines: readonly SectorLine[];
  /** Rows for which there is no room. */
  readonly left: number;
  readonly width: number;
  /** Where names end, and where numbers do. */
  readonly nameEnd: number;
  readonly numberEnd: number;
  /** In the length that fits; empty where nothing is model output. */
  readonly tag: string;
  readonly grid: SparkGrid;
  readonly scale: Scale | undefined;
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text)));
const isIllustrative = ({ years }: SectorBenefit): boolean => years.some(({ figure }) => figure.basis === 'illustrative');

/** Places rows of names, bars in time and numbers in a box, as many as there is room for. */
export function layOutSectors({ rows, comparable }: BenefitSectors, context: ChartContext): SectorsLayout {
  const { messages, u } = context;
  const { tag: full, tagShort } = benefitsWords(messages.locale).charts;
  const [width, height] = [context.width / u, context.height / u];
  const most = Math.max(1, Math.floor((height - HEAD) / LEAST_PITCH));
  const shown = rows.length <= most ? rows : rows.slice(0, most - 1);
  const count = shown.length + (shown.length < rows.length ? 1 : 0);
  const frame = { rows: count, head: HEAD, pitch: Math.min(MOST_PITCH, (height - HEAD) / Math.max(count, 1)), joined: new Set([count]) };

  const scaled = inOneScale(rows.flatMap(({ latest }) => latest ?? []), messages);
  const latestOf = ({ latest }: SectorBenefit): ScaledFigure | undefined => scaled.find(({ id }) => id === latest?.id);
  const numberText = (figure: ScaledFigure | undefined): string => (figure && numberOf(figure) !== undefined ? figureParts(figure, messages).main : '–');
  const names = shown.map(({ sector }) => inLocale(sector.shortName, messages.locale));
  const numbers = shown.map((row) => numberText(latestOf(row)));
  const tag = !shown.some(isIllustrative) ? '' : textWidth(full) <= width * MOST_TAG ? full : tagShort;

  const nameEnd = Math.min(widest(names) + GAP, width * MOST_NAME);
  const numberEnd = width - (tag === '' ? 0 : textWidth(tag) + GAP / 2);
  const left = nameEnd + GAP;
  const grid = sparkGrid(rows[0]?.years.length ?? 0, numberEnd - widest(numbers) - 2 * GAP - left);
  const common = Math.max(0, ...rows.map(({ years }) => greatestOf(years, grid)));
  const lines = shown.map((row, index): SectorLine => {
    const box = { left, foot: HEAD + (index + 1 - AIR) * frame.pitch, high: (1 - 2 * AIR) * frame.pitch };
    const sparks = sparkBars(row.years, grid, box, comparable ? common : greatestOf(row.years, grid));
    return { row, name: names[index] ?? '', latest: latestOf(row), number: numbers[index] ?? '', sparks, isIllustrative: isIllustrative(row) };
  });
  return { frame, lines, left: rows.length - shown.length, width, nameEnd, numberEnd, tag, grid, scale: scaled[0]?.scale };
}
