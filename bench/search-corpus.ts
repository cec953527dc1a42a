import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as v from 'valibot'
import type { Issue } from '../src/issue/issue.ts'
import { canonicalJson } from '../src/issue/json.ts'
import { PaperId } from '../src/issue/ids.ts'
import type { SearchIssue } from '../src/search/provider.ts'
import { anArticle, anIssue, aPaper } from '../src/testing/issues.ts'

/** `articles` articles of the corpus as issues of a paper; when it has too few, its first issues come a year earlier again. */
export function issuesOf(corpus: readonly SearchIssue[], articles: number): Issue[] {
  const chosen: Issue[] = []
  let count = 0
  for (let round = 0; count < articles; round += 1)
    for (const { date, docs } of round === 0 ? corpus.toReversed() : corpus) {
      const some = docs.slice(0, articles - count)
      if (some.length === 0) break
      count += some.length
      const year = Number(date.slice(0, 4)) - round
      chosen.push(
        anIssue({
          paper: 'corpus',
          date: `${year}${date.slice(4)}`,
          articles: some.map(({ article, headline, texts }) =>
            anArticle({
              id: article,
              heads: { headline: headline.flatMap(inLines) },
              blocks: texts.map(oneLine).flatMap((text, at) => (text === '' ? [] : [{ t: 'p', k: `p${at}`, text }])),
            }),
          ),
        }),
      )
    }
  return chosen.toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()
/** Lines of a headline have at most 120 UTF-16 units. */
const inLines = (title: string) =>
  (oneLine(title).match(/.{1,60}/gu) ?? []).map((line) => line.trim()).filter((line) => line !== '')

/** Writes the paper as press does, and returns its years. */
export function writeShelf(folder: string, issues: readonly Issue[]): string[] {
  rmSync(folder, { recursive: true, force: true })
  const paper = v.parse(PaperId, 'corpus')
  const write = (href: string, value: unknown) => {
    const text = canonicalJson(value)
    const file = join(folder, paper, href)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return { href, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
  }
  const names = [...new Set(issues.map(({ date }) => date.slice(0, 4)))].toSorted()
  const years = names.map((year) => {
    const own = issues.filter(({ date }) => date.startsWith(year))
    const entries = own.map((issue) => ({
      date: issue.date,
      kind: issue.kind,
      pages: issue.pages.map(({ label }) => label),
      articles: issue.articles.length,
      ...write(`${year}/${issue.date}/issue.json`, issue),
    }))
    const ref = write(`${year}.json`, { format: 1, paper, year, issues: entries, heads: [], gaps: [] })
    return { year, count: own.length, first: own[0]?.date ?? '', last: own.at(-1)?.date ?? '', ...ref }
  })
  const root = write('paper.json', aPaper({ id: paper, title: 'Corpus', years }))
  const first = issues[0]?.date ?? ''
  const last = issues.at(-1)?.date ?? ''
  const of = { id: paper, title: 'Corpus', lang: 'zh-Hans', count: issues.length, first, last }
  writeFileSync(
    join(folder, 'index.json'),
    canonicalJson({ format: 1, papers: [{ ...of, ...root, href: `${paper}/paper.json` }] }),
  )
  return names
}
