import type PptxGenJS from 'pptxgenjs';
import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import type { Picture } from '../chart-image';
import type { ExportPanel, NativeChart } from '../pages';
import { drawChart, hasGaps } from './chart';
import { PLAIN } from './frame';
import { keyOf } from './glyphs';
import type { PanelHead } from './heads';
import { COLORS, heightOf, SIZES, TOPS, type Box } from './look';
import { contained, isReduced } from './picture';
import type { Placed } from './plan';
import type { ChartRefinement } from './refine-chart';
import { writeTable } from './table';

/** Draws a picture as PNG, as a data URL. */
export type Rasterise = (picture: Picture) => Promise<string>;

/** What a slide's panels are written with, and what they leave for the refinement. */
export interface Desk {
  readonly deck: PptxGenJS;
  readonly messages: Messages;
  readonly rasterise: Rasterise;
  readonly times: number | undefined;
  readonly charts: ChartRefinement[];
  readonly alternatives: Map<string, string>;
}

function writePanelHead(slide: PptxGenJS.Slide, { question, takeaway, aside, asideWidth }: PanelHead, panel: ExportPanel, box: Box): void {
  let y = box.y;
  if (aside !== '') {
    const color = panel.chart?.isIllustrative === true ? COLORS.ill : COLORS.muted;
    slide.addText(aside, { ...PLAIN, x: box.x + box.w - asideWidth, y: y + 0.03, w: asideWidth, h: heightOf(1, SIZES.body), fontSize: SIZES.body, color, align: 'right' });
  }
  if (question) {
    const h = heightOf(question.lines, question.size);
    slide.addText(question.text, { ...PLAIN, x: box.x, y, w: box.w - asideWidth, h, fontSize: question.size, bold: true, color: COLORS.text });
    y += h + 0.03;
  }
  if (!takeaway) return;
  slide.addText(takeaway.text, { ...PLAIN, x: box.x, y, w: box.w, h: heightOf(takeaway.lines, takeaway.size), fontSize: takeaway.size, color: COLORS.muted });
}

/** What it means where nothing is drawn: the document is silent, or a model has no value. */
function gapWords({ kind, isIllustrative = false }: NativeChart, { frame, labels, locale }: Messages): string {
  const { gaps } = deckWords(locale);
  return gaps[kind === 'line' ? 'line' : 'bar'](isIllustrative ? labels.missing['not-stated'] : frame.key.open);
}

/** A line under a panel. */
function writeLine(slide: PptxGenJS.Slide, text: string | PptxGenJS.TextProps[], box: Box): void {
  slide.addText(text, { ...PLAIN, x: box.x, y: TOPS.key, w: box.w, h: heightOf(1, SIZES.small), fontSize: SIZES.small, color: COLORS.muted });
}

function writeKey(slide: PptxGenJS.Slide, placed: Extract<Placed, { form: 'table' }>, { messages }: Desk, box: Box): void {
  const { table } = placed.panel;
  const squares = placed.rows.flatMap(({ at }) => table?.squares?.[at]?.flatMap((each) => each ?? []) ?? []);
  if (squares.length === 0) return;
  const hasNothing = placed.rows.some(({ at }) => table?.rows[at]?.includes(messages.frame.key.open));
  const runs = keyOf(squares, hasNothing, messages).flatMap(({ glyph, word }): PptxGenJS.TextProps[] => [
    { text: `${glyph.text} `, options: { color: glyph.color } },
    { text: `${word}      `, options: { color: COLORS.muted } },
  ]);
  writeLine(slide, runs, box);
}

async function writePicture(slide: PptxGenJS.Slide, panel: ExportPanel, picture: Picture, box: Box, { rasterise, times, messages }: Desk): Promise<void> {
  const url = await rasterise(picture);
  slide.addImage({ data: url, ...contained(picture, box), altText: panel.takeaway });
  if (isReduced(picture, url, times)) writeLine(slide, deckWords(messages.locale).reduced, box);
}

/** Writes one panel, or the part of its table, into its box, under its head of `height`. */
export async function writePanel(slide: PptxGenJS.Slide, placed: Placed, head: PanelHead, box: Box, height: number, name: string, desk: Desk): Promise<void> {
  const { panel } = placed;
  writePanelHead(slide, head, panel, box);
  const rest = { ...box, y: box.y + height, h: box.h - height };
  if (placed.form === 'table' && panel.table) {
    writeTable(slide, panel.table, placed.laid, placed.rows, rest, name, desk.messages);
    desk.alternatives.set(name, panel.takeaway);
    writeKey(slide, placed, desk, box);
  } else if (placed.form === 'chart' && panel.chart) {
    const { type, data, options, refinement } = drawChart(panel.chart, rest, panel.takeaway);
    slide.addChart(type, data, options);
    desk.charts.push(refinement);
    if (hasGaps(panel.chart)) writeLine(slide, gapWords(panel.chart, desk.messages), box);
  } else if (placed.form === 'picture' && panel.picture) {
    await writePicture(slide, panel, panel.picture, rest, desk);
  }
}
