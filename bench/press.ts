/** Issues a second that press builds, and what an unchanged newsroom costs beside that. `npx tsx bench/press.ts [issues]` */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from '../src/press/build/build.ts'
import { writeIssue, writeNewsroom } from './synthetic-newsroom.ts'

const issues = Number(process.argv[2] ?? 300)
const root = mkdtempSync(join(tmpdir(), 'press-bench-'))
const options = { newsroom: join(root, 'newsroom'), out: join(root, 'shelf'), cache: join(root, 'cache') }

try {
  writeNewsroom(options.newsroom, issues)
  const fresh = await timed(issues)
  const nothing = await timed(0)
  writeIssue(options.newsroom, issues)
  const one = await timed(1)
  console.log(`fresh          ${seconds(fresh)}  ${(issues / fresh).toFixed(0)} issues a second`)
  console.log(`nothing new    ${seconds(nothing)}  ${percent(nothing / fresh)} of fresh`)
  console.log(`one new issue  ${seconds(one)}  ${percent(one / fresh)} of fresh`)
} finally {
  rmSync(root, { recursive: true })
}

/** Seconds for one build, which must have built just as many issues as were new. */
async function timed(expected: number): Promise<number> {
  const start = performance.now()
  const { built } = await build(options)
  if (built !== expected) throw new Error(`built ${built} issues, not ${expected}`)
  return (performance.now() - start) / 1000
}

function seconds(value: number): string {
  return `${value.toFixed(2).padStart(7)} s`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}
