import type { SquareShape } from '@/analysis/square';
import { COLORS, FONT } from './look';

/** How one series is drawn; `label` is the colour of its values. */
export interface SeriesLook {
  readonly shape: SquareShape | 'line';
  readonly color: string;
  readonly label: string;
  readonly dash?: string;
}

/** What is to be changed in a chart: how its series look, and each how-manieth category has its name at the axis. */
export interface ChartRefinement {
  readonly looks: readonly SeriesLook[];
  readonly labelSkip: number;
}

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const pattern = (preset: string, color: string): string =>
  `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="${COLORS.bg}"/></a:bgClr></a:pattFill>`;
const line = (color: string, points: number, dash = 'solid'): string => `<a:ln w="${points * 12_700}">${solid(color)}<a:prstDash val="${dash}"/></a:ln>`;

/** The shape of a series by DrawingML: as its square, so that it is told without colour too. */
function shapeOf({ shape, color, dash }: SeriesLook): string {
  switch (shape) {
    case 'line':
      return line(color, 2, dash);
    case 'hatch':
      return pattern('wdUpDiag', color) + line(color, 1.25);
    case 'stroke':
      return pattern('dashUpDiag', color) + line(color, 1.25);
    case 'dashed':
      return pattern('wdUpDiag', color) + line(color, 1.25, 'dash');
    case 'outline':
    case 'dash':
      return `<a:noFill/>${line(color, 1.5)}`;
    case 'dotted':
      return `<a:noFill/>${line(color, 1.5, 'sysDot')}`;
    case 'solid':
      return solid(color);
  }
}

function refineSeries(xml: string, look: SeriesLook): string {
  const { label } = look;
  const shaped = xml.replace(/<c:spPr>[\s\S]*?<\/c:spPr>/, `<c:spPr>${shapeOf(look)}</c:spPr>`);
  return shaped.replace(/(<c:dLbls>[\s\S]*?<a:defRPr[^>]*>)<a:solidFill>[\s\S]*?<\/a:solidFill>/, `$1${solid(label)}`);
}

/** The elements of a line in the order that the standard asks for; the library has those of a bar. */
function ordered(series: string): string {
  const marker = /<c:marker>[\s\S]*?<\/c:marker>/.exec(series)?.[0] ?? '';
  return series.replace(marker, '').replace(/<c:invertIfNegative val="0"\/>/, marker);
}

/**
 * A chart of the library with what the library cannot write: patterns, a gap where there is no value (it leaves an empty
 * one, which some programs read as 0), every category named, and a font for CJK beside the Latin one; and with its
 * elements as ECMA-376 part 1, 21.2 has them: two axes, and a line by its grouping.
 */
export function refineChart(xml: string, { looks, labelSkip }: ChartRefinement): string {
  let at = -1;
  return xml
    .replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
      at += 1;
      const look = looks[at];
      const own = look ? refineSeries(series, look) : series;
      return look?.shape === 'line' ? ordered(own) : own;
    })
    .replace(/<c:lineChart>/, '<c:lineChart><c:grouping val="standard"/>')
    .replaceAll(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
    .replaceAll(/<c:noMultiLvlLbl/g, `<c:tickLblSkip val="${labelSkip}"/><c:noMultiLvlLbl`)
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replaceAll(/<a:(?:ea|cs)\s+typeface="[^"]*"\/>/g, '')
    .replaceAll(/<a:latin typeface="[^"]*"\/>/g, `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`);
}

/** The sheet of a chart's workbook with empty cells where there is no value. */
export const refineSheet = (xml: string): string => xml.replaceAll(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
