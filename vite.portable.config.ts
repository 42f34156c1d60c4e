import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';
import { portableEdition } from './scripts/lib/portable-edition.ts';
import site, { withoutUnused } from './vite.config.ts';

/** Tells that new data are brought in on a server: a page opened from a disk may start no worker to read them in. */
function noDataDesk(): Plugin {
  return {
    name: 'no-data-desk',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/data-desk/DataDeskSurface.vue') ? fileURLToPath(new URL('./src/surfaces/data-desk/PortableNotice.vue', import.meta.url)) : undefined),
  };
}

/** The same app as one file that opens by double click: no server, no network, data as of the build. */
export default defineConfig({
  ...site,
  mode: 'portable',
  plugins: [vue(), withoutUnused(), noDataDesk(), portableEdition()],
  build: {
    ...site.build,
    outDir: '../dist-portable',
    copyPublicDir: false,
    assetsInlineLimit: Infinity,
    // A file on a disk has no time to gain by the second minifier, which takes most of the build.
    minify: 'oxc',
    chunkSizeWarningLimit: Infinity,
    manifest: false,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
