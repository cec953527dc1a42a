import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { Issue } from '../src/issue/issue.ts'
import { addressOf } from '../src/issue/locator.ts'

/** The issues of every paper in the built shelf, in the order of their addresses. */
export function sampleIssues(dist = 'dist'): Issue[] {
  const papers = join(dist, 'papers')
  return readdirSync(papers, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/]issue\.json$/.test(path))
    .toSorted()
    .map((path) => v.parse(Issue, JSON.parse(readFileSync(join(papers, path), 'utf8'))))
}

/** The addresses of an issue's pages that have articles; the front has the address of the issue. */
export function pagesOf(issue: Issue): string[] {
  return issue.pages
    .filter(({ articles }) => articles.length > 0)
    .map(({ seq, label }) => addressOf(seq === 1 ? { at: 'issue', ...issue } : { at: 'page', ...issue, page: label }))
}
