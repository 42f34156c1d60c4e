import { inject, onScopeDispose, provide, shallowReactive, shallowRef, computed, type InjectionKey, type Ref } from 'vue';

/** The pages of a scene in a pager: ids in the order they stand in, and the one in turn. */
export interface ScenePages {
  readonly ids: readonly symbol[];
  readonly current: Readonly<Ref<number>>;
  /** Goes on or back by some pages, from the last to the first and round. */
  readonly turn: (by: number) => void;
}

interface Keeper {
  readonly enter: (id: symbol) => void;
  readonly leave: (id: symbol) => void;
  readonly isShown: (id: symbol) => boolean;
}
const KEEPER: InjectionKey<Keeper> = Symbol('scene-pages');

/** Keeps the pages of a scene; all are shown while it is not `paged`. */
export function provideScenePages(paged: Readonly<Ref<boolean>>): ScenePages {
  const ids = shallowReactive<symbol[]>([]);
  const at = shallowRef(0);
  const current = computed(() => Math.min(at.value, Math.max(ids.length - 1, 0)));
  provide(KEEPER, {
    enter: (id) => void ids.push(id),
    leave: (id) => void ids.splice(ids.indexOf(id), 1),
    isShown: (id) => !paged.value || ids[current.value] === id,
  });
  const turn = (by: number): void => {
    at.value = (current.value + by + ids.length) % Math.max(ids.length, 1);
  };
  return { ids, current, turn };
}

/** Enters the calling component as a page; tells whether it is to be shown. */
export function useScenePage(): Readonly<Ref<boolean>> {
  const keeper = inject(KEEPER);
  if (!keeper) throw new Error('a page needs a SceneFrame around it');
  const id = Symbol('page');
  keeper.enter(id);
  onScopeDispose(() => keeper.leave(id));
  return computed(() => keeper.isShown(id));
}
