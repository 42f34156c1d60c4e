// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import { useFilterStore } from '@/stores/filter';
import { useRecordsStore } from '@/stores/records';
import { answerFrom, mount } from './harness';

vi.mock('@/data/http', () => ({ fetchBody: async (path: string) => answerFrom(new Map(), path) }));

let app: App | undefined;
afterEach(() => app?.unmount());

describe('useRecordsStore', () => {
  it('looks all records up anew for another basis, and for no other change of the filter', async () => {
    const mounted = await mount(() => ({ filters: useFilterStore(), records: useRecordsStore() }), '/explore');
    app = mounted.app;
    const { filters, records } = mounted.result;
    const before = records.lookup;
    await filters.set({ sector: ['tyres'] });
    expect(records.lookup).toBe(before);
    await filters.set({ basis: 'all' });
    expect(records.lookup).not.toBe(before);
  });
});
