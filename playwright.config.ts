import { defineConfig, devices } from '@playwright/test'
import { launchOptions, launchOptionsWithoutFaces } from './scripts/browser.mjs'

const port = Number(process.env['E2E_PORT'] ?? 4173)
const base = process.env['APP_BASE'] ?? '/'
const url = `http://localhost:${port}${base}`
const looks = 'looks.spec.ts'
const hasNpmBrowser = process.platform === 'linux' && process.arch === 'x64'

/** Journeys through the built app, as `npm start` serves it. Other engines: playwright.engines.config.ts. */
export default defineConfig({
  testDir: 'e2e',
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
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  expect: { toMatchSnapshot: { maxDiffPixelRatio: 0.002 } },
  projects: [
    {
      name: 'chromium',
      testIgnore: ['engines/**', looks],
      use: { ...devices['Desktop Chrome'], launchOptions: launchOptions() },
    },
    // pictures of screens are compared in the one browser and the faces that are the same on every machine
    ...(hasNpmBrowser
      ? [
          {
            name: 'looks',
            testMatch: looks,
            use: { ...devices['Desktop Chrome'], launchOptions: launchOptionsWithoutFaces() },
          },
        ]
      : []),
  ],
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url,
    reuseExistingServer: !process.env['CI'],
  },
})
