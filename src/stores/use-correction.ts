import type { Evidence } from '@/analysis/evidence';
import type { RecordId } from '@/domain/record-id';
import { correctionAddress } from '@/format/correction';
import { messagesFor } from '@/format/messages';
import { useDatasetStore } from './dataset';
import { useDisplayStore } from './display';

/** Where a wrong reading of one of the records of some evidence is told; `undefined` where the operator names no address. */
export function useCorrection(evidence: () => Pick<Evidence, 'documents'>): (record: RecordId) => string | undefined {
  const dataset = useDatasetStore();
  const display = useDisplayStore();
  return (record) => {
    const { correctionUrl } = dataset.config;
    if (correctionUrl === undefined) return undefined;
    const quotes = evidence().documents.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes));
    const quotations = quotes.filter((quote) => quote.record === record).map(({ exact }) => exact);
    return correctionAddress(correctionUrl, { record, quotations, version: dataset.snapshot?.manifest?.version ?? '' }, messagesFor(display.locale));
  };
}
