import { readHead } from './columns';
import type { IntakeChoices, PartMapping } from './intake';
import { headsOfRecords, matchCollection } from './match-collection';
import type { Part, ReadFile } from './table';

/** A part of a file with how it is read. */
export interface MappedPart {
  readonly mapping: PartMapping;
  readonly part: Part;
}

/** What choices name a part by: `new.xlsx › pilots`; a delimited file and a list of JSON have no sheets. */
function partKey({ file, format }: Pick<ReadFile, 'file' | 'format'>, name: string, count: number): string {
  return format === 'xlsx' || count > 1 ? `${file} › ${name}` : file;
}

/** How a part is read: as was chosen, else as its names tell. Two columns of one field are one too many: the first is read. */
function mapPart(read: ReadFile, part: Part, { collections = {}, columns = {} }: IntakeChoices): PartMapping {
  const key = partKey(read, part.name, read.parts.length);
  const heads = part.kind === 'table' ? part.heads : [];
  const chosen = collections[key];
  const collection = chosen === undefined ? matchCollection(part.name, part.kind === 'table' ? heads : headsOfRecords(part.records)) : chosen === '' ? undefined : chosen;
  const taken = new Set<string>();
  const mapped = heads.map((head, index) => {
    const told = columns[key]?.[index];
    const { path, suggestion } = told === undefined ? (collection === undefined ? {} : readHead(collection, head)) : { path: told === '' ? undefined : told };
    if (path === undefined || taken.has(path)) return { head, ...(suggestion !== undefined && { suggestion }) };
    taken.add(path);
    return { head, path };
  });
  const count = part.kind === 'table' ? part.rows.length : part.records.length;
  return { key, file: read.file, sheet: part.name, ...(collection !== undefined && { collection }), columns: mapped, count };
}

/** Every part of the files with how it is read. */
export function mapParts(files: readonly ReadFile[], choices: IntakeChoices): readonly MappedPart[] {
  return files.flatMap((read) => read.parts.map((part) => ({ part, mapping: mapPart(read, part, choices) })));
}
