import fc from 'fast-check'
import type * as v from 'valibot'
import { expect, test } from 'vitest'
import { ArticleId, Edition, IssueDate, PageLabel, PaperId } from './ids.ts'
import { isArticleId, isEdition, isIssueDate, isPageLabel, isPaperId } from './names.ts'
import { read } from './read.ts'

const kinds: [string, v.GenericSchema<string>, (text: string) => boolean][] = [
  ['a paper', PaperId, isPaperId],
  ['a day', IssueDate, isIssueDate],
  ['an edition', Edition, isEdition],
  ['a page', PageLabel, isPageLabel],
  ['an article', ArticleId, isArticleId],
]

const nearName = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[a-z0-9-]{0,45}$/),
  fc.stringMatching(/^[12]\d{3}-[01]\d-[0-3]\d$/),
  fc.stringMatching(/^[A-C中缝0-9]{0,14}(-\d{1,4})?$/u),
  fc.constantFrom('search', 'papers', 'scan', '2021-02-29', '2024-02-29', '1-03', 'A01', 'river-daily', ''),
)

test.each(kinds)('%s is named as its schema says', (_, schema, is) => {
  fc.assert(
    fc.property(nearName, (text) => {
      expect(is(text)).toBe(read(schema, text) !== undefined)
    }),
  )
})
