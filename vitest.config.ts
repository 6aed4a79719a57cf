import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { TestShares } from './tools/test-shares.ts';
import { TotalLine } from './tools/total-line.ts';

/** They come last and one by one: a browser draws with all cores, and beside other tests it takes three times as long. */
const inBrowsers = ['test/browser/**/*.test.ts', 'test/unit/host/browser.test.ts'];

export default defineConfig({
  cacheDir: '.build/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: inBrowsers, sequence: { groupOrder: 0 } },
      },
      { extends: true, test: { name: 'browser', include: inBrowsers, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
    globalSetup: 'tools/test-places.ts',
    // Files share a process, so that each module is loaded once: what a test changes in the process it puts back.
    isolate: false,
    // Both cores of a machine with two; vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Ten times what the longest test takes on a quiet machine.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ['default', new TestShares(), new TotalLine()],
  },
});
