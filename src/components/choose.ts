import { inject, type InjectionKey } from 'vue';
import type { Choice } from '@/domain/filter';

/** Chooses a value of a filter, or one each of several, alone or beside those already chosen; chosen again, they are let go. */
export type Choose = (choice: Choice | readonly Choice[], isBeside: boolean) => void;
export const CHOOSE: InjectionKey<Choose> = Symbol('choose');

/** The way to choose by a mark; `undefined` where nothing is filtered by hand, as on a wall. */
export function useChoose(): Choose | undefined {
  return inject(CHOOSE, undefined);
}
