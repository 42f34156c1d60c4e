/** Id of the element in which a page carries a file that a server would have, by the file's path: `api/v1/pilots.json`. */
export function embeddedId(path: string): string {
  return `file:${path}`;
}

/**
 * The bytes of a file that the page carries, as they were when it was built; `undefined` where it carries none.
 * They stand there as one JSON string, because an HTML parser would change line ends, and end at `</script`.
 */
export function embeddedBytes(path: string): Uint8Array<ArrayBuffer> | undefined {
  const element = document.getElementById(embeddedId(path));
  return element ? new TextEncoder().encode(JSON.parse(element.textContent) as string) : undefined;
}
