import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // Two at a time: the stories in a pseudo-terminal start real processes and need the other core.
    maxWorkers: 2,
  },
});
