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
