import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ArticleRef } from '../issue/article.ts'
import { PaperId } from '../issue/ids.ts'
import { aHost } from '../testing/host.ts'
import { anArticle, anIssue } from '../testing/issues.ts'
import { asJson, aShelf } from '../testing/shelf.ts'
import { columnIndexQuery, columnQuery, instalmentsAroundQuery, instalmentsQuery } from './column-queries.ts'

const paper = v.parse(PaperId, 'harbor')
const days = ['2021-07-19', '2021-07-20', '2021-07-21', '2021-07-22', '2021-07-23']
/** Five instalments of a column, two of a series on two of its days, one of something else. Two instalments a file. */
const issues = days.map((date, at) =>
  anIssue({
    date,
    articles: [
      anArticle({ id: '1-01', column: 'Tides', heads: { headline: [`Tides of ${date}`] } }),
      ...(at < 2 ? [anArticle({ id: '1-02', series: { name: 'A river', part: at + 1 } })] : []),
      ...(at === 4 ? [anArticle({ id: '1-02', column: 'Once' })] : []),
    ],
  }),
)

test('a paper lists what came out twice or more, the most recent first', async () => {
  const host = aHost(await aShelf(issues))
  expect(await host.client.query(columnIndexQuery(paper))).toMatchObject([
    { name: 'Tides', kind: 'column', count: 5, files: [{ count: 2 }, { count: 2 }, { count: 1 }] },
    { name: 'A river', kind: 'series', count: 2 },
  ])
})

test('a paper without columns lists none and asks for nothing', async () => {
  const host = aHost(await aShelf([anIssue()]))
  expect(await host.client.query(columnIndexQuery(paper))).toEqual([])
  expect(host.asked).toEqual(['harbor/paper.json'])
})

test('a column is fetched file by file, its instalments oldest first', async () => {
  const host = aHost(await aShelf(issues))
  const { kind, files } = await host.client.query(columnQuery(paper, 'Tides'))
  expect([kind, files.length]).toEqual(['column', 3])
  const last = await host.client.query(instalmentsQuery(paper, 'Tides', 2))
  expect(last.map(({ head }) => head)).toEqual(['Tides of 2021-07-23'])
  expect(host.asked.filter((file) => /\/c\d-/.test(file))).toEqual(['harbor/columns/c1-3.json'])
  const before = await Promise.all([0, 1].map((at) => host.client.query(instalmentsQuery(paper, 'Tides', at))))
  expect(before.flat().map(({ head }) => head)).toEqual(days.slice(0, 4).map((day) => `Tides of ${day}`))
  expect(await host.client.query(instalmentsQuery(paper, 'Tides', 3))).toEqual([])
  const series = await host.client.query(instalmentsQuery(paper, 'A river', 0))
  expect(series.map(({ part }) => part)).toEqual([1, 2])
})

test.each(['Once', 'Tide'])('%s is no column to turn to', async (name) => {
  const host = aHost(await aShelf(issues))
  await expect(host.client.query(columnQuery(paper, name))).rejects.toMatchObject({
    reason: 'no-such-column',
    file: `harbor/columns/${name}`,
  })
})

test('a column is found however its accents are written', async () => {
  const host = aHost(
    await aShelf(days.map((date) => anIssue({ date, articles: [anArticle({ column: 'Caf\u00e9' })] }))),
  )
  expect((await host.client.query(columnQuery(paper, 'Cafe\u0301'))).count).toBe(5)
})

test.each([
  [0, undefined, '2021-07-20', [1]],
  [1, '2021-07-19', '2021-07-21', [1, 2]], // the next one begins another file
  [2, '2021-07-20', '2021-07-22', [1, 2]],
  [4, '2021-07-22', undefined, [2, 3]],
])('around instalment %i are %s and %s, and of its files %j are fetched', async (at, before, after, files) => {
  const host = aHost(await aShelf(issues))
  const around = await host.client.query(instalmentsAroundQuery(paper, 'Tides', ref(days[at])))
  expect(around).toMatchObject({ kind: 'column', nth: at + 1, count: 5 })
  expect([around?.previous?.date, around?.next?.date]).toEqual([before, after])
  expect(host.asked.filter((file) => /\/c\d-/.test(file)).toSorted()).toEqual(
    files.map((file) => `harbor/columns/c1-${file}.json`),
  )
})

test('several instalments of one day are told apart, though their day is cut in two', async () => {
  const articles = ['1-01', '1-02', '1-03'].map((id) => anArticle({ id, column: 'Tides' }))
  const host = aHost(await aShelf([anIssue({ articles })]))
  const around = await host.client.query(instalmentsAroundQuery(paper, 'Tides', ref('2021-07-20', '1-03')))
  expect(around).toMatchObject({ nth: 3, count: 3, previous: { id: '1-02' }, next: undefined })
})

test('an article that is not in the column has nothing around it', async () => {
  const host = aHost(await aShelf(issues))
  expect(await host.client.query(instalmentsAroundQuery(paper, 'Tides', ref('2021-07-20', '1-02')))).toBe(null)
  expect(await host.client.query(instalmentsAroundQuery(paper, 'Tides', ref('2022-07-20')))).toBe(null)
})

test('a file of a column that is not what its index vouches for is damaged', async () => {
  const shelf = await aShelf(issues)
  shelf.set('harbor/columns/c1-2.json', asJson('{}'))
  await expect(aHost(shelf).client.query(instalmentsQuery(paper, 'Tides', 1))).rejects.toMatchObject({
    reason: 'damaged',
  })
})

function ref(date: string | undefined, id = '1-01') {
  return v.parse(ArticleRef, { date, id })
}
