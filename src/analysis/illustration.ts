import type { Indicator } from '@/domain/indicator';
import type { RecordId } from '@/domain/record-id';
import type { RecordIndex } from './record-index';

/** The model behind illustrative values: its indicators, and how many values went in. */
export interface Illustration {
  readonly indicators: readonly Indicator[];
  readonly observations: number;
}

/** The illustrative observations and their indicators among some records; `undefined` where there are none. */
export function illustrationOf(ids: readonly RecordId[], index: RecordIndex): Illustration | undefined {
  const indicators = new Map<RecordId, Indicator>();
  let observations = 0;
  const note = (id: RecordId): void => {
    const entry = index.get(id);
    if (entry?.collection === 'observations') {
      if (entry.record.basis !== 'illustrative') return;
      observations += 1;
      note(entry.record.indicator);
    } else if (entry?.collection === 'indicators' && entry.record.basis === 'illustrative') {
      indicators.set(id, entry.record);
    }
  };
  ids.forEach(note);
  return indicators.size > 0 || observations > 0 ? { indicators: [...indicators.values()], observations } : undefined;
}
