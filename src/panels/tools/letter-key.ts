const WRITABLE = 'input, textarea, select, [contenteditable]';

/** Whether a key pressed is one by itself, meant for the page and not for a field that is written in or a layer above. */
export function isLetterKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return false;
  return !(event.target instanceof Element && event.target.closest(WRITABLE));
}
