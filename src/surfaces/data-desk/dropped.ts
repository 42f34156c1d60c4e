import type { DraftFile } from '@/stores/draft';

type NewFile = Pick<DraftFile, 'name' | 'bytes'>;

/** One byte more than a file may have: enough to refuse it, whatever its size. */
const MOST_TAKEN = 20_000_001;

/** What was dropped or chosen; what is a folder, or cannot be read any more, by its name. */
export async function filesOf(list: Iterable<File>): Promise<{ readonly read: readonly NewFile[]; readonly unread: readonly string[] }> {
  const read: NewFile[] = [];
  const unread: string[] = [];
  for (const file of list) {
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.slice(0, MOST_TAKEN).arrayBuffer()) });
    } catch {
      unread.push(file.name);
    }
  }
  return { read, unread };
}

/** Cells that a spreadsheet has put on the clipboard, as a file that tabs part, under a name that is free; `undefined` = no table. */
export function pastedFile(text: string, files: readonly Pick<DraftFile, 'name'>[], nameOf: (number: number) => string): NewFile | undefined {
  if (!text.includes('\t')) return undefined;
  let number = 1;
  while (files.some(({ name }) => name === nameOf(number))) number += 1;
  return { name: nameOf(number), bytes: new TextEncoder().encode(text) };
}
