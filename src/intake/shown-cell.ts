import type { CollectionName } from '@/domain/collections';
import { inLocale, type Locale } from '@/domain/text';
import { formatEdtf } from '@/format/date';
import type { NameOf } from '@/format/names';
import { splitItems, unescapeText } from './cell-text';
import { fieldOf } from './path';
import { isCell, shapeAt, shapeOfCollection, type Scalar } from './shape';
import type { CellValue } from './table';
import { choiceText } from './words';

function scalarText(path: string, { type }: Scalar, item: string, locale: Locale, nameOf: NameOf): string {
  if (type === 'choice') return choiceText(fieldOf(path), item, locale);
  if (type === 'date') return formatEdtf(item, locale);
  const name = type === 'id' && path !== 'id' ? nameOf(item) : undefined;
  return name ? `${inLocale(name, locale)} · ${item}` : item;
}

/** The cell of a record for readers: names beside ids, words of the language for choices, dates as they are said; `undefined` = empty. */
export function cellText(collection: CollectionName, path: string, cell: CellValue | undefined, locale: Locale, nameOf: NameOf): string | undefined {
  if (cell === undefined || cell === null || typeof cell === 'object') return undefined;
  const shape = shapeAt(shapeOfCollection(collection), path);
  if (typeof cell !== 'string' || !shape || !isCell(shape)) return String(cell);
  if (shape.kind === 'list' && shape.item.kind === 'scalar') {
    const { item } = shape;
    return splitItems(cell, item.type === 'text').map((each) => scalarText(path, item, each, locale, nameOf)).join('\n');
  }
  return shape.kind === 'scalar' ? scalarText(path, shape, shape.type === 'text' ? unescapeText(cell) : cell, locale, nameOf) : cell;
}
