import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROW_IDS, type RowId } from './rows';

/** A test that is named by the rows it holds: `N08, N09 · what must be`. */
export interface NamedTest {
  readonly rows: readonly RowId[];
  /** Path from the root of the repository. */
  readonly file: string;
  /** As it is written, ids included; values of a table stand as their names. */
  readonly title: string;
  readonly runner: 'vitest' | 'playwright';
}

const IDS = String.raw`[NDRLV]\d{2}(?:, [NDRLV]\d{2})*`;
/** `it(`, `test(` or `it.each(…)(` with a title that begins with ids. */
const NAMED = new RegExp(String.raw`(?:\b(?:it|test)|\))\(\s*(['"\`])(${IDS}) · ((?:\\.|(?!\1).)*)\1`, 'g');

/** Every test below `tests/` that a row names, by file and in its order. */
export function readNamedTests(root = '.'): readonly NamedTest[] {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:test|spec)\.ts$/.test(file))
    .sort();
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(NAMED)].map(([, , ids = '', rest = '']) => ({
      rows: ids.split(', ') as RowId[],
      file,
      title: `${ids} · ${rest.replaceAll(/\\(.)/g, '$1')}`,
      runner: file.endsWith('.spec.ts') ? ('playwright' as const) : ('vitest' as const),
    })),
  );
}

/** The rows that a title begins with; none where it begins otherwise. */
export function rowsOf(title: string): readonly RowId[] {
  const [, ids] = new RegExp(`^(${IDS}) · `).exec(title) ?? [];
  return (ids?.split(', ') ?? []) as RowId[];
}

/** Finds the tests of some rows by their titles, for `-t` and `--grep`. */
export function grepOf(rows: readonly RowId[] = ROW_IDS): string {
  const ids = rows.length === ROW_IDS.length ? '[NDRLV][0-9]{2}' : `(?:${rows.join('|')})`;
  return `(?:^| )(?:[NDRLV][0-9]{2}, )*${ids}(?:, [NDRLV][0-9]{2})* · `;
}
