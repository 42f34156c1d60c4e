import type { Locale } from '@/domain/text';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A count below a hundred in Chinese characters: `十二`; beyond, in digits. */
function chineseCount(count: number): string {
  if (count >= 100) return String(count);
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[count % 10]}`;
}

/** What leads a heading at this place among its like, outermost first: `一、`, `（二）`, `3. `; in English `1. `, `1.2 `, `(3) `. */
export function headingNumber(path: readonly number[], locale: Locale): string {
  const last = path.at(-1) ?? 1;
  if (path.length > 2) return locale === 'en' ? `(${last}) ` : `${last}. `;
  if (path.length === 2) return locale === 'en' ? `${path.join('.')} ` : `（${chineseCount(last)}）`;
  return locale === 'en' ? `${last}. ` : `${chineseCount(last)}、`;
}
