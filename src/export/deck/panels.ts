import type PptxGenJS from 'pptxgenjs';
import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import type { Picture } from '../chart-image';
import type { ExportPanel } from '../pages';
import { drawChart } from './chart';
import { PLAIN } from './frame';
import { keyOf } from './glyphs';
import { COLORS, fitted, heightOf, SIZES, TOPS, widthOf, type Box } from './look';
import { contained, isReduced } from './picture';
import type { Placed } from './plan';
import type { SeriesLook } from './refine-chart';
import { writeTable } from './table';

/** Draws a picture as PNG, as a data URL. */
export type Rasterise = (picture: Picture) => Promise<string>;

/** What a slide's panels are written with, and what they leave for the refinement. */
export interface Desk {
  readonly deck: PptxGenJS;
  readonly messages: Messages;
  readonly rasterise: Rasterise;
  readonly times: number | undefined;
  readonly charts: (readonly SeriesLook[])[];
  readonly alternatives: Map<string, string>;
}

/** The question over a panel, its sentence where the page does not say it already, and the tag of model output; gives the height at which they end. */
function writeHead(slide: PptxGenJS.Slide, panel: ExportPanel, said: readonly string[], box: Box, { messages }: Desk): number {
  const { unit } = deckWords(messages.locale);
  const { chart, question, takeaway } = panel;
  let y = box.y;
  const notes = chart ? [...(chart.unit === '' ? [] : [unit(chart.unit)]), ...(chart.isIllustrative === true ? [messages.labels.bases.illustrative.name] : [])] : [];
  const aside = notes.join('  ·  ');
  const asideWidth = aside === '' ? 0 : widthOf(aside, SIZES.body) + 0.2;
  if (aside !== '') {
    slide.addText(aside, { ...PLAIN, x: box.x + box.w - asideWidth, y: y + 0.02, w: asideWidth, h: heightOf(1, SIZES.body), fontSize: SIZES.body, color: chart?.isIllustrative === true ? COLORS.ill : COLORS.muted, align: 'right' });
  }
  const write = (text: string, size: number, bold: boolean, most: number, width: number): void => {
    const fit = fitted(text, width, [size], most);
    const h = heightOf(fit.lines, size);
    slide.addText(fit.text, { ...PLAIN, x: box.x, y, w: width, h, fontSize: size, bold, color: bold ? COLORS.text : COLORS.muted });
    y += h + 0.03;
  };
  if (!said.includes(question)) write(question, SIZES.question, true, 1, box.w - asideWidth);
  else if (aside !== '') y += heightOf(1, SIZES.body);
  if (!said.includes(takeaway) && takeaway !== '') write(takeaway, SIZES.body, false, 2, box.w);
  return y + 0.12;
}

function writeKey(slide: PptxGenJS.Slide, placed: Extract<Placed, { form: 'table' }>, { messages }: Desk, box: Box): void {
  const { table } = placed.panel;
  const squares = placed.rows.flatMap(({ at }) => table?.squares?.[at]?.flat() ?? []);
  if (squares.length === 0) return;
  const hasNothing = placed.rows.some(({ at }) => table?.rows[at]?.includes(messages.frame.key.open));
  const runs = keyOf(squares, hasNothing, messages).flatMap(({ glyph, word }): PptxGenJS.TextProps[] => [
    { text: `${glyph.text} `, options: { color: glyph.color } },
    { text: `${word}      `, options: { color: COLORS.muted } },
  ]);
  slide.addText(runs, { ...PLAIN, x: box.x, y: TOPS.key, w: box.w, h: heightOf(1, SIZES.small), fontSize: SIZES.small });
}

async function writePicture(slide: PptxGenJS.Slide, panel: ExportPanel, picture: Picture, box: Box, { rasterise, times, messages }: Desk): Promise<void> {
  const url = await rasterise(picture);
  slide.addImage({ data: url, ...contained(picture, box), altText: panel.takeaway });
  if (!isReduced(picture, url, times)) return;
  slide.addText(deckWords(messages.locale).reduced, { ...PLAIN, x: box.x, y: TOPS.key, w: box.w, h: heightOf(1, SIZES.small), fontSize: SIZES.small, color: COLORS.muted });
}

/** Writes one panel, or the part of its table, into its box; `said` are the words that the slide says already. */
export async function writePanel(slide: PptxGenJS.Slide, placed: Placed, box: Box, said: readonly string[], name: string, desk: Desk): Promise<void> {
  const { panel } = placed;
  const top = writeHead(slide, panel, said, box, desk);
  const rest = { ...box, y: top, h: box.y + box.h - top };
  if (placed.form === 'table' && panel.table) {
    writeTable(slide, panel.table, placed.laid, placed.rows, rest, name, desk.messages);
    desk.alternatives.set(name, panel.takeaway);
    writeKey(slide, placed, desk, box);
  } else if (placed.form === 'chart' && panel.chart) {
    const { type, data, options, looks } = drawChart(panel.chart, rest, panel.takeaway);
    slide.addChart(type, data, options);
    desk.charts.push(looks);
  } else if (placed.form === 'picture' && panel.picture) {
    await writePicture(slide, panel, panel.picture, rest, desk);
  }
}
