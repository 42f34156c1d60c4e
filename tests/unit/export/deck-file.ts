import JSZip from 'jszip';

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const decoded = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);

/** What stands in each element of a name, as text. */
export const textsIn = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => decoded(text));
/** The values of an attribute. */
export const attributesIn = (xml: string, name: string): readonly string[] => [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, text = '']) => decoded(text));

/** The first fault that makes a text no XML: a character, a tag that does not close, a bare ampersand. */
export function xmlFault(xml: string): string | undefined {
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(xml);
  if (forbidden) return `character ${forbidden[0].charCodeAt(0)}`;
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(xml);
  if (bare) return `ampersand at ${xml.slice(bare.index, bare.index + 30)}`;
  const open: string[] = [];
  for (const [tag, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return `${tag} closes nothing`;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  if (open.length > 0) return `${open.join(' ')} not closed`;
  const outside = xml.replaceAll(/<\?[^>]*\?>|<\/?[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g, '');
  return outside.includes('<') ? `stray < in ${outside.slice(outside.indexOf('<'), outside.indexOf('<') + 30)}` : undefined;
}

/** The parts of a file of an office program, by path. */
export interface OfficeFile {
  readonly names: readonly string[];
  readonly text: (name: string) => Promise<string>;
  /** The texts of the parts of a folder, in the order of the numbers in their names. */
  readonly all: (pattern: RegExp) => Promise<readonly string[]>;
  readonly inner: (name: string) => Promise<OfficeFile>;
}

const numberIn = (name: string): number => Number(/(\d+)\.\w+$/.exec(name)?.[1]);

/** Unpacks a file. */
export async function openOffice(file: ArrayBuffer): Promise<OfficeFile> {
  const zip = await JSZip.loadAsync(file);
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  const text = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  return {
    names,
    text,
    all: (pattern) => Promise.all(names.filter((name) => pattern.test(name)).sort((a, b) => numberIn(a) - numberIn(b)).map(text)),
    inner: async (name) => openOffice((await zip.file(name)?.async('arraybuffer')) ?? new ArrayBuffer(0)),
  };
}
