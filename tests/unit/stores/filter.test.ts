// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTick, type App } from 'vue';
import { isFadedBy, useFilterStore } from '@/stores/filter';
import { answerFrom, mount } from './harness';

vi.mock('@/data/http', () => ({ fetchBody: async (path: string) => answerFrom(new Map(), path) }));

let app: App | undefined;
async function start(path: string) {
  const mounted = await mount(useFilterStore, path);
  app = mounted.app;
  return { filters: mounted.result, router: mounted.router };
}
afterEach(() => app?.unmount());

describe('useFilterStore', () => {
  it('reads the address and names what it did not understand', async () => {
    const { filters } = await start('/wall?sector=tyres&status=rumoured');
    expect(filters.filter).toMatchObject({ sector: ['tyres'], status: [] });
    expect(filters.dropped).toEqual(['status=rumoured']);
  });

  it('writes into the address and leaves what is not a filter alone', async () => {
    const { filters, router } = await start('/wall?scene=pilots&level=national');
    await filters.set({ sector: ['tyres', 'machine-tools'] });
    expect(router.currentRoute.value.query).toEqual({ scene: 'pilots', level: 'national', sector: 'tyres,machine-tools' });
    await filters.reset();
    expect(router.currentRoute.value.query).toEqual({ scene: 'pilots' });
  });

  it('is undone by Back', async () => {
    const { filters, router } = await start('/wall');
    await filters.set({ q: '盾构机' });
    const arrived = new Promise((resolve) => router.afterEach(resolve));
    router.back();
    await arrived;
    expect(filters.filter.q).toBe('');
  });

  it('opens the illustrative scene with all values, and every other on documents alone, unless told', async () => {
    const { filters, router } = await start('/wall?scene=benefits');
    expect(filters.filter.basis).toBe('all');
    await filters.set({ sector: ['tyres'] });
    expect(router.currentRoute.value.query).toEqual({ scene: 'benefits', sector: 'tyres' });
    await router.push('/wall?scene=benefits&basis=documented');
    expect(filters.filter.basis).toBe('documented');
    await router.push('/wall?scene=pilots');
    expect(filters.filter.basis).toBe('documented');
  });

  it('chooses a value, or one each of several, and lets go of what is chosen again', async () => {
    const { filters, router } = await start('/explore?level=national');
    const tyres = { facet: 'sector', value: 'tyres' } as const;
    const pilot = { facet: 'kind', value: 'pilot' } as const;
    const steps: readonly (readonly [Parameters<typeof filters.toggle>[0], boolean, object])[] = [
      [tyres, false, { sector: 'tyres' }],
      [{ facet: 'sector', value: 'machine-tools' }, true, { sector: 'tyres,machine-tools' }],
      [[tyres, pilot], false, { sector: 'tyres', kind: 'pilot' }],
      [[tyres, { facet: 'kind', value: 'product' }], true, { sector: 'tyres', kind: 'pilot,product' }],
      [[tyres, pilot], true, { kind: 'product' }],
      [[tyres, pilot], false, { sector: 'tyres', kind: 'pilot' }],
      [[tyres, pilot], false, {}],
    ];
    for (const [choice, isBeside, expected] of steps) {
      await filters.toggle(choice, isBeside);
      expect(router.currentRoute.value.query).toEqual({ level: 'national', ...expected });
    }
  });

  it('tells which values stand aside', async () => {
    const { filters } = await start('/explore?sector=tyres');
    expect(['tyres', 'machine-tools'].map((value) => isFadedBy(filters.filter, { facet: 'sector', value }))).toEqual([false, true]);
    expect(isFadedBy(filters.filter, { facet: 'kind', value: 'pilot' })).toBe(false);
  });

  it('keeps its identity when another part of the address changes', async () => {
    const { filters, router } = await start('/wall?sector=tyres');
    const before = filters.filter;
    await router.push('/wall?sector=tyres&theme=light');
    await nextTick();
    expect(filters.filter).toBe(before);
  });

  it('chooses a value alone, lets it go when chosen again, and takes others in beside it', async () => {
    const { filters } = await start('/explore');
    await filters.toggle({ facet: 'sector', value: 'tyres' }, false);
    expect(filters.filter.sector).toEqual(['tyres']);
    await filters.toggle({ facet: 'sector', value: 'machine-tools' }, true);
    expect(filters.filter.sector).toEqual(['tyres', 'machine-tools']);
    await filters.toggle({ facet: 'sector', value: 'tyres' }, false);
    expect(filters.filter.sector).toEqual(['tyres']);
    await filters.toggle({ facet: 'sector', value: 'tyres' }, false);
    expect(filters.filter.sector).toEqual([]);
    await filters.toggle({ facet: 'kind', value: 'pilot' }, true);
    await filters.toggle({ facet: 'kind', value: 'pilot' }, true);
    expect(filters.filter.kind).toEqual([]);
  });

  it('fades what stands aside, and only while something of its facet is chosen', async () => {
    const { filters } = await start('/explore?sector=tyres');
    expect(isFadedBy(filters.filter, { facet: 'sector', value: 'tyres' })).toBe(false);
    expect(isFadedBy(filters.filter, { facet: 'sector', value: 'machine-tools' })).toBe(true);
    expect(isFadedBy(filters.filter, { facet: 'kind', value: 'pilot' })).toBe(false);
  });

  it('takes changes back one by one, and nothing that was not changed here', async () => {
    const { filters } = await start('/explore?level=national');
    await filters.undo();
    expect(filters.canUndo).toBe(false);
    await filters.set({ sector: ['tyres'] });
    await filters.set({ q: '轮胎' });
    await filters.undo();
    expect(filters.filter).toMatchObject({ sector: ['tyres'], q: '' });
    await filters.undo();
    expect(filters.filter).toMatchObject({ sector: [], level: ['national'] });
    expect(filters.canUndo).toBe(false);
  });

  it('clears all but the basis', async () => {
    const { filters } = await start('/explore?sector=tyres&basis=all');
    await filters.reset();
    expect(filters.filter).toMatchObject({ sector: [], basis: 'all' });
  });
});
