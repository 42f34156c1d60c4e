import type { Unit } from '@/domain/vocabulary';

/** A size in which a quantity is printed: divided by `per`, with the words before and after the digits. */
export interface Scale {
  readonly per: number;
  readonly before: string;
  readonly after: string;
}

/** Sizes in which quantities are printed, ascending; what has none is counted in whole things. */
export type Scales = Readonly<Partial<Record<Unit, readonly Scale[]>>>;

const scale = (per: number, word: string): Scale => ({ per, before: '', after: ` ${word}` });
const byTenThousands = (word: string): readonly Scale[] => [scale(1, word), scale(1e4, `万${word}`), scale(1e8, `亿${word}`)];

export const scales: Scales = {
  multiple: [scale(1, '倍')],
  'cny-100m': [scale(1e-4, '万元'), scale(1, '亿元'), scale(1e4, '万亿元')],
  t: byTenThousands('吨'),
  tce: byTenThousands('吨标准煤'),
  't-co2': byTenThousands('吨二氧化碳'),
};
