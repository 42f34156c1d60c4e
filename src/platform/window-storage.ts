/** Reads a text kept for this window alone, over reloads; `undefined` where there is none or keeping is not allowed. */
export function readInWindow(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text for this window, or takes it away; `refused` where that is not allowed or there is no room. */
export function keepInWindow(key: string, text: string | undefined): 'kept' | 'refused' {
  try {
    if (text === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
    return 'kept';
  } catch {
    return 'refused';
  }
}
