/** How long the browser may take to begin reading what it is to save, ms. */
const KEPT_MS = 60_000;

/** Has the browser save a file under a name. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

export function downloadText(text: string, type: string, name: string): void {
  download(new Blob([text], { type: `${type};charset=utf-8` }), name);
}
