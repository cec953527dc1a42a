import { rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { ColumnFile, ColumnIndex, mostColumns, mostInstalments } from '../../issue/columns.ts'
import { IssueDate } from '../../issue/ids.ts'
import { parseJson } from '../../issue/json.ts'
import { Paper } from '../../issue/paper.ts'
import { aPaper } from '../../testing/issues.ts'
import { aNewsroom } from '../../testing/newsroom.ts'
import { contentsOf, writeFiles } from '../../testing/temp-folder.ts'
import type { Problem } from '../problem.ts'
import { build } from './build.ts'
import type { ColumnArticle } from './instalments.ts'
import { rootFiles } from './roots.ts'

/** Articles by the name of their issue. */
type Printed = Record<string, Pick<ColumnArticle, 'column' | 'series' | 'part'>[]>

/** What stands on the shelf of a paper that printed these. */
function columnsOf(printed: Printed) {
  const problems: Problem[] = []
  const { id, title, lang } = aPaper()
  const issues = Object.entries(printed).map(([name, articles]) => {
    const [day = '', edition] = name.split('~')
    const named = { date: v.parse(IssueDate, day), ...(edition === undefined ? {} : { edition }) }
    const ref = { href: `${name}/issue.json`, bytes: 1, sha256: '0'.repeat(64) }
    return {
      entry: { ...named, kind: 'normal' as const, pages: ['1'], articles: articles.length, ...ref },
      heads: { ...named, heads: [] },
      columnArticles: articles.map((one, at) => ({
        id: `1-${String((at % 999) + 1).padStart(2, '0')}`,
        page: '1',
        head: `${name} ${at + 1}`,
        ...one,
      })),
    }
  })
  const paper = { facts: { id, title, lang }, shown: 'newsroom/harbor', gaps: [] }
  return { ...readColumns(rootFiles([{ paper, issues, seq: 1 }], problems)), problems }
}

function readColumns(files: ReadonlyMap<string, Uint8Array | string>) {
  const json = (path: string) => parseJson(Buffer.from(files.get(path) ?? '').toString())
  const ref = v.parse(Paper, json('harbor/paper.json')).columns
  const index = ref && v.parse(ColumnIndex, json(`harbor/${ref.href}`))
  const open = (href: string) => v.parse(ColumnFile, json(`harbor/columns/${href}`))
  const instalmentsOf = (name: string) =>
    index?.columns.find((one) => one.name === name)?.files.flatMap(({ href }) => open(href).instalments) ?? []
  return { index, instalmentsOf, files }
}

const run = (length: number, first = '2001-01-01') =>
  Array.from({ length }, (_, at) => new Date(Date.parse(first) + at * 86_400_000).toISOString().slice(0, 10))

test('a column has its instalments of all issues, the main issue before its editions, in reading order', () => {
  const { index, instalmentsOf } = columnsOf({
    '2026-10-12': [{ column: 'Tides' }, { column: 'Letters' }, { column: 'Tides' }],
    '2026-10-13': [{ column: 'Tides' }],
    '2026-10-13~late': [{ column: 'Tides' }],
    '2026-10-14': [{ column: 'Letters' }],
  })
  expect(instalmentsOf('Tides').map(({ head }) => head)).toEqual([
    '2026-10-12 1',
    '2026-10-12 3',
    '2026-10-13 1',
    '2026-10-13~late 1',
  ])
  expect(index?.columns).toMatchObject([
    { name: 'Letters', kind: 'column', count: 2, first: '2026-10-12', last: '2026-10-14' },
    { name: 'Tides', kind: 'column', count: 4, first: '2026-10-12', last: '2026-10-13' },
  ])
})

test('a series has its parts, and an article may stand in a column and in a series', () => {
  const { index, instalmentsOf } = columnsOf({
    '2026-10-12': [{ column: 'Water', series: 'A river', part: 1 }],
    '2026-10-13': [{ column: 'Water', series: 'A river', part: 2 }],
  })
  expect(index?.columns.map(({ name, kind }) => [name, kind])).toEqual([
    ['A river', 'series'],
    ['Water', 'column'],
  ])
  expect(instalmentsOf('A river').map(({ part }) => part)).toEqual([1, 2])
  expect(instalmentsOf('Water').map(({ part }) => part)).toEqual([undefined, undefined])
})

test('columns and series share their names, and an article stands in one once', () => {
  const { index, instalmentsOf } = columnsOf({
    '2026-10-12': [{ column: 'Water', series: 'Water', part: 1 }],
    '2026-10-13': [{ series: 'Water', part: 2 }],
  })
  expect(index?.columns).toMatchObject([{ name: 'Water', kind: 'column', count: 2 }])
  expect(instalmentsOf('Water').map(({ part }) => part)).toEqual([1, 2])
})

test('the column that came out last is listed first', () => {
  const { index } = columnsOf({
    '2026-10-12': [{ column: 'Tides' }, { column: 'Letters' }],
    '2026-10-13': [{ column: 'Letters' }],
    '2026-10-14': [{ column: 'Tides' }],
  })
  expect(index?.columns.map(({ name }) => name)).toEqual(['Tides', 'Letters'])
})

test('what came out once is no column to turn to', () => {
  expect(columnsOf({ '2026-10-12': [{ column: 'Tides' }], '2026-10-13': [{ column: 'Letters' }] }).index).toBe(
    undefined,
  )
})

test('a long column is cut from its beginning, so that a new instalment changes its last file only', () => {
  const days = run(mostInstalments * 2 + 1)
  const printed = (length: number) =>
    Object.fromEntries(days.slice(0, length).map((day) => [day, [{ column: 'Tides' }]]))
  const before = columnsOf(printed(days.length - 1))
  const after = columnsOf(printed(days.length))
  const [now] = after.index?.columns ?? []
  expect(now?.files.map(({ count }) => count)).toEqual([mostInstalments, mostInstalments, 1])
  expect(now?.files.slice(0, 2)).toEqual(before.index?.columns[0]?.files)
  expect(after.instalmentsOf('Tides').map(({ date }) => date)).toEqual(days)
})

test('of more columns than a reader can look through those with the most instalments are listed', () => {
  const many = Array.from({ length: mostColumns + 1 }, (_, at) => ({ column: `Column ${at}` }))
  const { index, problems } = columnsOf({
    '2026-10-12': many,
    '2026-10-13': many,
    '2026-10-14': many.filter((_, at) => at !== 7),
  })
  expect(index?.columns).toHaveLength(mostColumns)
  expect(index?.columns.some(({ name }) => name === 'Column 7')).toBe(false)
  expect(problems.map(({ level, what }) => [level, what])).toEqual([
    ['warn', 'has 1001 columns and series; only the 1000 with the most instalments are listed'],
  ])
})

/** A newsroom of issues with one article, by the front matter of that. */
function newsroomOf(issues: Record<string, string>): Record<string, string> {
  const files = new Map([['harbor/paper.yaml', 'title: Harbor\nlang: en\n']])
  for (const [day, front] of Object.entries(issues)) {
    files.set(`harbor/${day}/issue.yaml`, 'pages: [{label: 1}]\n')
    files.set(`harbor/${day}/1/1.md`, `---\nheadline: x\n${front}\n---\ny\n`)
  }
  return Object.fromEntries(files)
}

test('a column goes on over issues that are not built again, and is gone with its issues', async () => {
  // the same name twice to the eye, its accent written in two ways
  const options = aNewsroom(
    newsroomOf({ '2026-10-12': 'column: Caf\u00e9', '2026-10-13': 'series: {name: Cafe\u0301, part: 2}' }),
  )
  await build(options)
  writeFiles(options.newsroom, newsroomOf({ '2026-10-14': 'column: Caf\u00e9' }))
  expect(await build(options)).toMatchObject({ issues: 3, built: 1 })
  const onShelf = () =>
    readColumns(
      new Map(Object.entries(contentsOf(options.out)).map(([path, text]) => [path, Buffer.from(text, 'latin1')])),
    )
  expect(onShelf().index?.columns).toMatchObject([{ name: 'Caf\u00e9', count: 3, files: [{ count: 3 }] }])
  for (const day of ['13', '14']) rmSync(join(options.newsroom, `harbor/2026-10-${day}`), { recursive: true })
  await build(options)
  expect(Object.keys(contentsOf(options.out)).filter((path) => path.includes('columns'))).toEqual([])
})
