import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, type Plugin, type Rolldown } from 'vite';
import { formatJson, MOCK_DIR, PUBLIC_DIR, readDatasetFiles } from './files.ts';
import { inlineScript, portablePage } from './portable-page.ts';

const PAGE = 'index.html';
const PORTABLE_FILE = 'reman-valley-monitor.html';

/** The path of the data in the page, whatever server the operator's site asks. */
const API = 'api/v1/';

/** An operator's configuration as the page can carry it: data in the page, and no picture, which would be another file. */
export function portableConfig(text: string): string {
  const { $schema: _schema, logo: _logo, ...config } = JSON.parse(text) as Record<string, unknown>;
  return formatJson({ ...config, apiBase: API });
}

/** What the app asks a server for, as `config.json` and `api/v1/<name>.json`. */
function embeddedFiles(): ReadonlyMap<string, Uint8Array> {
  const config = portableConfig(readFileSync(join(PUBLIC_DIR, 'config.json'), 'utf8'));
  const data = [...readDatasetFiles(MOCK_DIR)].map(([name, bytes]) => [`${API}${name}.json`, bytes] as const);
  return new Map<string, Uint8Array>([['config.json', Buffer.from(config)], ...data]);
}

const textOf = (source: string | Uint8Array): string => (typeof source === 'string' ? source : Buffer.from(source).toString('utf8'));

/** The one file of a kind. @throws Error where there are more, or none. */
function only<T>(files: readonly T[], kind: string): T {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) throw new Error(`portable edition: ${files.length} files of ${kind}, not one`);
  return file;
}

/** Makes of all that a build puts out one page that needs neither server nor network. */
export function portableEdition(): Plugin {
  return {
    name: 'portable-edition',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle: Rolldown.OutputBundle) {
        const outputs = Object.values(bundle);
        const assets = outputs.flatMap((file) => (file.type === 'asset' ? [file] : []));
        const chunk = only(outputs.flatMap((file) => (file.type === 'chunk' ? [file] : [])), 'script');
        const page = only(assets.filter(({ fileName }) => fileName === PAGE), 'page');
        const style = only(assets.filter(({ fileName }) => fileName.endsWith('.css')), 'style sheet');
        const others = assets.filter((file) => file !== page && file !== style).map(({ fileName }) => fileName);
        if (others.length > 0) throw new Error(`portable edition: not in the page: ${others.join(', ')}`);
        // Fails where an escape stands outside of a literal.
        parseAst(inlineScript(chunk.code));
        const icon = { type: 'image/svg+xml', bytes: readFileSync(join(PUBLIC_DIR, 'favicon.svg')) };
        const source = portablePage({ html: textOf(page.source), script: chunk.code, style: textOf(style.source), icon, files: embeddedFiles() });
        for (const { fileName } of outputs) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: PORTABLE_FILE, source });
      },
    },
  };
}
