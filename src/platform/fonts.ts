import type { Locale } from '@/domain/text';
import { asDataUrl } from './data-url';

/** The families of app/styles/base.css. */
const FAMILIES: Readonly<Record<Locale, string>> = { 'zh-CN': 'Barlow Semi Condensed', en: 'Barlow Semi Condensed English' };

async function fontData(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Of its own type, whatever a server calls it.
  return asDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
}

/** A rule of the page that loads a font, with the font in it. */
async function embed({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [weight, range, source] = ['font-weight', 'unicode-range', 'src'].map((name) => style.getPropertyValue(name));
  const [, address = ''] = /url\("?([^")]+)"?\)/.exec(source ?? '') ?? [];
  const data = await fontData(new URL(address, parentStyleSheet?.href ?? document.baseURI).href);
  const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '');
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data}) format('woff2');unicode-range:${range}}`;
}

const embedded = new Map<Locale, Promise<string>>();

/**
 * The page's Latin font as a style sheet that needs no other file: a picture loads none. Empty where it cannot be read,
 * and the picture is then set in the system's font.
 */
export async function embeddedFonts(locale: Locale): Promise<string> {
  const isOurs = (rule: CSSRule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '') === FAMILIES[locale];
  const faces = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter(isOurs);
  const style = embedded.get(locale) ?? Promise.all(faces.map(embed)).then((rules) => rules.join(''));
  embedded.set(locale, style);
  try {
    return await style;
  } catch {
    embedded.delete(locale);
    return '';
  }
}
