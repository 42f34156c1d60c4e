import { LINES, type Line } from '@/domain/line';
import type { PageCollection, PageRecord } from '@/domain/record-page';
import { itemOf } from './items';
import { squareOf } from './square';

/** The line under a record's words; it follows the record's square. */
export function lineOf(record: PageRecord, collection: PageCollection): Line {
  if ('kind' in record && (record.kind === 'framing' || record.kind === 'work-strand')) return 'framing';
  if (collection === 'policies' || ('kind' in record && record.kind === 'measure')) return 'word';
  const { shape, tone } = squareOf(itemOf(record).status);
  if (shape === 'outline') return 'word';
  if (tone !== 'green') return 'subject';
  return shape === 'solid' ? 'deed' : 'under-way';
}

/** The line under words that several records cite; none for words that none does. */
export function strongestLine(lines: readonly Line[]): Line | undefined {
  return LINES.find((line) => lines.includes(line));
}
