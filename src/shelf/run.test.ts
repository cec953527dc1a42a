import { expect, test } from 'vitest'
import type { IssueEntry, Year } from '../issue/paper.ts'
import { IssueDate } from '../issue/ids.ts'
import * as v from 'valibot'
import { aroundIn, latestOf } from './run.ts'

const day = (text: string) => v.parse(IssueDate, text)
const entry = (name: string): IssueEntry => {
  const [date = '', edition] = name.split('~')
  return {
    date: day(date),
    ...(edition === undefined ? {} : { edition }),
    kind: 'normal',
    pages: ['1'],
    articles: 1,
    href: 'x/issue.json',
    bytes: 1,
    sha256: '0'.repeat(64),
  }
}
const year = (...names: string[]): Year => ({
  format: 1,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any paper will do
  paper: 'harbor' as Year['paper'],
  year: names[0]?.slice(0, 4) ?? '',
  issues: names.map(entry),
  heads: [],
  gaps: [{ from: day('2021-02-11'), to: day('2021-02-13'), reason: '春节休刊' }],
})
const run = [year('2020-12-31'), year('2021-02-10', '2021-02-14', '2021-02-14~extra', '2021-02-15')]
const name = (found: IssueEntry | undefined) => found && `${found.date}${found.edition ? `~${found.edition}` : ''}`

test.each([
  ['2021-02-10', undefined, '2020-12-31', '2021-02-14'], // over the year's end
  ['2021-02-12', undefined, '2021-02-10', '2021-02-14'], // a day without a paper
  ['2021-02-14', undefined, '2021-02-10', '2021-02-14~extra'],
  ['2021-02-14', 'extra', '2021-02-14', '2021-02-15'], // a second edition is never skipped
  ['2021-02-15', undefined, '2021-02-14~extra', undefined],
  ['2019-01-01', undefined, undefined, '2020-12-31'],
])('around %s %s stand %s and %s', (date, edition, previous, next) => {
  const around = aroundIn(run, day(date), edition)
  expect([name(around.previous), name(around.next)]).toEqual([previous, next])
})

test('a day in a gap has its reason, another has none', () => {
  expect(aroundIn(run, day('2021-02-12'), undefined).gap).toBe('春节休刊')
  expect(aroundIn(run, day('2021-02-16'), undefined).gap).toBeUndefined()
})

test('the latest issue is the main one of the last day', () => {
  expect(name(latestOf(run))).toBe('2021-02-15')
  expect(name(latestOf([year('2021-02-14', '2021-02-14~extra')]))).toBe('2021-02-14')
  expect(latestOf([])).toBeUndefined()
})
