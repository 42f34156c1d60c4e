import type { Item } from '@/analysis/item';
import type { Figure } from '@/domain/figure';
import { inLocale } from '@/domain/text';
import type { Messages } from '@/format/messages';
import { figureAmount } from '@/format/number';
import type { ChartMark } from './chart';

const SEPARATOR = ' · ';

/** The mark of one item's square: opens its record, says where it stands, its name and its status. */
export function itemMark(item: Item, where: string, messages: Messages): ChartMark {
  const parts = [where, inLocale(item.name, messages.locale), messages.labels.statuses[item.status]];
  if (item.inferred === true) parts.push(messages.charts.inferred);
  return { target: { record: item.record }, label: parts.filter((part) => part !== '').join(SEPARATOR) };
}

/** The mark of a count or an open cell: opens the figure, says its name and its amount. */
export function figureMark(figure: Figure, name: string, messages: Messages): ChartMark {
  return { target: { figure }, label: [name, figureAmount(figure, messages)].join(SEPARATOR) };
}

/** A count beside squares: its number; a dash where the document gives none. */
export function countText(figure: Figure): string {
  const { value, qualifier } = figure;
  if (typeof value !== 'number' || value === 0) return '–';
  return qualifier === 'at-least' ? `≥${value}` : String(value);
}
