import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { IssueEntry } from '../../issue/paper.ts'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { FilesError } from '../files.ts'
import { foldDoc } from '../folded-doc.ts'
import type { OpenIssue } from '../open-issue.ts'
import type { Batch, Provider } from '../provider.ts'
import { parseQuery } from '../query.ts'
import { scanProvider } from '../scan/scan.ts'
import { searchIssueOf } from '../search-issue.ts'
import { openRecent } from './recent.ts'

const words =
  '爸爸妈妈|看看|自来水来自海上|上海|大堤|堤|𠮷野家|𠮷|😀|，|。|Ｒiver|rivers|ab|5G|２０２５|2025年|%|café|cafe\u0301|的|カナ|한글|臺灣|台湾| a |-|/'
const word = fc.constantFrom(...words.split('|'))
const someText = fc.array(word, { minLength: 1, maxLength: 6 }).map((some) => some.join('').trim().replace(/^$/, '空'))
const someDrafts = fc.array(
  fc.record({
    headline: fc.array(someText, { maxLength: 2 }),
    texts: fc.array(someText, { maxLength: 3 }),
    by: someText,
  }),
  { minLength: 1, maxLength: 4 },
)
const someQuery = fc
  .array(
    fc.tuple(fc.constantFrom('', '', '', '-', '标题:', '记者:', '栏目:'), word, fc.constantFrom('', '', ' 或 ', '"')),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.map(([sign, text, after]) => `${sign}${text}${after}`).join(' '))

function opened(drafts: readonly { headline: string[]; texts: string[]; by: string }[], date: string): OpenIssue {
  const articles = drafts.map(({ headline, texts, by }, at) =>
    anArticle({
      id: `1-0${at + 1}`,
      heads: { headline },
      column:
        by
          .slice(0, 20)
          .trim()
          .replace(/\p{Cs}/gu, '') || '空',
      bylines: [{ text: by, names: [] }],
      blocks: texts.map((text, n) => ({ t: 'p', k: `k${n}`, text })),
    }),
  )
  const issue = searchIssueOf(anIssue({ date, articles }))
  const docs = issue.docs.map(foldDoc)
  return { issue, docs, isHere: true, chars: docs.reduce((sum, { text }) => sum + text.length, 0) }
}

function entryOf({ issue }: OpenIssue, at: number) {
  const sha256 = String(at).padStart(64, '0')
  const pages = issue.pages.map(({ label }) => label)
  return v.parse(IssueEntry, {
    date: issue.date,
    kind: 'normal',
    pages,
    articles: 1,
    href: `${at}.json`,
    bytes: 1,
    sha256,
  })
}

async function lastOf(provider: Provider, issues: readonly IssueEntry[], typed: string): Promise<Batch | undefined> {
  const paper = anIssue().paper
  let last: Batch | undefined
  const { signal } = new AbortController()
  for await (const batch of provider.search({
    query: parseQuery(typed),
    paper,
    issues,
    order: 'new',
    limit: 100,
    signal,
  }))
    last = batch
  return last
}
const atOnce = () => Promise.resolve()

test('the index finds what reading all finds, whatever is printed and asked', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someDrafts, { minLength: 1, maxLength: 3 }), someQuery, async (all, typed) => {
      const texts = all.map((drafts, at) => opened(drafts, `2021-07-0${at + 1}`))
      const entries = texts.map(entryOf)
      const open = (entry: IssueEntry) => {
        const one = texts[entries.indexOf(entry)]
        return one ? Promise.resolve(one) : Promise.reject(new FilesError('damaged', entry.href, 'not there'))
      }
      const recent = openRecent()
      await recent.take(anIssue().paper, entries, open, atOnce)
      expect(entries.every(recent.has)).toBe(true)
      const read = await lastOf(
        scanProvider((_, entry) => open(entry)),
        entries,
        typed,
      )
      expect(await lastOf(recent.provider, entries, typed)).toEqual(read)
    }),
    { numRuns: 300 },
  )
})

test('the newest are taken, as many as fit, and what is damaged is passed over', async () => {
  const texts = Array.from({ length: 6 }, (_, at) =>
    opened([{ headline: ['大堤'], texts: ['大'.repeat(100)], by: '林禾' }], `2021-07-0${at + 1}`),
  )
  const entries = texts.map(entryOf)
  const open = (entry: IssueEntry) => {
    const one = texts[entries.indexOf(entry)]
    return one && entry !== entries[4]
      ? Promise.resolve(one)
      : Promise.reject(new FilesError('damaged', entry.href, 'cut'))
  }
  const recent = openRecent((texts[0]?.chars ?? 0) * 3)
  await recent.take(anIssue().paper, entries, open, atOnce)
  expect(entries.map(recent.has)).toEqual([false, false, true, true, false, true])
  // when much of it has been taken off the device, the rest is indexed anew, and there is room again
  const left = entries.filter((entry) => entry !== entries[5] && entry !== entries[3])
  await recent.take(anIssue().paper, left, open, atOnce)
  expect(entries.map(recent.has)).toEqual([true, true, true, false, false, false])
})

test('stopped midway, what was done by then is found', async () => {
  const texts = [1, 2].map((at) => opened([{ headline: ['大堤'], texts: ['合龙'], by: '林禾' }], `2021-07-0${at}`))
  const entries = texts.map(entryOf)
  const open = (entry: IssueEntry) => Promise.resolve(texts[entries.indexOf(entry)] ?? opened([], '2021-07-09'))
  const recent = openRecent()
  let pauses = 0
  const stopping = () => ((pauses += 1) > 1 ? Promise.reject(new Error('stopped')) : Promise.resolve())
  await expect(recent.take(anIssue().paper, entries, open, stopping)).rejects.toThrow('stopped')
  expect(entries.map(recent.has)).toEqual([false, true])
  await recent.take(anIssue().paper, entries, open, atOnce)
  expect((await lastOf(recent.provider, entries, '合龙'))?.rows.map(({ date }) => date)).toEqual([
    '2021-07-02',
    '2021-07-01',
  ])
})
