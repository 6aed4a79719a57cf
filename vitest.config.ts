import { defineConfig } from 'vitest/config';
import { TestShares } from './tools/test-shares.ts';
import { TotalLine } from './tools/total-line.ts';

export default defineConfig({
  cacheDir: '.build/vitest',
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', new TestShares(), new TotalLine()],
  },
});
