import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { say } from '../../scripts/lib/files';
import { measureCold } from './cold';
import type { ENGINE_PARTS } from './engine';
import { measureIdle } from './idle';
import { measureInteraction } from './interaction';
import { formatTable, isWithin, type Measure } from './measure';
import { measureRemount } from './remount';

const OUT = join('node_modules', '.cache', 'bench');

/**
 * A part that needs no browser, and the engine with it, as a build makes them. Run from their sources every function that is made gets its
 * name from a helper of the runner, which is a good part of what is timed here and no part of the app.
 */
function ofEngine(part: keyof typeof ENGINE_PARTS): () => Promise<readonly Measure[]> {
  return async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { tsconfigPaths: true },
      build: { ssr: join('tests', 'bench', 'engine.ts'), outDir: OUT, copyPublicDir: false },
    });
    const built = (await import(pathToFileURL(join(OUT, 'engine.js')).href)) as { readonly ENGINE_PARTS: typeof ENGINE_PARTS };
    return built.ENGINE_PARTS[part]();
  };
}

/** Each part of the bench; `--only=<part>` runs one. */
const PARTS: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  rows: ofEngine('rows'),
  scale: ofEngine('scale'),
  search: ofEngine('search'),
  cold: measureCold,
  idle: measureIdle,
  remount: measureRemount,
  interaction: measureInteraction,
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const names = values.only === undefined ? Object.keys(PARTS) : [values.only];
const measures: Measure[] = [];
for (const name of names) {
  const measure = PARTS[name];
  if (!measure) throw new Error(`no part "${name}"; there are: ${Object.keys(PARTS).join(' ')}`);
  measures.push(...(await measure()));
}
say(formatTable(measures));
process.exitCode = measures.every(isWithin) ? 0 : 1;
