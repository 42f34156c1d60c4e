import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOKENS, type Ground } from '@/charts/tokens';

const CSS = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of one ground, by their names in TypeScript. */
function cssTokens(ground: Ground): Record<string, string> {
  const block = new RegExp(`\\[data-theme=['"]?${ground}['"]?\\]\\s*\\{([^}]*)\\}`).exec(CSS)?.[1] ?? '';
  const entries = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)];
  return Object.fromEntries(entries.map(([, name = '', value = '']) => [name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value.toUpperCase()]));
}

/** WCAG 2 contrast of two `#RRGGBB` colours. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['dark', 'light'] as const)('tokens of the %s ground', (ground) => {
  it('are the same in the style sheet and in charts', () => {
    expect(cssTokens(ground)).toEqual(TOKENS[ground]);
  });

  it('give text 4.5 : 1 and marks 3 : 1 on every ground they stand on', () => {
    const tokens = TOKENS[ground];
    for (const base of [tokens.bg, tokens.panel, tokens.raise]) {
      for (const text of ['text', 'muted', 'copper', 'green', 'ill', 'warn', 'err'] as const) {
        expect(contrast(tokens[text], base), `${text} on ${base}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(tokens.neutral, base)).toBeGreaterThanOrEqual(3);
      expect(contrast(tokens.faint, base)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(tokens.markInk, tokens.mark)).toBeGreaterThanOrEqual(4.5);
  });
});
