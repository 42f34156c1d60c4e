import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const OUT = join('node_modules', '.cache', 'bench');

/**
 * A module of the bench and all it imports as a build makes them. Run from their sources every function that is made gets its name
 * from a helper of the runner, which is a good part of what is timed here and no part of the app.
 */
export async function asBuilt<Module>(name: string): Promise<Module> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: { ssr: join('tests', 'bench', `${name}.ts`), outDir: OUT, emptyOutDir: false, copyPublicDir: false },
  });
  return (await import(pathToFileURL(join(OUT, `${name}.js`)).href)) as Module;
}
