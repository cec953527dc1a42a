import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PaperId } from '../issue/ids.ts'
import type { Issue } from '../issue/issue.ts'
import { aroundQuery, paperQuery, yearQuery } from '../shelf/queries.ts'
import { replaceBy } from '../testing/changed.ts'
import { aHost } from '../testing/host.ts'
import { anIssue } from '../testing/issues.ts'
import { aShelf } from '../testing/shelf.ts'
import { freshPaper, newerIssue } from './newer-issue.ts'

const paper = v.parse(PaperId, 'harbor')
const monday = anIssue({ date: '2021-07-19' })
const tuesday = anIssue({ date: '2021-07-20' })
const tuesdayExtra = anIssue({ date: '2021-07-20', edition: 'extra', kind: 'extra' })
const older = anIssue({ date: '2021-07-01' })

test.each<[string, Issue[], Issue[], string | undefined]>([
  ['nothing new', [monday], [monday], undefined],
  ['a new day', [monday], [monday, tuesday], '2021-07-20'],
  ['a new day with an extra, by its main issue', [monday], [monday, tuesday, tuesdayExtra], '2021-07-20'],
  ['an extra of the same day', [monday, tuesday], [monday, tuesday, tuesdayExtra], '2021-07-20~extra'],
  ['an older issue found', [monday], [older, monday], undefined],
  ['the latest taken back', [monday, tuesday], [monday], undefined],
])('of %s the reader is told what is new', async (_, before, after, told) => {
  const shelf = await aShelf(before)
  const { client } = aHost(shelf)
  const known = await client.query(paperQuery(paper))
  await Promise.all(known.years.map((year) => client.query(yearQuery(paper, year)))) // the reader is in it
  await replaceBy(shelf, await aShelf(after), 'harbor')
  const entry = await newerIssue(client, known, await freshPaper(client, paper))
  expect(entry && [entry.date, ...(entry.edition ? [entry.edition] : [])].join('~')).toBe(told)
})

test('an older copy of the facts from some cache tells nothing', async () => {
  const shelf = await aShelf([monday])
  const { client } = aHost(shelf)
  const known = await client.query(paperQuery(paper))
  await replaceBy(shelf, await aShelf([monday, tuesday]), 'harbor')
  const now = await freshPaper(client, paper)
  expect(await newerIssue(client, now, known)).toBe(undefined)
})

test('once a new issue is known, the way on leads to it', async () => {
  const shelf = await aShelf([monday])
  const { client } = aHost(shelf)
  const around = aroundQuery(paper, monday.date, undefined)
  expect((await client.query(around)).next).toBe(undefined)
  await replaceBy(shelf, await aShelf([monday, tuesday]), 'harbor')
  expect((await client.query(around)).next).toBe(undefined) // five minutes long
  await freshPaper(client, paper)
  expect((await client.query(around)).next?.date).toBe('2021-07-20')
})
