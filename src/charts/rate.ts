import { LANDING_GROUPS, type LandingGroup, type LandingGroups } from '@/analysis/landing';
import type { Square } from '@/analysis/square';
import { inLocale } from '@/domain/text';
import { baseOption, type Chart, type ChartContext, type ChartOption } from './chart';
import { fitSquares } from './fit-squares';
import { drawLayer, mergeLayers, type Layer } from './layer';
import { rowShifts } from './marks';
import { countText, figureMark } from './spoken';
import { tableAxes } from './table';
import { textWidth } from './text-width';

const SIZE = 2.7;
const LANDED: Square = { shape: 'solid', tone: 'green' };
const NAMED: Square = { shape: 'outline', tone: 'copper' };

const squareOfGroup = (group: LandingGroup): Square => (group === 'landed' ? LANDED : NAMED);

function eachSector(rows: LandingGroups['rows'], size: number, pitch: number, context: ChartContext): Layer {
  const { labels, locale } = context.messages;
  const shifts = rowShifts(rows.length, pitch, 'after').map((shift) => shift - (pitch - size) / 2);
  const squares = rows.map((row, index) => ({
    ...squareOfGroup(row.group),
    at: [0, 0] as const,
    shift: [shifts[index] ?? 0, 0] as const,
    size,
    mark: { target: { record: row.sector.id }, label: `${inLocale(row.sector.name, locale)} · ${labels.groups[row.group]}` },
  }));
  return { squares, labels: [], lines: [] };
}

/** One square and ×n a group, where not every sector has room. */
function eachGroup(landing: LandingGroups, context: ChartContext): Layer {
  let left = 0;
  return mergeLayers(
    LANDING_GROUPS.filter((group) => landing.rows.some((row) => row.group === group)).map((group) => {
      const figure = landing.groups[group];
      const mark = figureMark(figure, context.messages.labels.groups[group], context.messages);
      const text = `×${countText(figure)}`;
      const x = left;
      left += SIZE + 0.3 + textWidth(text) + 1;
      return {
        squares: [{ ...squareOfGroup(group), at: [x, 0] as const, shift: [SIZE / 2, 0] as const, size: SIZE, mark }],
        labels: [{ at: [x, 0] as const, shift: [SIZE + 0.3, 0] as const, text, color: 'text' as const, mark }],
        lines: [],
      };
    }),
  );
}

/** The landing rate as squares: one a named sector, solid where a deed is recorded, outlined where only words are. */
export function rateChart(landing: LandingGroups, context: ChartContext, description: string): Chart {
  const { u } = context;
  const run = fitSquares(landing.rows.length, context.width / u, Math.min(SIZE, (context.height / u) * 0.9));
  const layer = run.times === undefined ? eachSector(landing.rows, run.size, run.pitch, context) : eachGroup(landing, context);
  const { series, marks } = drawLayer('rate', layer, context);
  const axes = tableAxes({ rows: 1, head: 0, pitch: context.height / u, joined: new Set([1]) }, context);
  return { option: { ...baseOption(context, description), ...axes, series } satisfies ChartOption, marks };
}
