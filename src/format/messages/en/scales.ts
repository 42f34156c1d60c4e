import type { Scale, Scales } from '../zh-CN/scales';

const scale = (per: number, after: string, before = ''): Scale => ({ per, before, after: ` ${after}` });
const byThousands = (word: string): readonly Scale[] => [scale(1, word), scale(1e3, `k${word}`), scale(1e6, `M${word}`)];

export const scales: Scales = {
  multiple: [scale(1, 'times')],
  'cny-100m': [scale(0.01, 'million', 'CNY '), scale(10, 'billion', 'CNY '), scale(1e4, 'trillion', 'CNY ')],
  t: byThousands('t'),
  tce: byThousands('tce'),
  't-co2': byThousands('t CO₂'),
};
