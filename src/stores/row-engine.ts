import type { SelectContext } from '@/analysis/context';
import type { PanelQuery } from '@/analysis/panel-query';
import type { CollectionName, Collections } from '@/domain/collections';
import type { Snapshot } from '@/domain/snapshot';

/** The port through which panels get rows: in this tab, in a worker or behind HTTP. */
export interface RowEngine {
  /** @throws what the query's `select` throws, and TypeError when a needed collection was never loaded. */
  run<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, snapshot: Snapshot, context: SelectContext): Promise<Rows>;
}

/** Computes in this tab. */
export const localEngine: RowEngine = {
  async run<Needs extends CollectionName, Rows>(query: PanelQuery<Needs, Rows>, snapshot: Snapshot, context: SelectContext): Promise<Rows> {
    const entries = query.needs.map((name) => {
      const records = snapshot.collections[name]?.records;
      if (!records) throw new TypeError(`${name} was never loaded`);
      return [name, records] as const;
    });
    return query.select(Object.fromEntries(entries) as unknown as Pick<Collections, Needs>, context);
  },
};
