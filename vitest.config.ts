import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/browser.mjs'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  worker: { format: 'es' },
  // every lazy or worker-only dependency, or the first run reloads in the middle of a test
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      'fast-check',
      'flexsearch',
      'idb',
      'react-dom/client',
      'react-router',
      'react-router/dom',
      'uqr',
      'valibot',
      'vitest-browser-react',
      'workbox-window',
    ],
  },
  test: {
    // a busy machine is no failure
    testTimeout: 30_000,
    expect: { poll: { timeout: 5000 } },
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', '**/*.remote.test.*'],
          setupFiles: ['src/testing/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
