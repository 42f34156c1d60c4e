import type { Note, NoteCode, Part, ReadChoices, ReadFile, Refusal } from '../table';
import { decodeText } from './decode-text';
import { readDelimited } from './delimited';
import { readJson } from './json';
import { MOST_BYTES, MOST_ROWS } from './limits';
import { Refused } from './refused';
import { readWorkbook } from './workbook';

/** First bytes of an archive, as workbooks are since 2007. */
const ARCHIVE = [0x50, 0x4b];
/** First bytes of a compound file, as workbooks were before, and are with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** What a compound file holds where it is a newer workbook with a password. */
const ENCRYPTED = 'EncryptedPackage';
/** Text that is not data: a page, as servers and old programs give out under the name of a workbook. */
const MARKUP = /^\s*<(?:!doctype|html|\?xml|table|meta)/i;
const OLD_NAME = /\.xls$/i;
/** Names of delimited files, which may begin like JSON. */
const DELIMITED_NAME = /\.(?:csv|tsv|tab|txt)$/i;
const NO_ENDING = /\.[^.]*$/;

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/** Gathers notes of a file, each with where it was found. */
function notesOf(file: string): { readonly notes: Note[]; readonly say: (sheet: string, code: NoteCode, detail: string) => void } {
  const notes: Note[] = [];
  return { notes, say: (sheet, code, detail) => notes.push({ code, where: sheet === '' ? file : `${file} › ${sheet}`, detail }) };
}

function checkRows(parts: readonly Part[]): void {
  const count = parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows : part.records).length, 0);
  if (count > MOST_ROWS) throw new Refused('TOO_MANY_ROWS');
}

function readText(file: string, bytes: Uint8Array, choices: ReadChoices): ReadFile {
  const { notes, say } = notesOf(file);
  const note = (code: NoteCode, detail: string): void => say('', code, detail);
  const { text, encoding } = decodeText(bytes, choices.encoding);
  if (encoding !== 'utf-8') note('READ_AS', encoding);
  if (text.trim() === '') throw new Refused('EMPTY');
  if (MARKUP.test(text)) throw new Refused(OLD_NAME.test(file) ? 'OLD_EXCEL' : 'BAD_TEXT');
  const name = file.replace(NO_ENDING, '');
  if (/^\s*[[{]/.test(text)) {
    try {
      const parts = readJson(name, text, note);
      return { file, format: 'json', parts, notes, encoding };
    } catch (error) {
      if (!DELIMITED_NAME.test(file)) throw error;
    }
  }
  const { table, delimiter } = readDelimited(name, text, choices.delimiter, note);
  if (!table) throw new Refused('EMPTY');
  return { file, format: 'csv', parts: [table], notes, encoding, delimiter };
}

function readArchive(file: string, bytes: Uint8Array, choices: ReadChoices): ReadFile {
  const { notes, say } = notesOf(file);
  const parts = readWorkbook(bytes, choices.hidden === true, say);
  if (parts.length === 0 && notes.length === 0) throw new Refused('EMPTY');
  return { file, format: 'xlsx', parts, notes };
}

function read(file: string, bytes: Uint8Array, choices: ReadChoices): ReadFile {
  if (bytes.length > MOST_BYTES) throw new Refused('TOO_BIG');
  if (bytes.length === 0) throw new Refused('EMPTY');
  if (begins(bytes, COMPOUND)) throw new Refused(new TextDecoder('utf-16le').decode(bytes).includes(ENCRYPTED) ? 'ENCRYPTED' : 'OLD_EXCEL');
  const found = begins(bytes, ARCHIVE) ? readArchive(file, bytes, choices) : readText(file, bytes, choices);
  checkRows(found.parts);
  return found;
}

/**
 * What a file holds, told by its bytes, not by its name: sheets of a workbook (XLSX), a delimited text, or lists of JSON.
 *
 * Never rejects: whatever the bytes are, they are read or refused.
 */
export async function readFile(name: string, bytes: Uint8Array, choices: ReadChoices = {}): Promise<ReadFile | Refusal> {
  try {
    return read(name, bytes, choices);
  } catch (error) {
    if (!(error instanceof Refused)) return { file: name, code: begins(bytes, ARCHIVE) ? 'NOT_A_WORKBOOK' : 'BAD_TEXT' };
    return { file: name, code: error.code, ...(error.detail !== undefined && { detail: error.detail }) };
  }
}
