import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Aliases } from './aliases.ts'
import { ColumnFile, ColumnIndex } from './columns.ts'
import { Issue } from './issue.ts'
import { canonicalJson, parseJson } from './json.ts'
import { MonthHeads, Paper, ShelfIndex, Year } from './paper.ts'
import { qualityCodes } from './quality.ts'
import { problemsOf } from './read.ts'
import { countChars } from './reading-order.ts'

const doc = readFileSync(new URL('../../docs/issue-format.md', import.meta.url), 'utf8')
const examples = new Map(
  [...doc.matchAll(/```json file=papers\/(\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => [
    file,
    parseJson(text),
  ]),
)
const folder = 'saltmarsh-observer'
const files: [string, v.GenericSchema][] = [
  ['index.json', ShelfIndex],
  [`${folder}/paper.json`, Paper],
  [`${folder}/2026.json`, Year],
  [`${folder}/2026-10.json`, MonthHeads],
  [`${folder}/columns/index.json`, ColumnIndex],
  [`${folder}/columns/b4db5c39-1.json`, ColumnFile],
  [`${folder}/aliases.json`, Aliases],
  [`${folder}/2026/2026-10-15/issue.json`, Issue],
]

test.each(files)('the example of %s keeps the format', (file, schema) => {
  expect(problemsOf(schema, examples.get(file) ?? 'no example')).toEqual([])
})

test('the examples are one shelf: each gives the length and the hash of the one below it', () => {
  const index = v.parse(ShelfIndex, examples.get('index.json'))
  const paper = v.parse(Paper, examples.get(`${folder}/paper.json`))
  const year = v.parse(Year, examples.get(`${folder}/2026.json`))
  expect(index.papers[0]).toMatchObject({ href: `${folder}/paper.json`, ...sizeAndHash(paper) })
  expect(paper.years[0]).toMatchObject({ href: '2026.json', ...sizeAndHash(year) })
  expect(year.heads[0]).toMatchObject({
    href: '2026-10.json',
    ...sizeAndHash(examples.get(`${folder}/2026-10.json`)),
  })
  const columns = v.parse(ColumnIndex, examples.get(`${folder}/columns/index.json`))
  expect(paper.columns).toMatchObject({ href: 'columns/index.json', ...sizeAndHash(columns) })
  expect(columns.columns[0]?.files[0]).toMatchObject({
    href: 'b4db5c39-1.json',
    ...sizeAndHash(examples.get(`${folder}/columns/b4db5c39-1.json`)),
  })
  expect(paper.aliases).toMatchObject({
    href: 'aliases.json',
    ...sizeAndHash(examples.get(`${folder}/aliases.json`)),
  })
  expect(year.issues[0]).toMatchObject({
    href: '2026/2026-10-15/issue.json',
    ...sizeAndHash(examples.get(`${folder}/2026/2026-10-15/issue.json`)),
  })
})

test('the example says of itself what is so', () => {
  const issue = v.parse(Issue, examples.get(`${folder}/2026/2026-10-15/issue.json`))
  expect(issue.articles.map(({ chars }) => chars)).toEqual(issue.articles.map(countChars))
  const [paragraph] = issue.articles[0]?.blocks ?? []
  const marks =
    paragraph?.t === 'p' ? (paragraph.marks ?? []).map(({ from, to }) => paragraph.text.slice(from, to)) : []
  expect(marks).toEqual(['river path', 'old lock'])
})

test('the page names every field, and every word that a field may be', () => {
  const words = new Set(files.flatMap(([, schema]) => wordsOf(schema)))
  expect([...words].filter((word) => !new RegExp(`\`${word}(\\[\\])*\``).test(doc))).toEqual([])
  expect(words.size).toBeGreaterThan(100)
})

test('the page says of every quality code what it means, in a sentence', () => {
  const rows = [...doc.matchAll(/^\| `([a-z.-]+)` +\| [A-Z].+\. +\|$/gm)].map(([, code]) => code)
  expect(rows).toEqual([...qualityCodes])
})

function sizeAndHash(value: unknown) {
  const bytes = new TextEncoder().encode(canonicalJson(value))
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Every field of a schema, and every word that a field may be. */
function wordsOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return []
  seen.add(schema)
  const { entries = {}, type, options, literal } = schema as Partial<Record<string, object | string>>
  const own = type === 'picklist' && Array.isArray(options) ? options : [literal]
  return [
    ...Object.keys(entries),
    ...own.filter((word): word is string => typeof word === 'string'),
    ...Object.values(schema).flatMap((inner) => wordsOf(inner, seen)),
  ]
}
