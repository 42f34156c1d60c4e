import type { Tokens } from '@/charts/tokens';
import { wrapText } from '@/charts/wrap-text';
import type { ToolWords } from '@/format/messages/desk/tools';
import { aboutLines, type About } from './about';
import { cleanText } from './clean-text';
import { escapeXml } from './escape-xml';

/** A picture as it stands on the screen: its SVG and size in px. */
export interface Picture {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** Lengths in px. */
const EDGE = 28;
const LEAST_WIDTH = 520;
const LEADING = 1.45;
const SIZES = { product: 13, question: 20, takeaway: 14, foot: 12 } as const;
/** Latin characters of a link in a line, by its width in em. */
const LINK_CHARACTER_EM = 0.56;

const xmlText = (text: string): string => escapeXml(cleanText(text));

interface Line {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly weight: 500 | 600;
}

function linesOf(text: string, width: number, style: Omit<Line, 'text'>): readonly Line[] {
  return wrapText(text, width, Infinity, style.size).map((each) => ({ ...style, text: each }));
}

/** An address over as many lines as it needs; it has no words to break between. */
function linkLines(label: string, link: string, width: number, style: Omit<Line, 'text'>): readonly Line[] {
  const most = Math.max(20, Math.floor(width / (style.size * LINK_CHARACTER_EM)));
  const parts = `${label}  ${link}`.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [];
  return parts.map((text) => ({ ...style, text }));
}

function drawLines(lines: readonly Line[], top: number): { readonly markup: string; readonly bottom: number } {
  let y = top;
  const texts = lines.map(({ text, size, color, weight }) => {
    y += size * LEADING;
    return `<text x="${EDGE}" y="${(y - size * 0.35).toFixed(1)}" font-size="${size}" font-weight="${weight}" fill="${color}" xml:space="preserve">${xmlText(text)}</text>`;
  });
  return { markup: texts.join(''), bottom: y };
}

/** What a picture's words are set in: a stack of families, and the style sheet of those that it brings along. */
export interface ImageFont {
  readonly family: string;
  readonly faces: string;
}

/**
 * A chart as a picture that stands alone: its question and answer above it, and under it scope, filters, basis, source,
 * data version, dates and link. The font's style sheet carries its Latin part, or is empty.
 */
export function chartImage(picture: Picture, about: About, words: ToolWords, tokens: Tokens, font: ImageFont): Picture {
  const width = Math.max(picture.width, LEAST_WIDTH) + 2 * EDGE;
  const room = width - 2 * EDGE;
  const head = drawLines(
    [
      ...linesOf(`${about.title} · ${about.scope}`, room, { size: SIZES.product, color: tokens.muted, weight: 500 }),
      ...linesOf(about.question, room, { size: SIZES.question, color: tokens.text, weight: 600 }),
      ...linesOf(about.takeaway, room, { size: SIZES.takeaway, color: tokens.muted, weight: 500 }),
    ],
    EDGE / 2,
  );
  const pictureTop = head.bottom + 12;
  const small = { size: SIZES.foot, color: tokens.muted, weight: 500 } as const;
  const { filters, basis, source, references, version, dataDate, exportedAt, link } = about;
  const labels = words.about;
  const rule = pictureTop + picture.height + 14;
  const foot = drawLines(
    [
      ...linesOf(`${labels.filters}  ${filters}`, room, small),
      ...linesOf(`${labels.basis}  ${basis}    ${labels.source}  ${source}`, room, small),
      ...references.flatMap((reference) => linesOf(`${labels.reference}  ${reference}`, room, small)),
      ...linesOf(`${labels.version}  ${version}    ${labels.dataDate}  ${dataDate}    ${labels.exportedAt}  ${exportedAt}`, room, small),
      ...linkLines(labels.link, link, room, small),
    ],
    rule + 4,
  );
  const height = Math.ceil(foot.bottom + EDGE / 2);
  const told = aboutLines(about, words).map(([label, value]) => `${label}: ${value}`);
  const markup = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font.family}">`,
    `<title>${xmlText(about.question)}</title><desc>${xmlText(told.join('\n'))}</desc>`,
    font.faces === '' ? '' : `<style>${font.faces}</style>`,
    `<rect width="${width}" height="${height}" fill="${tokens.bg}"/>`,
    head.markup,
    `<g transform="translate(${EDGE} ${pictureTop.toFixed(1)})">${picture.markup}</g>`,
    `<path d="M${EDGE} ${rule.toFixed(1)}H${width - EDGE}" stroke="${tokens.rule2}"/>`,
    foot.markup,
    '</svg>',
  ].join('');
  return { markup, width, height };
}
