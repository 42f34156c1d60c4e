import { strFromU8, unzipSync } from 'fflate';
import { Window, type Document, type Element } from 'happy-dom';

/** A part of an office file, read as XML; fails where it is none. */
export type Parts = (path: string) => Document;

/** The parts of an office file. */
export async function openOffice(file: Blob): Promise<{ readonly paths: readonly string[]; readonly part: Parts; readonly text: (path: string) => string }> {
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const text = (path: string): string => {
    const bytes = entries[path];
    if (!bytes) throw new Error(`no ${path} in ${Object.keys(entries).join(', ')}`);
    return strFromU8(bytes);
  };
  const part: Parts = (path) => {
    const document = new new Window().DOMParser().parseFromString(text(path), 'application/xml');
    if (document.querySelector('parsererror')) throw new Error(`${path} is no XML`);
    return document;
  };
  return { paths: Object.keys(entries), part, text };
}

/** Elements by their qualified name, `w:tbl`. */
export const all = (of: Document | Element, name: string): readonly Element[] => [...of.getElementsByTagName(name)] as readonly Element[];

/** The first element of a name, which must be there. */
export function one(of: Document | Element, name: string): Element {
  const [first] = all(of, name);
  if (!first) throw new Error(`no ${name}`);
  return first;
}

/** What an element says, breaks of lines included. */
export const said = (element: Element): string =>
  [...element.getElementsByTagName('*')].map(({ tagName, textContent }) => (tagName === 'w:t' ? textContent : tagName === 'w:br' ? '\n' : '')).join('');
