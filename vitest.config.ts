import { defineConfig } from 'vitest/config';

/** Folders whose tests compute and touch nothing else of their process, so that files can share one, and what it has loaded. */
const pure = [
  'actors',
  'answers',
  'citations',
  'claims',
  'commands',
  'conversation',
  'deeds',
  'passages',
  'reading',
  'replies',
  'retrieval',
  'timeline',
].map((folder) => `tests/${folder}/**/*.test.ts`);

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
  test: {
    globalSetup: ['tests/support/compile-word-vectors.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['tests/**/*.test.ts'], exclude: pure } },
    ],
  },
});
