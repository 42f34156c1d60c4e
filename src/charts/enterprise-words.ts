import { rowNameOf, type Enterprise } from '@/domain/enterprise';
import type { Figure } from '@/domain/figure';
import { inLocale, type Locale } from '@/domain/text';
import type { WordedCell } from './worded/table';

/** A cell of enterprises: a grey square each, with the legal name or the one for rows. */
export function enterpriseWords(figure: Figure, members: readonly Enterprise[], locale: Locale): WordedCell {
  return {
    figure,
    items: members.map((enterprise) => ({
      item: { record: enterprise.id, name: enterprise.name, status: 'subject' },
      texts: [inLocale(enterprise.name, locale), inLocale(rowNameOf(enterprise), locale)],
      notes: [],
    })),
  };
}
