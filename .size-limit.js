import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleParts, isWorker, unaccounted } from './scripts/lib/bundle-parts.ts';

const DIST = 'dist';

const parts = bundleParts(JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')));
const scripts = readdirSync(DIST, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'));
const strays = unaccounted(scripts, parts);
if (strays.length > 0) throw new Error(`no budget holds ${strays.join(', ')}`);

const paths = (files) => files.map((file) => join(DIST, file));

export default [
  { name: 'JavaScript of the complete overview, gzip', path: paths(parts.overview), gzip: true, limit: '300 KiB' },
  { name: 'JavaScript that the evidence drawer adds, gzip', path: paths(parts.evidence), gzip: true, limit: '30 KiB' },
  { name: 'JavaScript that is loaded once the overview stands, gzip', path: paths(parts.upkeep), gzip: true, limit: '5 KiB' },
  { name: 'The service worker, gzip', path: `${DIST}/sw.js`, gzip: true, limit: '4 KiB' },
  ...[...parts.scenes].map(([scene, files]) => ({ name: `JavaScript that ${scene} adds, gzip`, path: paths(files), gzip: true, limit: '30 KiB' })),
  ...[...parts.surfaces].map(([surface, files]) => ({ name: `JavaScript that ${surface} adds, at once or later, gzip`, path: paths(files), gzip: true, limit: '113 KiB' })),
  { name: 'JavaScript that writes files for office programs, when one is asked for, gzip', path: paths(parts.writers), gzip: true, limit: '210 KiB' },
  { name: 'JavaScript of the worker that reads files, when one is dropped, gzip', path: paths(scripts.filter(isWorker)), gzip: true, limit: '60 KiB' },
  { name: 'Fonts', path: `${DIST}/assets/*.woff2`, brotli: false, limit: '60 KiB' },
];
