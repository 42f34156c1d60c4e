/** Copies text; `denied` where the browser does not allow it (plain http too): show the text selected instead. */
export async function copyText(text: string): Promise<'copied' | 'denied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'denied';
  }
}
