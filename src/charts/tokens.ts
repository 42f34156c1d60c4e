import type { Locale } from '@/domain/text';

/**
 * Colours of the two grounds. `app/styles/tokens.css` carries the same values for HTML; a test holds the two together.
 * Copper is the word (plans, directions), green is the deed (recorded, being built); nothing else is coloured.
 */
export interface Tokens {
  readonly bg: string;
  readonly panel: string;
  readonly raise: string;
  readonly rule: string;
  readonly rule2: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly neutral: string;
  readonly copper: string;
  readonly green: string;
  readonly ill: string;
  readonly warn: string;
  readonly err: string;
  readonly mark: string;
  readonly markInk: string;
}

export type Ground = 'dark' | 'light';

export const TOKENS: Readonly<Record<Ground, Tokens>> = {
  dark: {
    bg: '#0B1416',
    panel: '#111D1E',
    raise: '#182727',
    rule: '#263935',
    rule2: '#40574F',
    text: '#E9EFEA',
    muted: '#9DB0A7',
    faint: '#748A81',
    neutral: '#B4C2BB',
    copper: '#DE9350',
    green: '#46C08F',
    ill: '#A3B4CC',
    warn: '#E9C46A',
    err: '#FF8A7A',
    mark: '#DE9350',
    markInk: '#0B1416',
  },
  light: {
    bg: '#FAFAF6',
    panel: '#FFFFFF',
    raise: '#F1F2EC',
    rule: '#DDE2DC',
    rule2: '#AEB8B0',
    text: '#15211C',
    muted: '#55645C',
    faint: '#66756D',
    neutral: '#5A6A62',
    copper: '#A0571A',
    green: '#1A7551',
    ill: '#4F6780',
    warn: '#8A6400',
    err: '#B3261E',
    mark: '#F7DDBF',
    markInk: '#15211C',
  },
};

/** Font stacks of text in charts, as in the style sheet; single-quoted names, because double quotes break the server-side SVG. */
export const FONT_FAMILIES: Readonly<Record<Locale, string>> = {
  'zh-CN': "'Barlow Semi Condensed', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  en: "'Barlow Semi Condensed English', 'Noto Sans CJK SC', sans-serif",
};
