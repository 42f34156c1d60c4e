import type { InjectionKey } from 'vue';
import type { SelectContext } from '@/analysis/context';
import type { PanelQuery } from '@/analysis/panel-query';
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
export function selectRows<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, snapshot: Snapshot, context: SelectContext): Rows {
  const entries = query.needs.map((name) => {
    const records = snapshot.collections[name]?.records;
    if (!records) throw new TypeError(`${name} not loaded`);
    return [name, records] as const;
  });
  return query.select(Object.fromEntries(entries) as unknown as Pick<Collections, Needs>, context);
}

/** Computes in this tab. */
export const localEngine: RowEngine = {
  run: async (query, snapshot, context) => selectRows(query, snapshot, context),
};
