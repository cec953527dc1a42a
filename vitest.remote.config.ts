import { defineConfig } from 'vitest/config'

/** The tests of the remote engine, which scripts/remote.mjs starts; without it they are skipped. One after the other: it is one. */
export default defineConfig({
  test: {
    name: 'remote',
    include: ['src/**/*.remote.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/remote.json' }]],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
