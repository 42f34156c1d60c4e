import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// By its path: the configuration of the build, which uses it too, is read before there are aliases.
export { formatJson } from '../../src/intake/format-json.ts';

/** The dataset that the app ships with. */
export const MOCK_DIR = fileURLToPath(new URL('../../mock', import.meta.url));

/** What a build copies as it is. */
export const PUBLIC_DIR = fileURLToPath(new URL('../../public', import.meta.url));

/** The files of a dataset by name without `.json` (`pilots`, `stories/leadership-briefing`), as their bytes. */
export type DatasetFiles = ReadonlyMap<string, Buffer>;

/** Reads the JSON files of a dataset in the order of their names; generated schemas are not part of it, and earlier versions are datasets of their own. */
export function readDatasetFiles(dir: string): DatasetFiles {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json') && !/^(?:schema|versions)\//.test(name))
    .sort();
  return new Map(names.map((name) => [name.slice(0, -'.json'.length), readFileSync(join(dir, name))]));
}

export function writeText(dir: string, name: string, text: string): void {
  writeFileSync(join(dir, name), text, 'utf8');
}

/** Prints one line on standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
