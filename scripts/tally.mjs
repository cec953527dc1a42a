// @ts-check
/** Sums vitest's and Playwright's JSON reports into the line CI reads: "N passed, N failed". */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? 'reports'
const wanted = process.argv.slice(3) // reports that must be there
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
const missing = wanted.filter((file) => !files.includes(file))
let passed = 0
let failed = missing.length // a runner that died before its report has failed
let skipped = 0

for (const file of missing) console.error(`${file}: no report`)
for (const file of files) {
  const report = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const { expected, unexpected, flaky, skipped: left } = report.stats ?? {}
  const counts = report.stats
    ? { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped: left }
    : {
        passed: report.numPassedTests,
        failed: report.numFailedTests || (report.success ? 0 : 1),
        skipped: report.numPendingTests + (report.numTodoTests ?? 0),
      }
  console.log(`${file}: ${JSON.stringify(counts)}`)
  passed += counts.passed
  failed += counts.failed
  skipped += counts.skipped
}
if (passed === 0) failed += 1 // nothing ran
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
