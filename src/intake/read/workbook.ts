import type { NoteCode, RefusalCode, Table } from '../table';
import { unzip } from './archive';
import { Refused } from './refused';
import { readSharedTexts } from './shared-texts';
import { readSheetRows, type Book } from './sheet-rows';
import { readStyles } from './styles';
import { toTable } from './to-table';
import { decodeXml, walkXml } from './xml';

/** Sheet of the template that holds the words of its lists: never data. */
export const WORDS_SHEET = '_words';

type Parts = ReadonlyMap<string, Uint8Array>;
/** A part that another one names. */
interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`. */
  readonly type: string;
  readonly path: string;
}
interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

const BROKEN: RefusalCode = 'NOT_A_WORKBOOK';
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The path of a part as another one writes it, relative to a folder; in lower case, as parts are named. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/').toLowerCase();
}

/** What a part names, or the archive as a whole where the part is ''. */
function relationsOf(parts: Parts, part: string): Relation[] {
  const folder = folderOf(part);
  const found: Relation[] = [];
  const rels = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (rels) {
    walkXml(rels, {
      open: (name, attributes) => {
        if (name !== 'Relationship') return;
        const { Id: id = '', Type: type = '', Target: target = '' } = attributes();
        found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolve(folder, decodeXml(target)) });
      },
    });
  }
  return found;
}

function readBook(part: Uint8Array): { readonly isFrom1904: boolean; readonly sheets: readonly SheetEntry[] } {
  const sheets: SheetEntry[] = [];
  let isFrom1904 = false;
  walkXml(part, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '');
      if (name !== 'sheet') return;
      const { name: label = '', state = 'visible', ...others } = attributes();
      const [, relation = ''] = Object.entries(others).find(([key]) => key.endsWith(':id')) ?? [];
      sheets.push({ name: decodeXml(label), relation, isHidden: state !== 'visible' });
    },
  });
  return { isFrom1904, sheets };
}

/**
 * The sheets of a workbook that hold anything, hidden ones only when asked for.
 *
 * Notes what a person should know of each: `say(sheet, code, detail)`.
 */
export function readWorkbook(bytes: Uint8Array, takesHidden: boolean, say: (sheet: string, code: NoteCode, detail: string) => void): Table[] {
  const parts = unzip(bytes);
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const workbook = parts.get(main);
  if (!workbook) throw new Refused(BROKEN);
  const relations = relationsOf(parts, main);
  const ofType = (type: string): Uint8Array | undefined => parts.get(relations.find((each) => each.type === type)?.path ?? '');
  const { isFrom1904, sheets } = readBook(workbook);
  const book: Book = { texts: readSharedTexts(ofType('sharedStrings')), styles: readStyles(ofType('styles')), isFrom1904 };
  const read = new Set<string>();
  return sheets.flatMap(({ name, relation, isHidden }) => {
    const sheet = relations.find(({ id }) => id === relation);
    if (sheet?.type !== 'worksheet' || name === WORDS_SHEET) return [];
    const part = parts.get(sheet.path);
    // No part is read twice: a workbook could name one a thousand times.
    if (!part || read.has(sheet.path)) throw new Refused(BROKEN);
    read.add(sheet.path);
    if (isHidden && !takesHidden) {
      say('', 'HIDDEN_SHEET', name);
      return [];
    }
    const note = (code: NoteCode, detail: string): void => say(name, code, detail);
    return toTable(name, readSheetRows(part, book, note), note) ?? [];
  });
}
