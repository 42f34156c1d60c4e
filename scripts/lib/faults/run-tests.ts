import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RowId } from '../../../tests/faults/rows';
import { grepOf, rowsOf, type NamedTest } from '../../../tests/faults/titles';
import { findBrowser } from '../find-browser';

/** How one test went, by the title that begins with its rows; those of a table each for itself. */
export interface Outcome {
  readonly title: string;
  readonly rows: readonly RowId[];
  readonly passed: boolean;
}

interface VitestFile {
  readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
}
interface Suite {
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[];
}

const OUT = 'faults-outcome.json';
/** How long a test may take: as the product stands on a busy machine, ms, and without a handler, when it may wait for what never comes. */
export const WHOLE_MS = 240_000;
export const BROKEN_MS = 60_000;

function node(root: string, script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  const { status } = spawnSync(process.execPath, [join('node_modules', script), ...args], { cwd: root, env: { ...process.env, ...env }, stdio: 'ignore' });
  return status ?? 1;
}

function take<Json>(root: string): Json | undefined {
  const path = join(root, OUT);
  if (!existsSync(path)) return undefined;
  const json = JSON.parse(readFileSync(path, 'utf8')) as Json;
  rmSync(path);
  return json;
}

const outcome = (title: string, passed: boolean): Outcome => ({ title, rows: rowsOf(title), passed });
const specsOf = (suite: Suite): readonly Outcome[] => [...(suite.specs ?? []).map(({ title, ok }) => outcome(title, ok)), ...(suite.suites ?? []).flatMap(specsOf)];

function runVitest(root: string, files: readonly string[], grep: string): readonly Outcome[] {
  node(root, 'vitest/vitest.mjs', ['run', ...files, '-t', grep, '--reporter=json', `--outputFile=${OUT}`]);
  const run = take<{ readonly testResults: readonly VitestFile[] }>(root);
  const all = (run?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  return all.flatMap(({ title, status }) => (status === 'passed' || status === 'failed' ? outcome(title, status === 'passed') : []));
}

function runPlaywright(root: string, files: readonly string[], grep: string, patienceMs: number): readonly Outcome[] {
  const env = { CHROME: findBrowser(), SITE_DIR: 'dist', PLAYWRIGHT_JSON_OUTPUT_NAME: OUT };
  node(root, '@playwright/test/cli.js', ['test', ...files, '--grep', grep, '--reporter=json', `--timeout=${patienceMs}`], env);
  return (take<Suite>(root)?.suites ?? []).flatMap(specsOf);
}

/**
 * Builds the site of a tree, quickly: names in it are as they are written.
 *
 * @throws Error where it cannot be built: tests without a site would all fail.
 */
export function build(root: string): void {
  if (node(root, 'vite/bin/vite.js', ['build', '--minify', 'false', '--logLevel', 'error']) !== 0) throw new Error(`${root} cannot be built`);
}

/** Runs the tests of some rows that are among these, in a tree; none of them = no outcome, as where their file does not load. */
export function runTests(root: string, tests: readonly NamedTest[], runner: NamedTest['runner'], patienceMs: number, rows?: readonly RowId[]): readonly Outcome[] {
  const asked = tests.filter((test) => test.runner === runner && (!rows || test.rows.some((id) => rows.includes(id))));
  const files = [...new Set(asked.map(({ file }) => file))];
  if (files.length === 0) return [];
  return runner === 'vitest' ? runVitest(root, files, grepOf(rows)) : runPlaywright(root, files, grepOf(rows), patienceMs);
}
