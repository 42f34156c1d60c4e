import { filterAll } from '@/analysis/filter';
import type { PanelQuery } from '@/analysis/panel-query';
import { selectQuotes, type Quotation } from '@/analysis/quotes';
import type { CollectionName } from '@/domain/collections';

const QUOTE_NEEDS = ['directions', 'pilots', 'titles', 'platforms'] as const satisfies readonly CollectionName[];

/** Sentences of the document, for the strip that shows one at a time: what is planned, then what is recorded. */
export const quoteQuery: PanelQuery<(typeof QUOTE_NEEDS)[number], readonly Quotation[]> = {
  id: 'quote',
  needs: QUOTE_NEEDS,
  select: (all, { filter }) => {
    const data = filterAll(all, filter);
    return selectQuotes(QUOTE_NEEDS.map((name) => data[name]));
  },
};
