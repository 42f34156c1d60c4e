const KEY = 'reman-valley-reloaded';
/** A reload that did not help is not tried again for so long. */
const GAP_MS = 600_000;

/** Whether the page may load itself anew now: not twice in ten minutes, and never where that cannot be remembered. */
export function mayReload(now: number): boolean {
  try {
    const since = now - Number(sessionStorage.getItem(KEY) ?? -Infinity);
    // A clock that was put back counts as gone by.
    return since >= GAP_MS || since < 0;
  } catch {
    return false;
  }
}

/** Loads the page anew, by itself, if it may. */
export function reloadItself(now: number): void {
  if (!mayReload(now)) return;
  try {
    sessionStorage.setItem(KEY, String(now));
    location.reload();
  } catch {
    // What cannot be remembered could be done for ever.
  }
}
