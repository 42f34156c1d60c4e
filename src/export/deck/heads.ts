import type { Messages } from '@/format/messages';
import { deckWords } from '@/format/messages/desk/deck';
import type { ExportPage, ExportPanel } from '../pages';
import { fitted, heightOf, ROOM, SIZES, TOPS, widthOf, type Fitted } from './look';

/** Inches between the parts of a head. */
const GAPS = { sentence: 0.06, panels: 0.26, line: 0.03, panel: 0.12, aside: 0.25 } as const;

/** The words over the panels of a slide, and where the panels begin. */
export interface PageHead {
  readonly title: Fitted;
  readonly takeaway: Fitted | undefined;
  /** Where the sentence stands, in inches from the top. */
  readonly sentenceTop: number;
  readonly panelsTop: number;
}

/** The head of a page's slides; the first and those that go on from it have the same room. */
export function pageHead(page: Pick<ExportPage, 'title' | 'takeaway'>, isContinued: boolean, { locale }: Messages): PageHead {
  const { continued } = deckWords(locale);
  const title = fitted(page.title, ROOM, SIZES.title, 2, isContinued ? continued : undefined);
  const takeaway = page.takeaway === '' ? undefined : fitted(page.takeaway, ROOM, SIZES.takeaway, 2);
  const sentenceTop = TOPS.title + heightOf(title.lines, title.size) + GAPS.sentence;
  const bottom = takeaway ? sentenceTop + heightOf(takeaway.lines, takeaway.size) : sentenceTop;
  return { title, takeaway, sentenceTop, panelsTop: bottom + GAPS.panels };
}

/** The words over one panel. */
export interface PanelHead {
  readonly question: Fitted | undefined;
  readonly takeaway: Fitted | undefined;
  /** The unit, and the tag of model output; '' for none. */
  readonly aside: string;
  readonly asideWidth: number;
  readonly height: number;
}

/** A panel's question and sentence where the slide does not say them already, and what its values are. */
export function panelHead({ question, takeaway, chart }: ExportPanel, said: readonly string[], width: number, messages: Messages): PanelHead {
  const { unit } = deckWords(messages.locale);
  const told = chart ? [...(chart.unit === '' ? [] : [unit(chart.unit)]), ...(chart.isIllustrative === true ? [messages.labels.bases.illustrative.name] : [])] : [];
  const aside = told.join('  ·  ');
  const asideWidth = aside === '' ? 0 : widthOf(aside, SIZES.body) + GAPS.aside;
  const asked = question === '' || said.includes(question) ? undefined : fitted(question, width - asideWidth, [SIZES.question], 2);
  const answer = takeaway === '' || said.includes(takeaway) ? undefined : fitted(takeaway, width, [SIZES.body], 2);
  const first = asked ? heightOf(asked.lines, asked.size) + GAPS.line : aside === '' ? 0 : heightOf(1, SIZES.body) + GAPS.line;
  const second = answer ? heightOf(answer.lines, answer.size) + GAPS.line : 0;
  return { question: asked, takeaway: answer, aside, asideWidth, height: first + second + GAPS.panel };
}

/** What a page's slide says before its panels do; of several panels each says its own, so that they stand alike. */
export const saidOn = ({ title, takeaway }: Pick<ExportPage, 'title' | 'takeaway'>, panels: number): readonly string[] => (panels > 1 ? [] : [title, takeaway]);

/** Where the panels end. */
export const PANELS_BOTTOM = TOPS.key - 0.08;
