// @ts-check
/**
 * Sums vitest's and Playwright's JSON reports into the line CI reads: "N passed, N failed". What failed is named
 * just before it, with the first lines of its error: of a long log the end is what gets read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** @param {string} message @returns {string} the first lines of an error, without colours */
const brief = (message) => stripVTControlCharacters(message).split('\n').slice(0, 8).join('\n    ')

/** @param {any} report vitest's @returns {string[]} */
const failedInVitest = (report) =>
  report.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status === 'failed')
      .map(
        (/** @type {any} */ test) => `${file.name} › ${test.fullName}\n    ${brief(test.failureMessages.join('\n'))}`,
      )
      .concat(file.message ? [`${file.name}\n    ${brief(file.message)}`] : []),
  )

/** @param {any} suite Playwright's report, or a suite of it @returns {string[]} */
const failedInPlaywright = (suite) => [
  ...(suite.specs ?? [])
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => {
      const errors = spec.tests.flatMap((/** @type {any} */ test) =>
        test.results.flatMap((/** @type {any} */ result) => result.errors),
      )
      return `${spec.file}:${spec.line} › ${spec.title}\n    ${brief(errors.map((/** @type {any} */ e) => e.message).join('\n'))}`
    }),
  ...(suite.suites ?? []).flatMap(failedInPlaywright),
]

const folder = process.argv[2] ?? 'reports'
const wanted = process.argv.slice(3) // reports that must be there
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
const missing = wanted.filter((file) => !files.includes(file))
let passed = 0
let failed = missing.length // a runner that died before its report has failed
let skipped = 0
/** @type {string[]} */
const named = []

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
  if (counts.failed > 0) named.push(...(report.stats ? failedInPlaywright(report) : failedInVitest(report)))
  passed += counts.passed
  failed += counts.failed
  skipped += counts.skipped
}
for (const test of named) console.log(`  ✘ ${test}`)
if (passed === 0) failed += 1 // nothing ran
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
