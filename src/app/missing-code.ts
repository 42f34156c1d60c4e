import type { Router } from 'vue-router';
import { isReplaced } from '@/data/page';
import { messagesFor } from '@/format/messages';
import { mayReload, reloadItself } from '@/platform/reload';
import { useDisplayStore } from '@/stores/display';
import { useNoticeStore } from '@/stores/notice';

/** As long as a notice stands. */
const RETRY_MS = 8_000;

/**
 * Code of this build that the server has no more was replaced by another build: the page loads itself anew, once. Where it
 * is the network that failed nothing is reloaded, and what was asked for can be asked for again.
 */
export function mendMissingCode(router: Router): void {
  const display = useDisplayStore();
  const notices = useNoticeStore();
  const say = (): void => {
    const words = messagesFor(display.locale).frame.missingCode;
    notices.say(navigator.onLine ? words.failed : words.offline);
  };
  window.addEventListener('vite:preloadError', ({ payload }) => {
    // Before whoever asked learns of it, and may have more to say.
    say();
    if (!navigator.onLine || !mayReload(Date.now())) return;
    void isReplaced(payload).then((isGone) => {
      if (isGone) reloadItself(Date.now());
    });
  });
  // Whoever asked stays where he is, and the event above has told why; a page on which nothing stands yet asks again.
  router.onError((_error, to, from) => {
    if (from.matched.length === 0) setTimeout(() => void router.replace(to.fullPath).catch(() => undefined), RETRY_MS);
  });
}
