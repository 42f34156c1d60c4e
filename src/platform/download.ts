/** Lets the reader keep a file; its name may be in any script. */
export function downloadBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

export const downloadText = (name: string, type: string, text: string): void => downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
