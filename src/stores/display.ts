import { useMediaQuery } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, watchEffect } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { LOCALES, type Locale } from '@/domain/text';
import { useShortSide } from '@/platform/viewport';

const THEMES = ['dark', 'light', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** One root unit on a desk, px; on a wall it is the short side ÷ 108. */
const DESK_UNIT = 10;

/** How things are shown: theme, language, kiosk and root unit. The address is the only home of what was chosen. */
export const useDisplayStore = defineStore('display', () => {
  const route = useRoute();
  const router = useRouter();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const shortSide = useShortSide();

  const isWall = computed(() => route.path === '/' || route.path.startsWith('/wall'));
  const defaultTheme = computed<Theme>(() => (isWall.value ? 'dark' : 'light'));
  /** As asked for; without a word in the address dark on a wall, light elsewhere. */
  const theme = computed<Theme>(() => THEMES.find((each) => each === route.query['theme']) ?? defaultTheme.value);
  const resolvedTheme = computed<'dark' | 'light'>(() => {
    if (theme.value === 'auto') return prefersDark.value ? 'dark' : 'light';
    return theme.value;
  });
  const locale = computed<Locale>(() => LOCALES.find((each) => each === route.query['lang']) ?? 'zh-CN');
  /** Nobody stands before the screen: no controls. */
  const kiosk = computed(() => route.query['kiosk'] === '1');
  /** One root unit in px. */
  const u = computed(() => (isWall.value ? shortSide.value / 108 : DESK_UNIT));

  watchEffect(() => {
    document.documentElement.dataset['theme'] = resolvedTheme.value;
    document.documentElement.lang = locale.value;
  });

  /** Writes one choice into the address without a step in the history; the default is not written. */
  async function choose(name: 'theme' | 'lang', value: string, byDefault: string): Promise<void> {
    const others = Object.fromEntries(Object.entries(route.query).filter(([each]) => each !== name));
    await router.replace({ query: value === byDefault ? others : { ...others, [name]: value } });
  }
  const setTheme = (value: Theme): Promise<void> => choose('theme', value, defaultTheme.value);
  const setLocale = (value: Locale): Promise<void> => choose('lang', value, 'zh-CN');

  return { theme, resolvedTheme, locale, kiosk, u, setTheme, setLocale };
});
