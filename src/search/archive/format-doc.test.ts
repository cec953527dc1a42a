import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { encoderVersion } from '../encode.ts'
import { IssueHead } from './issue-head.ts'
import { archiveVersion, Manifest, MonthFile, Shard, Suggestions } from './manifest.ts'

const doc = readFileSync(new URL('../../../docs/issue-format.md', import.meta.url), 'utf8')
const section = doc.slice(doc.indexOf('## search/: the archive index'), doc.indexOf('## Addresses'))

test('the page names every field of the archive index', () => {
  const fields = new Set([Manifest, Shard, MonthFile, IssueHead, Suggestions].flatMap((schema) => fieldsOf(schema)))
  expect(fields.size).toBeGreaterThan(30)
  expect([...fields].filter((field) => !new RegExp(`\`${field}(\\[\\])*\``).test(section))).toEqual([])
})

test('the page gives the numbers of the format and of the rules for tokens', () => {
  expect(section).toMatch(new RegExp(`\\| \`format\` +\\| number of this part of the format: ${archiveVersion} `))
  expect(section).toMatch(new RegExp(`\\| \`encoder\` +\\| number of the rules for tokens above: ${encoderVersion}\\.`))
})

function fieldsOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return []
  seen.add(schema)
  const { entries } = schema as { entries?: object }
  return [...Object.keys(entries ?? {}), ...Object.values(schema).flatMap((inner) => fieldsOf(inner, seen))]
}
