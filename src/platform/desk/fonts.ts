import medium from '@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-500-normal.woff2?url';
import semibold from '@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-600-normal.woff2?url';

/** The same as in app/styles/base.css: “”（）〔〕… stay with the Chinese font. */
const RANGE = 'U+0020-007E,U+00A0,U+00B7,U+00D7,U+2013,U+2192,U+2212';
const FILES = [
  [500, medium],
  [600, semibold],
] as const;

async function asDataUrl(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

let faces: Promise<string> | undefined;

/**
 * The page's Latin font as a style sheet that needs no other file: a picture loads none. Empty where it cannot be read,
 * and the picture is then set in the system's font.
 */
export function embeddedFonts(): Promise<string> {
  faces ??= Promise.all(
    FILES.map(async ([weight, address]) => `@font-face{font-family:'Barlow Semi Condensed';font-weight:${weight};src:url(${await asDataUrl(address)}) format('woff2');unicode-range:${RANGE}}`),
  )
    .then((all) => all.join(''))
    .catch(() => {
      faces = undefined;
      return '';
    });
  return faces;
}
