import type { PanelQuery } from '@/analysis/panel-query';
import { selectReader, type NothingToRead, type ReaderPage } from '@/analysis/reader-page';
import type { Use } from '@/analysis/resting-on';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import { USES_NEEDS, usesIn, type UsePlace } from '../uses/asked-panels';

/** A document with what rests on each of its records. */
export type ReaderRows = NothingToRead | (ReaderPage & { readonly uses: ReadonlyMap<RecordId, readonly Use<UsePlace>[]> });

export const readerQuery = (document: RecordId): PanelQuery<(typeof USES_NEEDS)[number], ReaderRows> => ({
  id: 'reader',
  needs: USES_NEEDS,
  select: (data, context) => {
    const page = selectReader(document, data, context);
    return page.state === 'shown' ? { ...page, uses: usesIn(data, context) } : page;
  },
});

export function figures(page: ReaderRows): readonly Figure[] {
  if (page.state !== 'shown') return [];
  const { share, sentences, byState } = page.coverage;
  return [share, sentences, ...Object.values(byState)];
}

export function isEmpty({ state }: ReaderRows): boolean {
  return state !== 'shown';
}
