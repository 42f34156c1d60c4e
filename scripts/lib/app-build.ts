import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { formatJson } from './files.ts';

const WORKER = new URL('../service-worker/sw.js', import.meta.url);
/** Beside what the build makes: from `public/`, under a name of its own. */
const ICON = 'favicon.svg';

/** Version of a build: that of the package, and what its files are told by, whose names carry a hash of what is in them. */
function buildVersion(packageVersion: string, bundle: Rolldown.OutputBundle): string {
  const names = Object.values(bundle).flatMap(({ fileName }) => (fileName.startsWith('assets/') ? [fileName] : []));
  const hash = createHash('sha256').update(names.sort().join('\n')).update(readFileSync(WORKER));
  return `${packageVersion}+${hash.digest('hex').slice(0, 8)}`;
}

/** Files that a start without a network needs, and those that are loaded later. */
function shellFiles(bundle: Rolldown.OutputBundle): string[] {
  const assets = Object.keys(bundle).filter((fileName) => fileName.startsWith('assets/'));
  return ['./', ICON, ...assets.sort()];
}

/**
 * Gives a build its version, in the page and in `version.json`, which running screens ask for, and the service worker that
 * keeps the app's own files.
 */
export function appBuild(packageVersion: string): Plugin {
  return {
    name: 'app-build',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }): HtmlTagDescriptor[] {
        return [{ tag: 'meta', attrs: { name: 'build', content: buildVersion(packageVersion, bundle ?? {}) }, injectTo: 'head' }];
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const version = buildVersion(packageVersion, bundle);
        const build = JSON.stringify({ version, files: shellFiles(bundle) });
        this.emitFile({ type: 'asset', fileName: 'version.json', source: formatJson({ version }) });
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: `const BUILD = ${build};\n${readFileSync(WORKER, 'utf8')}` });
      },
    },
  };
}
