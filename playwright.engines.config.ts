import { defineConfig } from '@playwright/test'
import type { Engine } from './e2e/engines/reader.ts'

const engines: Engine[] = ['chromium-debian', 'chromium-npm', 'firefox-esr', 'webkitgtk']

/** The same journeys in every engine that Debian has. `.ci/run` installs them. */
export default defineConfig<{ engine: Engine }>({
  testDir: 'e2e/engines',
  outputDir: 'node_modules/.cache/playwright-engines',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/engines.json' }]],
  projects: engines.map((engine) => ({ name: engine, use: { engine } })),
})
