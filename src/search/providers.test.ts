import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { IssueEntry } from '../issue/paper.ts'
import { corpusIssues, corpusQueries, hasCorpus, keyOf, oracle } from '../testing/corpus.ts'
import { together, type Source } from './engine/together.ts'
import { foldDoc } from './folded-doc.ts'
import type { OpenIssue } from './open-issue.ts'
import type { Order, Provider } from './provider.ts'
import { parseQuery } from './query.ts'
import { openRecent } from './recent/recent.ts'
import { scanProvider } from './scan/scan.ts'
import { unionOf } from './union.ts'

const issues = corpusIssues() ?? []
const opened = new Map<string, OpenIssue>()
const entries = issues.map((issue, at) => {
  const docs = issue.docs.map(foldDoc)
  const sha256 = at.toString(16).padStart(64, '0')
  opened.set(sha256, { issue, docs, isHere: true, chars: docs.reduce((sum, { text }) => sum + text.length, 0) })
  return v.parse(IssueEntry, {
    date: issue.date,
    kind: 'normal',
    pages: issue.pages.map(({ label }) => label),
    articles: docs.length,
    href: `2023/${issue.date}/issue.json`,
    bytes: 1,
    sha256,
  })
})
const open = ({ sha256 }: IssueEntry) => {
  const one = opened.get(sha256)
  return one ? Promise.resolve(one) : Promise.reject(new Error(`no issue ${sha256}`))
}
const scan = scanProvider((_, entry) => open(entry))
const whole = openRecent(Infinity)
const window = openRecent(600_000)

const queries = corpusQueries() ?? []
const truths = new Map<string, ReadonlySet<string>>()
function truthOf(q: string): ReadonlySet<string> {
  const truth = truths.get(q) ?? oracle(issues, q)
  truths.set(q, truth)
  return truth
}

async function found(sources: readonly Source[], q: string, order: Order = 'new', limit = 1e5) {
  const paper = issues[0]?.paper
  if (paper === undefined) throw new Error('no corpus')
  const { signal } = new AbortController()
  const ask = { query: parseQuery(q), paper, order, limit, signal }
  return unionOf(await together(sources, ask, () => undefined), order)
}

/** The questions whose answer is not the truth, whole and said to be so. */
async function wrongOf(sources: readonly Source[]): Promise<string[]> {
  const wrong: string[] = []
  for (const { q } of queries) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const { rows, total, isWhole } = await found(sources, q)
    const keys = new Set(rows.map(keyOf))
    const expected = truthOf(q)
    const missing = [...expected].filter((key) => !keys.has(key)).length
    const extra = [...keys].filter((key) => !expected.has(key)).length
    const isTold = isWhole && total.isExact && total.value === expected.size && rows.length === expected.size
    if (missing > 0 || extra > 0 || !isTold) wrong.push(`${q}: ${missing} missing, ${extra} extra`)
  }
  return wrong
}

const only = (provider: Provider): Source[] => [{ provider, issues: entries }]

describe.skipIf(!hasCorpus)('every question of the corpus is answered with just the articles that hold it', () => {
  beforeAll(async () => {
    const paper = issues[0]?.paper
    if (paper === undefined) return
    await whole.take(paper, entries, open, () => Promise.resolve())
    await window.take(paper, entries, open, () => Promise.resolve())
  }, 120_000)

  test('by reading all', { timeout: 120_000 }, async () => {
    expect(await wrongOf(only(scan))).toEqual([])
  })

  test('by the index of the newest', { timeout: 120_000 }, async () => {
    expect(entries.every(whole.has)).toBe(true)
    expect(await wrongOf(only(whole.provider))).toEqual([])
  })

  test('by both, the index holding the newest and the rest read in two parts', { timeout: 120_000 }, async () => {
    const recent = entries.filter(window.has)
    const rest = entries.filter((entry) => !window.has(entry))
    expect(entries.slice(-recent.length)).toEqual(recent)
    expect(recent.length).toBeGreaterThan(20)
    expect(rest.length).toBeGreaterThan(100)
    const sources = [
      { provider: window.provider, issues: recent },
      { provider: scan, issues: rest.filter((_, at) => at % 3 === 0) },
      { provider: scan, issues: rest.filter((_, at) => at % 3 > 0) },
    ]
    expect(await wrongOf(sources)).toEqual([])
  })

  test('and in the same order, whoever is asked', { timeout: 120_000 }, async () => {
    const half = entries.filter((_, at) => at % 2 === 0)
    const other = entries.filter((_, at) => at % 2 > 0)
    const sources = [
      { provider: scan, issues: half },
      { provider: whole.provider, issues: other },
    ]
    for (const { q } of queries.filter((_, at) => at % 9 === 0))
      for (const order of ['new', 'old', 'title'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one question after the other
        const one = await found(only(scan), q, order)
        // oxlint-disable-next-line no-await-in-loop -- the same
        const two = await found(sources, q, order)
        expect(two.rows).toEqual(one.rows)
        expect(two.years).toEqual(one.years)
      }
  })

  test('of a very common word not every row is made, but every article is counted', async () => {
    const expected = truthOf('。')
    expect(expected.size).toBeGreaterThan(5000)
    for (const order of ['new', 'old', 'title'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other
      const { rows, total, years, isWhole } = await found(only(scan), '。', order, 20)
      expect(rows).toHaveLength(2000)
      expect(total).toEqual({ value: expected.size, isExact: true })
      expect([...years.values()].reduce((sum, count) => sum + count, 0)).toBe(expected.size)
      expect(isWhole).toBe(false)
    }
  })
})
