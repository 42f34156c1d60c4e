import { textWidth } from '@/charts/text-width';

/** A rectangle of an SVG, in px. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a piece of text stands in an SVG. */
export interface TextBox extends Box {
  readonly text: string;
  readonly size: number;
}

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;
/** A rectangle as ECharts writes one; invisible ones, and those moved with a text, are targets of the pointer, silent and oblong ones grounds. */
const SQUARE = /<path d="M([-\d.]+) ([-\d.]+)l([\d.]+) 0l0 ([\d.]+)l-[\d.]+ 0Z"([^>]*)>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
/** Glyphs are lower than their line and widths are estimated on the wide side. */
const TOLERANCE = 1;

function numberIn(attributes: string, pattern: RegExp): number {
  return Number(pattern.exec(attributes)?.[1] ?? 0);
}

/** The boxes of all texts of an SVG that ECharts wrote, by estimated widths. */
export function textBoxes(svg: string): readonly TextBox[] {
  return [...svg.matchAll(TEXT)].map(([, attributes = '', escaped = '']) => {
    const text = escaped.replaceAll(/&\w+;|&#\d+;/g, (entity) => ENTITIES[entity] ?? entity);
    const size = numberIn(attributes, /font-size:([\d.]+)px/);
    const x = numberIn(attributes, /translate\(([-\d.]+)/) + numberIn(attributes, /\bx="([-\d.]+)"/);
    const y = numberIn(attributes, /translate\([-\d.]+ ([-\d.]+)/) + numberIn(attributes, /\by="([-\d.]+)"/);
    const width = textWidth(text, size);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, size, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });
}

function squareBoxes(svg: string): readonly Box[] {
  return [...svg.matchAll(SQUARE)]
    .filter(([, , , width, height, attributes = '']) => width === height && !attributes.includes('stroke-opacity="0"') && !attributes.includes('ecmeta_silent') && !attributes.includes('transform='))
    .map(([, x = '', y = '', width = '', height = '']) => ({ left: Number(x), right: Number(x) + Number(width), top: Number(y), bottom: Number(y) + Number(height) }));
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right - TOLERANCE && other.left < one.right - TOLERANCE && one.top < other.bottom - TOLERANCE && other.top < one.bottom - TOLERANCE;
}

/** Texts that run into another text or into a square. */
export function collisions(svg: string): readonly string[] {
  const texts = textBoxes(svg);
  const squares = squareBoxes(svg);
  return texts.flatMap((one, index) => [
    ...texts.slice(index + 1).filter((other) => overlap(one, other)).map((other) => `${one.text} / ${other.text}`),
    ...squares.filter((square) => overlap(one, square)).map(() => `${one.text} / square`),
  ]);
}

/** Texts that reach beyond a box of `width` × `height` px. */
export function textsOutside(svg: string, width: number, height: number): readonly string[] {
  return textBoxes(svg)
    .filter(({ left, right, top, bottom }) => left < -TOLERANCE || top < -TOLERANCE || right > width + TOLERANCE || bottom > height + TOLERANCE)
    .map(({ text }) => text);
}

/** Texts that were cut to fit. */
export function cutTexts(svg: string): readonly string[] {
  return textBoxes(svg).flatMap(({ text }) => (text.includes('…') ? [text] : []));
}

/** Texts and squares that stand across one of the seams, px from the left. */
export function acrossSeams(svg: string, seams: readonly number[]): readonly string[] {
  const boxes = [...textBoxes(svg), ...squareBoxes(svg).map((box) => ({ ...box, text: 'square' }))];
  return boxes.filter(({ left, right }) => seams.some((seam) => left < seam && seam < right)).map(({ text }) => text);
}
