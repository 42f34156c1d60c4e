import { EMPTY_FILTER } from '@/domain/filter';
import type { Figure } from '@/domain/figure';
import type { RecordId } from '@/domain/record-id';
import type { SelectContext } from './context';

/** A panel that can be asked what it shows of some data, and the surfaces it stands on. */
export interface AskedPanel<Data, Place> {
  readonly id: string;
  readonly places: readonly Place[];
  /** Its rows, and the figures that it states. */
  readonly ask: (data: Data, context: SelectContext) => { readonly rows: unknown; readonly figures: readonly Figure[] };
}

/** A figure, and the surfaces it stands on. */
export interface Use<Place> {
  readonly figure: Figure;
  readonly places: readonly Place[];
}

/**
 * For each record the figures of the panels that rest on it, nothing filtered but the basis: each once, in the order of
 * the panels, with every surface that shows it.
 */
export function usesOf<Data, Place>(panels: readonly AskedPanel<Data, Place>[], data: Data, context: SelectContext): ReadonlyMap<RecordId, readonly Use<Place>[]> {
  const asked = { ...context, filter: { ...EMPTY_FILTER, basis: context.filter.basis } };
  const uses = new Map<string, { readonly figure: Figure; readonly places: Set<Place> }>();
  for (const { places, ask } of panels) {
    for (const figure of ask(data, asked).figures) {
      const use = uses.get(figure.id) ?? { figure, places: new Set() };
      uses.set(figure.id, use);
      for (const place of places) use.places.add(place);
    }
  }
  const byRecord = new Map<RecordId, Use<Place>[]>();
  for (const { figure, places } of uses.values()) {
    const use = { figure, places: [...places] };
    for (const id of new Set(figure.records())) {
      const own = byRecord.get(id) ?? [];
      byRecord.set(id, own);
      own.push(use);
    }
  }
  return byRecord;
}
