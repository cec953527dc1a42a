/**
 * What the files above 8,319 issues weigh compressed, with the headlines of a real year: `npm run bench:year`. The
 * headlines are read from ../shared/corpus, which is no part of the project.
 */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { budgets, kinds, weigh } from '../src/testing/run-sizes.ts'

const corpus = new URL('../../shared/corpus/news-2023.jsonl.gz', import.meta.url)
const Story = v.object({ title: v.string() })

if (existsSync(corpus)) report(headlinesOf(corpus))
else console.log('bench/year-file: skipped, there is no ../shared/corpus with headlines of a real paper')

function report(headlines: readonly string[]): void {
  const weights = weigh((nth) => headlines[nth % headlines.length] ?? '')
  for (const kind of kinds) {
    const isOver = weights[kind] > budgets[kind]
    console.log(
      `${kind.padEnd(12)} ${kilobytes(weights[kind])} of ${kilobytes(budgets[kind])}${isOver ? '  over its budget' : ''}`,
    )
    if (isOver) process.exitCode = 1
  }
}

/** As an entry has them: one line, at most 120 UTF-16 units. */
function headlinesOf(file: URL): string[] {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  return lines
    .map((line) => v.parse(Story, JSON.parse(line)).title.replace(/\s+/g, ' ').trim().slice(0, 120))
    .filter((title) => title !== '')
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
