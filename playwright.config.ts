import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './scripts/browser.mjs'

const port = Number(process.env['E2E_PORT'] ?? 4173)
const base = process.env['APP_BASE'] ?? '/'
const url = `http://localhost:${port}${base}`

/** Journeys through the built app, as `npm start` serves it. Other engines: playwright.engines.config.ts. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'engines/**',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    baseURL: url,
    locale: 'zh-CN',
    trace: 'retain-on-failure',
    contextOptions: { reducedMotion: 'reduce' }, // or axe may measure a colour on its way to another
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() } }],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url,
    reuseExistingServer: !process.env['CI'],
  },
})
