import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { corpusIssues, corpusQueries, hasCorpus, keyOf, oracle } from '../testing/corpus.ts'
import { rowsIn } from './find.ts'
import { foldDoc } from './folded-doc.ts'
import { mayHold, textOf } from './match.ts'
import { parseQuery } from './query.ts'

describe.skipIf(!hasCorpus)('the 8,114 articles of ../shared/corpus, where it is at hand', () => {
  const issues = (corpusIssues() ?? []).map((issue) => {
    const docs = issue.docs.map(foldDoc)
    return { issue, docs, text: textOf(docs) }
  })
  const queries = corpusQueries() ?? []
  const find = (typed: string) => {
    const query = parseQuery(typed)
    return issues.flatMap(({ issue, docs }) => rowsIn(issue, docs, query, { isHere: true })).map(keyOf)
  }

  test('are all there, and so are the 265 questions', () => {
    expect(issues.flatMap(({ docs }) => docs)).toHaveLength(8114)
    expect(queries).toHaveLength(265)
  })

  test('none is missing and none is wrong, for any of the questions', { timeout: 60_000 }, () => {
    const plain = issues.map(({ issue }) => issue)
    let found = 0
    for (const { q } of queries) {
      const rows = find(q)
      found += rows.length
      expect({ q, found: new Set(rows) }).toEqual({ q, found: oracle(plain, q) })
      expect({ q, rows: rows.length }).toEqual({ q, rows: new Set(rows).size })
      expect(parseQuery(q).notes).toEqual([])
    }
    expect(found).toBeGreaterThan(40_000)
  })

  test('the quick look never says no to an issue that holds what is asked', { timeout: 60_000 }, () => {
    for (const { q } of queries) {
      const query = parseQuery(q)
      const refused = issues.filter(({ text }) => !mayHold(text, query)).map(({ issue }) => issue)
      expect({ q, missed: oracle(refused, q) }).toEqual({ q, missed: new Set() })
    }
  })

  test('a question in traditional characters, or in full width, finds the same', { timeout: 60_000 }, () => {
    const traditional = Converter({ from: 'cn', to: 'tw' })
    const wide = (text: string) =>
      text.replaceAll(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    const written = queries.filter((_, at) => at % 5 === 0).map(({ q }) => [q, wide(traditional(q))] as const)
    expect(written.filter(([q, other]) => q !== other).length).toBeGreaterThan(30)
    for (const [q, other] of written) expect({ other, found: find(other) }).toEqual({ other, found: find(q) })
  })
})
