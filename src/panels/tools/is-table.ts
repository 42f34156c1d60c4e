import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue';

const IS_TABLE: InjectionKey<ShallowRef<boolean>> = Symbol('is-table');

/** Lets a panel's tools change its picture for its table. */
export function provideIsTable(): ShallowRef<boolean> {
  const isTable = shallowRef(false);
  provide(IS_TABLE, isTable);
  return isTable;
}

/** Whether the panel around shows its table in place of its picture. */
export function useIsTable(): ShallowRef<boolean> {
  return inject(IS_TABLE, () => shallowRef(false), true);
}
