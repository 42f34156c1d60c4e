import { expect } from 'vitest';
import { readFile } from '@/intake/read';
import { isRefusal, type CellValue, type ReadChoices, type ReadFile, type Refusal, type Table } from '@/intake/table';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reads what must be readable. */
export async function readWell(name: string, bytes: Uint8Array | string, choices?: ReadChoices): Promise<ReadFile> {
  const read = await readFile(name, typeof bytes === 'string' ? utf8(bytes) : bytes, choices);
  if (isRefusal(read)) throw new Error(`${name} was refused: ${read.code} ${read.detail ?? ''}`);
  return read;
}

/** Reads what must be refused. */
export async function refusalOf(name: string, bytes: Uint8Array | string): Promise<Refusal> {
  const read = await readFile(name, typeof bytes === 'string' ? utf8(bytes) : bytes);
  if (!isRefusal(read)) throw new Error(`${name} was read`);
  expect(read.file).toBe(name);
  return read;
}

/** The only table of a file. */
export function onlyTable({ parts }: ReadFile): Table {
  const [table] = parts;
  if (parts.length !== 1 || table?.kind !== 'table') throw new Error('not one table');
  return table;
}
/** Heads and rows of a table, without their lines. */
export const cellsOf = ({ heads, rows }: Table): readonly (readonly CellValue[])[] => [heads, ...rows.map(({ cells }) => cells)];

/** Notes as code and detail. */
export const notesOf = ({ notes }: ReadFile): readonly (readonly [code: string, detail: string])[] => notes.map(({ code, detail }) => [code, detail]);
