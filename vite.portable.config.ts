import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { portableEdition } from './scripts/lib/portable-edition.ts';
import site, { fetchOnly } from './vite.config.ts';

/** The same app as one file that opens by double click: no server, no network, data as of the build. */
export default defineConfig({
  ...site,
  mode: 'portable',
  plugins: [vue(), fetchOnly(), portableEdition()],
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
