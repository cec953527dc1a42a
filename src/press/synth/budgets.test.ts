import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { issueFolder } from '../build/entry.ts'
import { rootFiles } from '../build/roots.ts'
import { sha256 } from '../cache.ts'
import type { RunDay } from './calendar.ts'
import { gapsOf, runOf } from './calendar.ts'
import { standardRun } from './write-shelf.ts'

test('at 8,319 issues paper.json keeps to 10 kB compressed, and every year to 20 kB', () => {
  const run = runOf(standardRun.issues, standardRun.last)
  const facts = { id: standardRun.paper, title: standardRun.title, lang: 'zh-Hans' }
  const paper = { facts, shown: facts.id, gaps: gapsOf(run) }
  const files = rootFiles([{ paper, issues: run.map(unread), seq: run.length }], [])
  const sizes = new Map([...files].map(([path, bytes]) => [path, gzipSync(bytes, { level: 9 }).length]))
  expect(sizes.get('synth-daily/paper.json')).toBeLessThanOrEqual(10_000)
  const years = [...sizes].filter(([path]) => /\/\d{4}\.json$/.test(path))
  expect(years).toHaveLength(28)
  expect(years.filter(([, bytes]) => bytes > 20_000)).toEqual([])
})

/** What the year says of an issue, with the size and hash of another text. */
function unread({ pages, ...day }: RunDay) {
  const labels = Array.from({ length: pages }, (_, at) => String(at + 1))
  const hash = sha256(issueFolder(day))
  const bytes = 15_000 + (Number.parseInt(hash.slice(0, 4), 16) % 5000)
  const entry = { ...day, pages: labels, articles: 8, href: `${issueFolder(day)}/issue.json`, bytes, sha256: hash }
  return { entry, heads: { date: day.date, heads: [] }, columnArticles: [] }
}
