import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueDate, PaperId } from '../../issue/ids.ts'
import { Issue } from '../../issue/issue.ts'
import { problemsOf } from '../../issue/read.ts'
import { headlineOf, textsOf } from '../../issue/reading-order.ts'
import { runOf } from './calendar.ts'
import { makeIssue, shares } from './make-issue.ts'
import { plannedDays } from './standing.ts'

const days = [...plannedDays(runOf(8319, v.parse(IssueDate, '2021-07-20')))]
const style = { paper: v.parse(PaperId, 'synth-daily'), articles: 8, hasLayouts: false }
const sample = days.filter(({ kind }, at) => at % 97 === 0 || kind !== 'normal')

test('every issue keeps the format', () => {
  const made = sample.map((day) => makeIssue(day, style))
  const others = [1, 3, 40].map((articles) => makeIssue(sample[0] ?? never(), { ...style, articles }))
  expect([...made, ...others].flatMap((issue) => problemsOf(Issue, issue))).toEqual([])
})

test('headlines have 8 to 18 characters, and no blank is left open', () => {
  const articles = sample.flatMap((day) => makeIssue(day, style).articles)
  expect(articles.map(headlineOf).filter((head) => !/^.{8,19}$/u.test(head))).toEqual([])
  const texts = [...articles.flatMap(textsOf), ...articles.map(headlineOf)]
  expect(texts.filter((text) => /[{}#]/.test(text))).toEqual([])
})

test('what an issue says does not depend on how long the run is', () => {
  const [one] = plannedDays(runOf(1, v.parse(IssueDate, '2021-07-20')))
  const { number: _, ...alone } = makeIssue(one ?? never(), style)
  const { number: __, ...among } = makeIssue(days.at(-1) ?? never(), style)
  expect(alone).toEqual(among)
})

test('articles are spread over the pages, none is lost, and the front has the most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 16 }), (articles, pages) => {
      const counts = shares(articles, pages)
      expect(counts).toHaveLength(pages)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(articles)
      expect(Math.max(...counts)).toBe(counts[0])
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('a column comes weekly, and the parts of a series count from 1', () => {
  const march = days.filter(({ date }) => date.startsWith('2019-03'))
  const columns = march.flatMap(({ standing }) => (standing && 'column' in standing ? [standing.column] : []))
  expect(columns.filter((name) => name === '周一夜谈')).toHaveLength(4)
  const parts = new Map<string, number[]>()
  for (const { standing } of days)
    if (standing && 'series' in standing)
      parts.set(standing.series.name, [...(parts.get(standing.series.name) ?? []), standing.series.part])
  expect(parts.size).toBeGreaterThan(40)
  for (const numbers of parts.values()) expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})

test('the column is an article of its issue', () => {
  const day = days.findLast(({ standing }) => standing && 'series' in standing) ?? never()
  const { series } = makeIssue(day, style).articles.find((article) => article.series) ?? {}
  expect(day.standing).toEqual({ series })
})

test('pages are composed when that is asked for', () => {
  const issue = makeIssue(days.at(-1) ?? never(), { ...style, hasLayouts: true })
  expect(issue.pages.map(({ layout }) => layout?.length)).toEqual([4, 4, 4, 4])
  expect(problemsOf(Issue, issue)).toEqual([])
})

function never(): never {
  throw new Error('the run is empty')
}
