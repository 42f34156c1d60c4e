import type { SquareShape } from '@/analysis/square';
import { COLORS, FONT } from './look';

/** How one series is drawn; `label` is the colour of its values. */
export interface SeriesLook {
  readonly shape: SquareShape | 'line';
  readonly color: string;
  readonly label: string;
  readonly dash?: string;
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
      return pattern('ltUpDiag', color) + line(color, 1.25);
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

/**
 * A chart of the library with what the library cannot write: patterns, a gap where there is no value (it leaves an empty
 * one, which some programs read as 0), and a font for CJK beside the Latin one.
 */
export function refineChart(xml: string, looks: readonly SeriesLook[]): string {
  let at = -1;
  return xml
    .replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
      at += 1;
      const look = looks[at];
      return look ? refineSeries(series, look) : series;
    })
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replaceAll(/<a:(?:ea|cs)\s+typeface="[^"]*"\/>/g, '')
    .replaceAll(/<a:latin typeface="[^"]*"\/>/g, `<a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/>`);
}

/** The sheet of a chart's workbook with empty cells where there is no value. */
export const refineSheet = (xml: string): string => xml.replaceAll(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, '');
