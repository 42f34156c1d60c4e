import type PptxGenJS from 'pptxgenjs';
import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import { cleanText } from '../clean-text';
import type { ExportPage, ExportPanel } from '../pages';
import type { Sheet } from '../sheet';
import { writeCover } from './cover';
import { defineMasters, MASTERS, notesOf, writeFoot, writeHead, type DeckAbout } from './frame';
import { pageHead, panelHead, PANELS_BOTTOM, saidOn } from './heads';
import { FONT, ROOM, SLIDE, type Box } from './look';
import { writePanel, type Desk, type Rasterise } from './panels';
import { planSlides, type PlannedSlide } from './plan';
import { refineDeck } from './refine';
import { quotedSources } from './sources';

export type { DeckAbout } from './frame';
export type { Rasterise } from './panels';

export interface DeckOptions {
  /** Draws a picture as PNG, as a data URL. */
  readonly rasterise: Rasterise;
  /** How many px of a picture it draws for each of the screen's; a picture with fewer says so. 2 unless told. */
  readonly times?: number;
  /** Told after each slide, and once more when the file is packed. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the work: the promise rejects with the signal's reason, an `AbortError` unless it has another. */
  readonly signal?: AbortSignal;
}

/** Inches between two panels side by side. */
const GAP = 0.5;

/** All texts of a value as XML can hold them. */
function cleaned<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanText(value) as Value;
  if (Array.isArray(value)) return value.map(cleaned) as Value;
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned<unknown>(each)])) as Value;
  return value;
}

async function writeSlide({ page, isContinued, placed }: PlannedSlide, at: number, about: DeckAbout, desk: Desk): Promise<void> {
  const { deck, messages } = desk;
  const slide = deck.addSlide({ masterName: MASTERS.page });
  const panels = placed.map(({ panel }) => panel);
  const head = pageHead(page, isContinued, messages);
  writeHead(slide, head);
  const count = Math.max(1, placed.length);
  const width = (ROOM - GAP * (count - 1)) / count;
  const heads = panels.map((panel) => panelHead(panel, saidOn(page, count), width, messages));
  const height = Math.max(0, ...heads.map((each) => each.height));
  for (const [index, each] of placed.entries()) {
    const own = heads[index];
    if (!own) continue;
    const box: Box = { x: SLIDE.edge + index * (width + GAP), y: head.panelsTop, w: width, h: PANELS_BOTTOM - head.panelsTop };
    await writePanel(slide, each, own, box, height, `panel-${at + 1}-${index + 1}`, desk);
  }
  writeFoot(slide, panels, page.filters, about, messages);
  slide.addNotes(notesOf(page, panels, about, messages));
}

/** The quotations as a page like others: what is quoted, each verbatim with its citation. */
function sourcesPage(sources: Sheet, messages: Messages): ExportPage {
  const words = deckWords(messages.locale);
  const { passages, references, table } = quotedSources(sources, messages);
  const takeaway = passages === 0 ? words.noSources : words.sourcesTakeaway(passages);
  const panel: ExportPanel = { id: 'sources', question: words.sources, takeaway: references.join(' ') || takeaway, basis: passages === 0 ? '' : messages.labels.bases.quoted.name, source: '', table };
  return { id: 'sources', title: words.sources, takeaway, notes: '', filters: '', panels: [panel] };
}

/**
 * A presentation: a cover, the pages as slides with charts and tables that the program itself draws and edits, pictures
 * where it cannot, and every quotation they rest on. Rejects where a picture cannot be drawn, or when it is told to end.
 * The libraries that write it are loaded on demand.
 */
export async function toDeck(pages: readonly ExportPage[], about: DeckAbout, sources: Sheet, messages: Messages, options: DeckOptions): Promise<ArrayBuffer> {
  const { rasterise, times, onProgress, signal } = options;
  signal?.throwIfAborted();
  const { default: Library } = await import('pptxgenjs');
  const deck: PptxGenJS = new Library();
  const told = cleaned(about);
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  deck.title = told.question;
  deck.author = told.title;
  deck.company = '';
  deck.subject = told.scope;
  defineMasters(deck);

  const all = cleaned([...pages, sourcesPage(sources, messages)]);
  const slides = planSlides(all, messages);
  const total = slides.length + 2;
  const desk: Desk = { deck, messages, rasterise, times, charts: [], alternatives: new Map() };
  writeCover(deck, told, notesOf({ notes: told.question, takeaway: told.scope }, [], told, messages), messages);
  onProgress?.(1, total);
  for (const [at, slide] of slides.entries()) {
    signal?.throwIfAborted();
    await writeSlide(slide, at, told, desk);
    onProgress?.(at + 2, total);
  }
  signal?.throwIfAborted();
  const file = await deck.write({ outputType: 'arraybuffer', compression: false });
  signal?.throwIfAborted();
  const refined = await refineDeck(file as ArrayBuffer, { ...desk, language: messages.locale === 'en' ? 'en-US' : 'zh-CN' });
  signal?.throwIfAborted();
  onProgress?.(total, total);
  return refined;
}
