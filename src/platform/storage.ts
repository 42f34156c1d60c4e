/** Reads a text kept in this browser; `undefined` where there is none or keeping is not allowed. */
export function readKept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text in this browser; `refused` where that is not allowed or there is no room. */
export function keep(key: string, text: string): 'kept' | 'refused' {
  try {
    localStorage.setItem(key, text);
    return 'kept';
  } catch {
    return 'refused';
  }
}

/** Calls back whenever another tab of this browser keeps another text under a key. */
export function onKept(key: string, changed: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === key && event.newValue !== null) changed();
  });
}
