import type { InjectionKey } from 'vue';
import type { SelectContext } from '@/analysis/context';
import { mapRecord } from '@/analysis/map-record';
import { selectRows, type PanelQuery } from '@/analysis/panel-query';
import type { CollectionName, Collections } from '@/domain/collections';
import type { Snapshot } from '@/domain/snapshot';

/** The port through which panels get rows: in this tab, in a worker or behind HTTP. */
export interface RowEngine {
  /**
   * @param isStale whether nobody waits for the rows any more: they need not be computed, nor the promise be settled.
   * @throws what the query's `select` throws, and TypeError when a needed collection was never loaded.
   */
  run<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, snapshot: Snapshot, context: SelectContext, isStale: () => boolean): Promise<Rows>;
}
/** The engine of the panels below. */
export const ROW_ENGINE: InjectionKey<RowEngine> = Symbol();

/** The rows, at once; throws as `RowEngine.run` does. */
export function rowsFrom<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, snapshot: Snapshot, context: SelectContext): Rows {
  const needed = mapRecord(query.needs, (name) => {
    const records = snapshot.collections[name]?.records;
    if (!records) throw new TypeError(`${name} not loaded`);
    return records;
  });
  return selectRows(query, needed as Partial<Collections>, context);
}

/** Computes in this tab. */
export const localEngine: RowEngine = {
  run: async (query, snapshot, context) => rowsFrom(query, snapshot, context),
};
