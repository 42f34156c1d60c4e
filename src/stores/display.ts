import { useMediaQuery } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, watchEffect } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { LOCALES, type Locale } from '@/domain/text';
import { useViewport } from '@/platform/viewport';
import { deskUnit, layoutOf, rootUnit } from './layout';

const THEMES = ['dark', 'light', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** How things are shown: theme, language, kiosk, layout and root unit. The address is the only home of what was chosen. */
export const useDisplayStore = defineStore('display', () => {
  const route = useRoute();
  const router = useRouter();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isForced = useMediaQuery('(forced-colors: active)');
  const isPrinting = useMediaQuery('print');
  const viewport = useViewport();

  const isWall = computed(() => route.path === '/' || route.path.startsWith('/wall'));
  const isStage = computed(() => route.path.startsWith('/present/'));
  const defaultTheme = computed<Theme>(() => (isWall.value ? 'dark' : 'light'));
  /** As asked for; without a word in the address dark on a wall, light elsewhere. */
  const theme = computed<Theme>(() => THEMES.find((each) => each === route.query['theme']) ?? defaultTheme.value);
  const resolvedTheme = computed<'dark' | 'light'>(() => {
    // Paper is light.
    if (isPrinting.value) return 'light';
    // Where the system forces its colours, charts must be drawn for the ground that it gives them.
    if (theme.value === 'auto' || isForced.value) return prefersDark.value ? 'dark' : 'light';
    return theme.value;
  });
  const locale = computed<Locale>(() => LOCALES.find((each) => each === route.query['lang']) ?? 'zh-CN');
  /** Nobody stands before the screen: no controls. */
  const kiosk = computed(() => route.query['kiosk'] === '1');
  /** Whether single keys do anything (WCAG 2.1.4). */
  const keys = computed(() => route.query['keys'] !== '0');
  const layout = computed(() => layoutOf(viewport.value));
  /** Where bezels may run through the picture, px from its left edge: a wall in bays is three screens side by side. */
  const seams = computed(() => (isWall.value && layout.value === 'bays' ? [viewport.value.width / 3, (viewport.value.width * 2) / 3] : []));
  /** One root unit in px. */
  const u = computed(() => (isWall.value || isStage.value ? rootUnit(viewport.value) : deskUnit(viewport.value)));

  watchEffect(() => {
    document.documentElement.dataset['theme'] = resolvedTheme.value;
    document.documentElement.dataset['surface'] = isWall.value ? 'wall' : isStage.value ? 'stage' : 'desk';
    document.documentElement.lang = locale.value;
  });

  /** Writes one choice into the address without a step in the history; the default is not written. */
  async function choose(name: 'theme' | 'lang' | 'keys', value: string, byDefault: string): Promise<void> {
    const others = Object.fromEntries(Object.entries(route.query).filter(([each]) => each !== name));
    await router.replace({ query: value === byDefault ? others : { ...others, [name]: value } });
  }
  const setTheme = (value: Theme): Promise<void> => choose('theme', value, defaultTheme.value);
  const setLocale = (value: Locale): Promise<void> => choose('lang', value, 'zh-CN');

  const setKeys = (on: boolean): Promise<void> => choose('keys', on ? '1' : '0', '1');

  return { isWall, theme, resolvedTheme, locale, kiosk, keys, layout, seams, u, setTheme, setLocale, setKeys };
});
