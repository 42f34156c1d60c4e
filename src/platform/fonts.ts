import medium from '@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-500-normal.woff2?url';
import semibold from '@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-600-normal.woff2?url';
import type { Locale } from '@/domain/text';

/** The same as in app/styles/base.css: in Chinese “”（）〔〕… stay with the Chinese font. */
const FACES: Readonly<Record<Locale, readonly [family: string, range: string]>> = {
  'zh-CN': ['Barlow Semi Condensed', 'U+0020-007E,U+00A0,U+00B7,U+00D7,U+2013,U+2192,U+2212'],
  en: ['Barlow Semi Condensed English', 'U+0020-007E,U+00A0,U+00B7,U+00D7,U+2013-201D,U+2026,U+2192,U+2212'],
};
const FILES = [
  [500, medium],
  [600, semibold],
] as const;

async function asDataUrl(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}

let files: Promise<readonly (readonly [weight: number, data: string])[]> | undefined;

/**
 * The page's Latin font as a style sheet that needs no other file: a picture loads none. Empty where it cannot be read,
 * and the picture is then set in the system's font.
 */
export async function embeddedFonts(locale: Locale): Promise<string> {
  const [family, range] = FACES[locale];
  files ??= Promise.all(FILES.map(async ([weight, address]) => [weight, await asDataUrl(address)] as const));
  try {
    return (await files).map(([weight, data]) => `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`).join('');
  } catch {
    files = undefined;
    return '';
  }
}
