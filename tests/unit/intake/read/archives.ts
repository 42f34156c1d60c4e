import { strToU8, zipSync, type Zippable } from 'fflate';

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetXml {
  readonly name: string;
  /** What stands in its `sheetData`. */
  readonly rows: string;
  /** What follows it. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}
export interface BookXml {
  readonly sheets: readonly SheetXml[];
  /** Items of the shared texts: `<si>…</si>`. */
  readonly texts?: string;
  /** What stands in the style sheet. */
  readonly styles?: string;
  readonly isFrom1904?: boolean;
  /** Further entries of the archive, or others in place of the usual ones. */
  readonly entries?: Zippable;
}

/** A workbook by its parts of XML, as an office program writes it. */
export function bookOf({ sheets, texts, styles, isFrom1904 = false, entries = {} }: BookXml): Uint8Array {
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const list = sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`);
  const relations = sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  const sheetXml = ({ rows, after = '' }: SheetXml): string => `<worksheet ${NAMESPACE}><sheetData>${rows}</sheetData>${after}</worksheet>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(`<Relationships ${RELATIONS}>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(`<workbook ${NAMESPACE}><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships ${RELATIONS}>${relations.join('')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}${relation('rIdS', 'styles', '/xl/styles.xml')}</Relationships>`,
    ),
    ...(texts !== undefined && { 'xl/sharedStrings.xml': strToU8(`<sst ${NAMESPACE}>${texts}</sst>`) }),
    ...(styles !== undefined && { 'xl/styles.xml': strToU8(`<styleSheet ${NAMESPACE}>${styles}</styleSheet>`) }),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetXml(sheet))])),
    ...entries,
  });
}

/** One sheet of one column, its cells as texts. */
export const smallBook = (...cells: readonly string[]): Uint8Array =>
  bookOf({ sheets: [{ name: 'pilots', rows: cells.map((text, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`).join('') }] });

/** Offset of the central entry of a name in an archive. */
function entryAt(archive: Uint8Array, name: string): number {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const wanted = strToU8(name);
  for (let at = archive.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x02014b50 && wanted.every((byte, index) => archive[at + 46 + index] === byte)) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** The same archive, whose table of contents says another size of an entry. */
export function claiming(archive: Uint8Array, name: string, size: number): Uint8Array {
  const copy = Uint8Array.from(archive);
  new DataView(copy.buffer).setUint32(entryAt(copy, name) + 24, size, true);
  return copy;
}
