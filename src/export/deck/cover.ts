import type PptxGenJS from 'pptxgenjs';
import type { Messages } from '@/format/messages';
import { toolWords } from '@/format/messages/desk/tools';
import { MASTERS, PLAIN, writeTitle, type DeckAbout } from './frame';
import { COLORS, fitted, heightOf, ROOM, SIZES, SLIDE } from './look';

const LABELS = 1.5;
const ADDRESS = /^https?:\/\//;

/** The first slide: what is shown, what it rests on, and where it came from. */
export function writeCover(deck: PptxGenJS, about: DeckAbout, notes: string, messages: Messages): void {
  const { about: labels } = toolWords(messages.locale);
  const slide = deck.addSlide({ masterName: MASTERS.cover });
  const line = (text: string, y: number, size: number, color: string, more: PptxGenJS.TextPropsOptions = {}): void => {
    slide.addText(text, { ...PLAIN, x: SLIDE.edge, y, w: ROOM, h: heightOf(1, size), fontSize: size, color, ...more });
  };
  line(fitted(about.title, ROOM, [SIZES.takeaway[0]], 1).text, 0.62, SIZES.takeaway[0], COLORS.muted);
  const bottom = writeTitle(slide, fitted(about.question, ROOM, SIZES.cover, 3), 2.1);
  line(fitted(about.scope, ROOM, [20], 1).text, bottom + 0.16, 20, COLORS.copper);
  const facts = [
    [labels.version, about.version],
    [labels.dataDate, about.dataDate],
    [labels.exportedAt, about.exportedAt],
    [labels.link, about.link],
  ] as const;
  const pitch = 0.32;
  const top = SLIDE.height - 0.75 - facts.length * pitch;
  slide.addShape('line', { x: SLIDE.edge, y: top - 0.2, w: ROOM, h: 0, line: { color: COLORS.green, width: 2.25 } });
  facts.forEach(([label, value], at) => {
    const y = top + at * pitch;
    line(label, y, SIZES.body, COLORS.muted);
    const url = value === about.link && ADDRESS.test(value) ? { hyperlink: { url: value } } : {};
    line(fitted(value, ROOM - LABELS, [SIZES.body, SIZES.foot], 1).text, y, SIZES.body, COLORS.text, { x: SLIDE.edge + LABELS, w: ROOM - LABELS, ...url });
  });
  slide.addNotes(notes);
}
