import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue';

/** How one panel of the desk is shown; its tools change it. */
export interface PanelShow {
  /** Its table in place of its picture. */
  readonly isTable: ShallowRef<boolean>;
  /** Over the whole screen. */
  readonly isFilled: ShallowRef<boolean>;
}
const PANEL_SHOW: InjectionKey<PanelShow> = Symbol('panel-show');

const create = (): PanelShow => ({ isTable: shallowRef(false), isFilled: shallowRef(false) });

export function providePanelShow(): PanelShow {
  const show = create();
  provide(PANEL_SHOW, show);
  return show;
}

/** How the panel around is shown. */
export function usePanelShow(): PanelShow {
  return inject(PANEL_SHOW, create, true);
}
