import type { Cell, Feature, Sheet as XlsxSheet, SheetData } from 'write-excel-file/universal';
import { toCellText } from '@/export/cell-text';
import { WORDS_SHEET } from './read/workbook';
import { validations, withColumnStyles, wordLists, type TemplateSheet } from './template-sheet';

/** The sheet that comes first: lines to read, then every column with what is to be written in it. */
export interface TemplateExplanation {
  readonly name: string;
  readonly lines: readonly string[];
  readonly heads: readonly [sheet: string, column: string, isRequired: string, note: string];
  /** What stands where a column must be filled. */
  readonly required: string;
}

const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10 } as const;
const EXPLANATION_WIDTHS = [18, 26, 10, 90] as const;
const REQUIRED_COLOUR = '#FFF2CC';
const OPTIONAL_COLOUR = '#EDEDED';
const SHEET_XML = 'xl/worksheets/sheet{id}.xml';

const head = (value: string, backgroundColor: string): Cell => ({ type: String, value: toCellText(value), fontWeight: 'bold', bottomBorderStyle: 'thin', backgroundColor });
/** Said to be text, so that it is never read as a formula, a number or a date; of a column of texts, also once it is edited. */
const text = (value: string, isText = false): Cell => ({ type: String, value: toCellText(value), alignVertical: 'top', wrap: true, ...(isText && { format: '@' }) });

function valueCell(value: string | number | boolean | null, isText: boolean): Cell {
  if (typeof value === 'boolean') return { type: Boolean, value, alignVertical: 'top' };
  if (typeof value === 'number' && Number.isFinite(value)) return { type: Number, value, alignVertical: 'top' };
  return text(String(value ?? ''), isText);
}

function explanationSheet({ name, lines, heads, required }: TemplateExplanation, sheets: readonly TemplateSheet[]): XlsxSheet<Blob> {
  const columns = sheets.flatMap((sheet) => sheet.columns.map((column) => [sheet.name, column.head, column.isRequired ? required : '', column.note].map((each) => text(each))));
  // A line runs on over the empty cells beside it.
  const data: SheetData = [...lines.map((line): Cell[] => [{ type: String, value: toCellText(line) }]), [], heads.map((each) => head(each, OPTIONAL_COLOUR)), ...columns];
  return { sheet: name, columns: EXPLANATION_WIDTHS.map((width) => ({ width })), data };
}

/** Heads, rows, and an empty row for the styles of what is written below. */
function dataSheet({ name, columns, rows }: TemplateSheet): XlsxSheet<Blob> {
  const heads = columns.map((column) => head(column.head, column.isRequired ? REQUIRED_COLOUR : OPTIONAL_COLOUR));
  const cells = [...rows, []].map((row) => columns.map(({ isText = false }, at) => valueCell(row[at] ?? null, isText)));
  return { sheet: name, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1, data: [heads, ...cells] };
}

function wordsSheet(lists: readonly (readonly string[])[]): XlsxSheet<Blob> {
  const longest = Math.max(...lists.map(({ length }) => length));
  return { sheet: WORDS_SHEET, data: Array.from({ length: longest }, (_, row) => lists.map((words) => text(words[row] ?? ''))) };
}

/**
 * A workbook to fill in: what is to be written where, then a sheet for each collection, whose heads stay in sight, with
 * drop-downs for what has words of its own. Read again it gives the same rows. The library that writes it is loaded on demand.
 */
export async function toTemplate(sheets: readonly TemplateSheet[], explanation: TemplateExplanation): Promise<Uint8Array> {
  const [{ default: write }, { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings }] = await Promise.all([
    import('write-excel-file/universal'),
    import('write-excel-file/utility'),
  ]);
  const lists = wordLists(sheets);
  const order = getOrderOfSiblings(SHEET_XML, 'worksheet') ?? [];
  const template: Feature<Blob> = {
    files: {
      transform: {
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) => (tag === 'sheet' && index === sheets.length + 1 ? { ...attributes, state: 'hidden' } : attributes),
        },
        [SHEET_XML]: {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex - 1];
            if (!sheet) return xml;
            const styled = withColumnStyles(xml, sheet.rows.length + 2);
            const asked = validations(sheet, lists);
            return asked === '' ? styled : insertElementMarkupAccordingToOrderOfSiblings(styled, asked, order, 'worksheet');
          },
        },
      },
    },
  };
  const written = [explanationSheet(explanation, sheets), ...sheets.map(dataSheet), ...(lists.length > 0 ? [wordsSheet(lists)] : [])];
  const blob = await write(written, { ...FONT, features: [template] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
