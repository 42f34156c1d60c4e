import type JSZip from 'jszip';
import { escapeXml } from '../escape-xml';
import { refineChart, refineSheet, type ChartRefinement } from './refine-chart';

/** What is to be changed in the library's file. */
export interface Refinements {
  /** What is to be changed in the charts, in the order in which they were added. */
  readonly charts: readonly ChartRefinement[];
  /** Text alternatives of tables by the name of their object: the library takes none. */
  readonly alternatives: ReadonlyMap<string, string>;
  /** The language of the words, as in `zh-CN`. */
  readonly language: string;
}

/** Files of a folder by the number in their name. */
function numbered(zip: JSZip, pattern: RegExp): readonly JSZip.JSZipObject[] {
  const numberIn = ({ name }: JSZip.JSZipObject): number => Number(/(\d+)\.\w+$/.exec(name)?.[1]);
  return zip.file(pattern).sort((a, b) => numberIn(a) - numberIn(b));
}

async function change(zip: JSZip, files: readonly JSZip.JSZipObject[], to: (xml: string, at: number) => string): Promise<void> {
  for (const [at, file] of files.entries()) zip.file(file.name, to(await file.async('string'), at));
}

/** Each shape of a slide by a number of its own, tables with their text alternative. */
function refineSlide(xml: string, { alternatives, language }: Refinements): string {
  let id = 1;
  return xml
    .replaceAll(/<p:cNvPr id="\d+" name="([^"]*)"/g, (_all, name: string) => {
      const alternative = alternatives.get(name);
      return `<p:cNvPr id="${id++}" name="${name}"${alternative === undefined ? '' : ` descr="${escapeXml(alternative)}"`}`;
    })
    .replaceAll(/ lang="en-US"/g, ` lang="${language}"`);
}

/** A paragraph a line: the library writes the ends of lines as they are, which no program shows. */
function refineNotes(xml: string, { language }: Refinements): string {
  return xml
    .replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>([\s\S]*?)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/, (_all, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
    )
    .replaceAll(/ lang="en-US"/g, ` lang="${language}"`);
}

/** The library's file with what it cannot write itself. */
export async function refineDeck(file: ArrayBuffer, refinements: Refinements): Promise<ArrayBuffer> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(file);
  await change(zip, numbered(zip, /^ppt\/charts\/chart\d+\.xml$/), (xml, at) => {
    const own = refinements.charts[at];
    return own ? refineChart(xml, own) : xml;
  });
  await change(zip, numbered(zip, /^ppt\/slides\/slide\d+\.xml$/), (xml) => refineSlide(xml, refinements));
  await change(zip, numbered(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/), (xml) => refineNotes(xml, refinements));
  for (const workbook of zip.file(/^ppt\/embeddings\/.*\.xlsx$/)) {
    const inner = await Zip.loadAsync(await workbook.async('arraybuffer'));
    await change(inner, inner.file(/^xl\/worksheets\/sheet1\.xml$/), refineSheet);
    zip.file(workbook.name, await inner.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
  }
  return zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}
