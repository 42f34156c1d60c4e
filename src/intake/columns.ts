import type { CollectionName, Collections } from '@/domain/collections';
import { LOCALES, type Locale } from '@/domain/text';
import { intakeWords } from '@/format/messages/desk/intake';
import { recordWords } from '@/format/messages/desk/record';
import { closestOf } from './closest';
import { flatten } from './flatten';
import { joinPath } from './path';
import { isCell, shapeAt, shapeOfCollection, type Shape } from './shape';

/** Items of a list for which a table has columns though no record has so many. */
const LEAST_ITEMS = 2;

/** The name of a path for readers: `引文 1 · 原文`. */
export function labelOf(path: string, locale: Locale): string {
  const { fields, within, item } = intakeWords(locale);
  const names: Readonly<Record<string, string>> = { ...recordWords(locale).fields, ...fields };
  const parts: string[] = [];
  for (const part of path.split('.')) {
    const last = parts.at(-1);
    if (/^\d+$/.test(part) && last !== undefined) parts[parts.length - 1] = item(last, Number(part));
    else parts.push(names[part] ?? part);
  }
  return within(parts);
}

/** The head of a column: what a reader calls it, and the path by which it is found again, the last word. */
export const headOf = (path: string, locale: Locale): string => `${labelOf(path, locale)} ${path}`;

/** Paths of cells of a shape; of lists and dictionaries, those for `known` and for the least number of items. */
function pathsOf(shape: Shape, path: string, known: ReadonlySet<string>): readonly string[] {
  if (isCell(shape)) return [path];
  if (shape.kind === 'group') return Object.entries(shape.fields).flatMap(([name, field]) => pathsOf(field, joinPath(path, name), known));
  if (shape.kind === 'scalar') return [];
  const lead = `${path}.`;
  const names = new Set([...known].flatMap((each) => (each.startsWith(lead) ? [each.slice(lead.length).split('.')[0] ?? ''] : [])));
  if (shape.kind === 'dictionary') return [...names].sort().flatMap((name) => pathsOf(shape.value, joinPath(path, name), known));
  const items = Math.max(LEAST_ITEMS, ...[...names].map(Number).filter(Number.isFinite));
  return Array.from({ length: items }, (_, index) => pathsOf(shape.item, joinPath(path, index + 1), known)).flat();
}

/** The paths that a column of a collection's table may hold, in the order of the contract; lists have as many items as records need. */
export function fieldPaths<Name extends CollectionName>(collection: Name, records: Collections[Name] = []): readonly string[] {
  const shape = shapeOfCollection(collection);
  const known = new Set(records.flatMap((record) => [...flatten(shape, record).keys()]));
  const paths = pathsOf(shape, '', known);
  const isListed = new Set(paths);
  // An optional list or dictionary that is there and empty has a cell of its own.
  return [...paths, ...[...known].filter((path) => !isListed.has(path))];
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/[\s_·.]+/g, '');

/** Heads by which a path is known, without width, case and gaps. */
function spellings(collection: CollectionName): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of fieldPaths(collection)) {
    for (const locale of LOCALES) {
      const label = plain(labelOf(path, locale));
      if (!found.has(label)) found.set(label, path);
    }
    found.set(plain(path), path);
  }
  return found;
}

const known = new Map<CollectionName, ReadonlyMap<string, string>>();
function spellingsOf(collection: CollectionName): ReadonlyMap<string, string> {
  const found = known.get(collection) ?? spellings(collection);
  known.set(collection, found);
  return found;
}

/** Whether a path is one of a cell: a field, an item's field, or a list that may be told to be empty. */
function isPath(collection: CollectionName, path: string): boolean {
  const shape = path === '' ? undefined : shapeAt(shapeOfCollection(collection), path);
  return shape !== undefined && (isCell(shape) || shape.isOptional);
}

/** The path that the head of a column names: by its last word, by its name in either language, or by the path itself; else the nearest, as a suggestion. */
export function readHead(collection: CollectionName, head: string): { readonly path?: string; readonly suggestion?: string } {
  const last = head.trim().split(/\s+/).at(-1) ?? '';
  if (isPath(collection, last)) return { path: last };
  const all = spellingsOf(collection);
  const path = all.get(plain(head));
  if (path !== undefined) return { path };
  const near = closestOf(plain(head), all.keys());
  const suggestion = near === undefined ? undefined : all.get(near);
  return suggestion === undefined ? {} : { suggestion };
}
