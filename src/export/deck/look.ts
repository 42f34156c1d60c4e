import { TOKENS } from '@/charts/tokens';
import { textWidth } from '@/charts/text-width';

/** Has CJK and Latin, and comes with Office on Windows and on macOS; by the name that both know in every language. */
export const FONT = 'Microsoft YaHei';

/** Colours as the library takes them: six digits without a hash. */
const bare = (color: string): string => color.slice(1);
const { bg, text, muted, rule, rule2, neutral, copper, green, ill, mark } = TOKENS.light;
export const COLORS = {
  bg: bare(bg),
  text: bare(text),
  muted: bare(muted),
  rule: bare(rule),
  rule2: bare(rule2),
  neutral: bare(neutral),
  copper: bare(copper),
  green: bare(green),
  ill: bare(ill),
  mark: bare(mark),
} as const;

/** Lengths in inches, on a slide of 13.333 × 7.5. */
export const SLIDE = { width: 13.333, height: 7.5, edge: 0.67 } as const;
export const ROOM = SLIDE.width - 2 * SLIDE.edge;
/** Where the parts of a slide stand. */
export const TOPS = { title: 0.42, key: 6.42, foot: 6.78 } as const;

/** Sizes in points. */
export const SIZES = { cover: [40, 32, 26], title: [28, 24, 20], takeaway: [16, 14], question: 14, body: 12, small: 11, foot: 10 } as const;

/** A box on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const POINTS_AN_INCH = 72;
/** The font's Latin letters are wider than those that pictures are measured for. */
const LATIN = 1.2;
/** From one line to the next, in em. */
const LEADING = 1.32;

/** A width that is the sum of others may fall short of itself by this, in inches. */
const ROUNDING = 0.005;

/** Width of a text in inches at a size in points, erring on the wide side. */
export function widthOf(text: string, points: number): number {
  const cjk = text.match(/[^\u0020-\u007E–—]/gu)?.length ?? 0;
  return ((textWidth(text, 1) - cjk) * LATIN + cjk) * (points / POINTS_AN_INCH);
}

/** Height of some lines in inches at a size in points. */
export const heightOf = (lines: number, points: number): number => (lines * points * LEADING) / POINTS_AN_INCH;

/** Words that do not fit a line leave room at its end; Chinese breaks anywhere. */
const filled = (text: string): number => (/[A-Za-z]{4}/.test(text) ? 0.88 : 0.97);

/** How many lines a text takes in a width, in inches. */
export function linesOf(text: string, width: number, points: number): number {
  const room = width * filled(text);
  const linesIn = (own: number): number => (own <= width + ROUNDING ? 1 : Math.ceil(own / room));
  return text.split('\n').reduce((sum, line) => sum + linesIn(widthOf(line, points)), 0);
}

/** A text as it stands in a box. */
export interface Fitted {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
}

/** A text whole in the largest size in which it fits so many lines, else cut in the smallest; `wrap` puts words about it. */
export function fitted(text: string, width: number, sizes: readonly number[], most: number, wrap: (text: string) => string = (own) => own): Fitted {
  const whole = wrap(text);
  const size = sizes.find((each) => linesOf(whole, width, each) <= most);
  if (size !== undefined) return { text: whole, size, lines: linesOf(whole, width, size) };
  const least = sizes.at(-1) ?? 1;
  const room = width * most * filled(text) - widthOf(wrap(''), least);
  return { text: wrap(cut(text, room, least)), size: least, lines: most };
}

/** The head of a text that is as wide as some inches, with an ellipsis. */
function cut(text: string, width: number, points: number): string {
  let head = '';
  let reach = widthOf('…', points);
  for (const character of text) {
    reach += widthOf(character, points);
    if (reach > width) break;
    head += character;
  }
  return `${head.trimEnd()}…`;
}
