import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Edition, IssueDate, PaperId } from '../issue/ids.ts'
import { aHost } from '../testing/host.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { aShelf } from '../testing/shelf.ts'
import { headsQuery, issueHeadsQuery } from './heads-query.ts'

const paper = v.parse(PaperId, 'harbor')
const headed = (date: string, headline: string, edition?: string) =>
  anIssue({
    date,
    ...(edition === undefined ? {} : { edition }),
    articles: [anArticle({ heads: { headline: [headline] } })],
  })
const issues = [
  headed('2021-06-30', 'Dikes hold'),
  headed('2021-07-20', 'Dikes give way'),
  headed('2021-07-20', 'Dikes hold again', 'late'),
]

test('what led a month is one file beside paper and year, and no issue is fetched', async () => {
  const host = aHost(await aShelf(issues))
  expect(await host.client.query(headsQuery(paper, '2021-07'))).toEqual([
    { date: '2021-07-20', heads: ['Dikes give way'] },
    { date: '2021-07-20', edition: 'late', heads: ['Dikes hold again'] },
  ])
  expect(host.asked).toEqual(['harbor/paper.json', 'harbor/2021.json', 'harbor/2021-07.json'])
})

test.each([
  ['2021-05', ['harbor/paper.json', 'harbor/2021.json']],
  ['2020-07', ['harbor/paper.json']],
])('a month without an issue, %s, has no heads, and no file is fetched for it', async (month, asked) => {
  const host = aHost(await aShelf(issues))
  expect(await host.client.query(headsQuery(paper, month))).toEqual([])
  expect(host.asked).toEqual(asked)
})

test.each([
  ['2021-07-20', undefined, 'Dikes give way'],
  ['2021-07-20', 'late', 'Dikes hold again'],
  ['2021-07-20', 'early', undefined],
  ['2021-07-21', undefined, undefined],
])('what led %s %s is %s', async (date, edition, head) => {
  const host = aHost(await aShelf(issues))
  const query = issueHeadsQuery(paper, v.parse(IssueDate, date), v.parse(v.optional(Edition), edition))
  expect((await host.client.query(query))?.heads[0]).toBe(head)
})
