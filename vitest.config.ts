import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

/** Layers without vue, stores or DOM. */
const PURE = 'domain,format,analysis,charts,export,intake';

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    // It ends what hangs, and times nothing.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/{contracts,specimens}/**/*.test.ts', 'tests/unit/*.test.ts', `tests/unit/{${PURE}}/**/*.test.ts`],
          // Nothing here is mocked or keeps a state: files share their modules, which takes a third of the time.
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'app', include: ['tests/unit/*/**/*.test.ts', 'tests/faults/**/*.test.ts'], exclude: [`tests/unit/{${PURE}}/**`] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{domain,format,analysis,charts,export,intake}/**/*.ts'],
      reporter: ['text-summary', 'html'],
      // Raised when coverage rises, never lowered to pass.
      thresholds: { lines: 95, statements: 95, functions: 95, branches: 90 },
    },
  },
});
