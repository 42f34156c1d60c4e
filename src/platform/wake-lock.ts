/** `held`, or why the screen may go dark: a plain-http address, an old browser, or the system said no. */
export type WakeLockResult = 'held' | 'insecure-context' | 'unsupported' | 'denied';

async function request(): Promise<WakeLockSentinel | Exclude<WakeLockResult, 'held'>> {
  if (!window.isSecureContext) return 'insecure-context';
  if (!('wakeLock' in navigator)) return 'unsupported';
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return 'denied';
  }
}

/**
 * Keeps the screen on until `release` is called; browsers drop the lock when the page is hidden, so it is asked for
 * again when the page is shown. `report` gets the result of each request.
 */
export function keepAwake(report: (result: WakeLockResult) => void): { readonly release: () => void } {
  let sentinel: WakeLockSentinel | undefined;
  let released = false;
  const acquire = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    const result = await request();
    if (released) {
      if (typeof result !== 'string') await result.release();
      return;
    }
    sentinel = typeof result === 'string' ? undefined : result;
    report(typeof result === 'string' ? result : 'held');
  };
  const onVisibility = (): void => void acquire();
  document.addEventListener('visibilitychange', onVisibility);
  void acquire();
  return {
    release: () => {
      released = true;
      document.removeEventListener('visibilitychange', onVisibility);
      void sentinel?.release();
    },
  };
}
