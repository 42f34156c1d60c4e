import type { NeighbourGroup } from '@/analysis/neighbours';
import type { Messages } from '@/format/messages';
import { recordWords } from '@/format/messages/desk/record';

/** What the records of a group are to the one whose page it is. */
export function relationName({ field, direction, collection }: Pick<NeighbourGroup, 'field' | 'direction' | 'collection'>, { labels, locale }: Messages): string {
  const { named, naming } = recordWords(locale).neighbours;
  if (direction === 'out') return named[field];
  const kind = labels.collections[collection];
  if (field === 'target' || field === 'hosts') return naming[field];
  return field === 'enterprises' ? naming.mentions(kind) : kind;
}
