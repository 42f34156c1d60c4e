import type PptxGenJS from 'pptxgenjs';
import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { toolWords } from '@/format/messages/desk/tools';
import type { About } from '../about';
import type { ExportPage, ExportPanel } from '../pages';
import type { PageHead } from './heads';
import { COLORS, fitted, FONT, heightOf, ROOM, SIZES, SLIDE, TOPS, type Fitted } from './look';

/** What a file of slides says of itself; `question` is what it is called: a story's title, or a view's question. */
export type DeckAbout = Pick<About, 'title' | 'question' | 'scope' | 'version' | 'dataDate' | 'exportedAt' | 'link'>;

/** The master slides, by name. */
export const MASTERS = { cover: 'COVER', page: 'PAGE' } as const;
const TITLE = 'title';

/** Text boxes without the room that the program puts around their words. */
export const PLAIN = { fontFace: FONT, margin: 0, fit: 'none', valign: 'top' } as const satisfies PptxGenJS.TextPropsOptions;

const titleBox = (y: number, h: number, size: number) =>
  ({ placeholder: { options: { name: TITLE, type: 'title', x: SLIDE.edge, y, w: ROOM, h, fontFace: FONT, fontSize: size, bold: true, color: COLORS.text, align: 'left', valign: 'top', margin: 0 }, text: '' } }) as const;

/** Slides have their title in a placeholder, by which programs and screen readers name them, and their number as a field. */
export function defineMasters(deck: PptxGenJS): void {
  const background = { color: COLORS.bg };
  deck.defineSlideMaster({ title: MASTERS.cover, background, objects: [titleBox(2.1, 1.5, SIZES.cover[0])] });
  deck.defineSlideMaster({
    title: MASTERS.page,
    background,
    objects: [titleBox(TOPS.title, 0.6, SIZES.title[0]), { line: { x: SLIDE.edge, y: TOPS.foot, w: ROOM, h: 0, line: { color: COLORS.rule, width: 0.75 } } }],
    slideNumber: { x: SLIDE.width - SLIDE.edge - 0.6, y: TOPS.foot + 0.08, w: 0.6, h: 0.25, fontFace: FONT, fontSize: SIZES.small, bold: true, color: COLORS.text, align: 'right', margin: 0 },
  });
}

/** Writes a slide's title into its placeholder, and gives the height at which it ends. */
export function writeTitle(slide: PptxGenJS.Slide, { text, size, lines }: Fitted, y: number): number {
  const h = heightOf(lines, size);
  slide.addText(text, { ...PLAIN, placeholder: TITLE, x: SLIDE.edge, y, w: ROOM, h, fontSize: size, bold: true, color: COLORS.text });
  return y + h;
}

/** Writes the title and the sentence under it. */
export function writeHead(slide: PptxGenJS.Slide, { title, takeaway, sentenceTop }: PageHead): void {
  writeTitle(slide, title, TOPS.title);
  if (!takeaway) return;
  const { text, size, lines } = takeaway;
  slide.addText(text, { ...PLAIN, x: SLIDE.edge, y: sentenceTop, w: ROOM, h: heightOf(lines, size), fontSize: size, color: COLORS.muted });
}

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];

/** The foot of a slide: basis, source, filters, version, date and scope. */
export function writeFoot(slide: PptxGenJS.Slide, panels: readonly ExportPanel[], filters: string, about: DeckAbout, messages: Messages): void {
  const { about: labels, clauses } = toolWords(messages.locale);
  const { label } = deckWords(messages.locale);
  const said = [
    [labels.basis, clauses(each(panels.map(({ basis }) => basis)))],
    [labels.source, clauses(each(panels.map(({ source }) => source)))],
    [labels.filters, filters],
  ] as const;
  const first = said.filter(([, value]) => value !== '').map(([name, value]) => label(name, value));
  const second = [about.scope, label(labels.version, about.version), label(labels.dataDate, about.dataDate), about.title];
  const width = ROOM - 0.8;
  const gap = '    ';
  const lines = [first, second].map((parts) => fitted(parts.join(gap), width, [SIZES.foot], 1).text);
  slide.addText(lines.join('\n'), { ...PLAIN, x: SLIDE.edge, y: TOPS.foot + 0.08, w: width, h: heightOf(2, SIZES.foot) + 0.06, fontSize: SIZES.foot, color: COLORS.muted });
}

/** What the speaker says, then what the slide says, what it rests on and where it came from. */
export function notesOf(page: Pick<ExportPage, 'notes' | 'takeaway'>, panels: readonly ExportPanel[], about: DeckAbout, messages: Messages): string {
  const { about: labels } = toolWords(messages.locale);
  const { label } = deckWords(messages.locale);
  const answers = panels.flatMap(({ question, takeaway, basis, source }) => [question, takeaway, label(labels.basis, basis), label(labels.source, source)]);
  return each([page.notes, page.takeaway, ...answers, label(labels.link, about.link)]).join('\n');
}
