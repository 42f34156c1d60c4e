import { inject, onScopeDispose, type InjectionKey } from 'vue';
import type { EvidenceTarget } from '@/domain/evidence-target';

/** What a light stands on: what it opens, and what it says, `机床 · 目录产品 2 个`. */
export interface Lit {
  readonly target: EvidenceTarget;
  readonly label: string;
}

/** A part of the screen that can light its marks, one at a time. */
export interface Lightable {
  /** Where it stands; absent before it is in the page. */
  readonly element: () => HTMLElement | null;
  /** How many marks it has now. */
  readonly count: () => number;
  /** Lights one of them; `undefined` where it is gone. */
  readonly light: (index: number) => Lit | undefined;
  readonly dim: (index: number) => void;
}

/** Takes a part in, and gives the way to take it out. */
export type Enlist = (part: Lightable) => () => void;
export const LIGHTS: InjectionKey<Enlist> = Symbol('lights');

/** Offers a part's marks to whoever lights marks, for as long as the calling component lives. */
export function useLight(part: Lightable): void {
  const leave = inject(LIGHTS, undefined)?.(part);
  if (leave) onScopeDispose(leave);
}

/** Whether a mark stands out for as long as its picture is shown. */
export const IS_LIT: InjectionKey<(target: EvidenceTarget) => boolean> = Symbol('is-lit');
