import fc from 'fast-check'
import * as v from 'valibot'
import { ArticleId, Edition, IssueDate, PaperId } from '../issue/ids.ts'
import { articleKinds } from '../issue/article.ts'
import type { Doc } from '../search/doc.ts'
import type { PageOfIssue, SearchIssue } from '../search/provider.ts'

/** Scripts, pairs of surrogates, accents, widths, both kinds of Chinese, signs and blanks; few, so that all of them meet. */
const signs = [
  '爸',
  '妈',
  '看',
  '自',
  '来',
  '水',
  '海',
  '上',
  '臺',
  '台',
  '國',
  '国',
  '𠮷',
  '𠀀',
  '、',
  '，',
  '％',
  '%',
  '-',
]
const letters = ['a', 'A', 'Ａ', 'b', '5', '５', '0', 'é', 'e\u0301', 'Ж', 'か', 'が', 'か\u3099', '한', ' ', ' ', '　']
const character = fc.constantFrom(...signs, ...signs, ...letters)

export const madeLine = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(character, { minLength: 1, maxLength })
    .map((all) => all.join('').trim())
    .filter((line) => line !== '')

const labels = ['1', '2', 'A01', '中缝']
const lines = (maxLength: number) => fc.array(madeLine(6), { maxLength })

const madeDoc = fc.record({
  kind: fc.constantFrom(...articleKinds),
  column: fc.option(madeLine(5), { nil: undefined }),
  bylines: fc.array(madeLine(5), { maxLength: 2 }),
  hasPicture: fc.boolean(),
  kicker: lines(2),
  headline: lines(4),
  deck: lines(2),
  texts: fc.array(madeLine(24), { maxLength: 4 }),
  page: fc.constantFrom(...labels),
})
type MadeDoc = typeof madeDoc extends fc.Arbitrary<infer T> ? T : never

const numbered = (page: string, at: number) => v.parse(ArticleId, `${page}-${String(at + 1).padStart(2, '0')}`)

/** Issues of one paper, oldest first, some days with an edition beside the main issue; the same for the same seed. */
export function madeIssues(paperName: string, { seed, issues }: { seed: number; issues: number }): SearchIssue[] {
  const paper = v.parse(PaperId, paperName)
  const made = fc.sample(fc.array(madeDoc, { minLength: 1, maxLength: 9 }), { seed, numRuns: issues })
  return made.map((docs, at) => {
    const isLate = at % 5 === 4
    // two and a half weeks apart, so that a few dozen reach over years
    const day = new Date(Date.UTC(2019, 0, 1 + (isLate ? at - 1 : at) * 17)).toISOString().slice(0, 10)
    const issue: SearchIssue = {
      paper,
      date: v.parse(IssueDate, day),
      kind: isLate ? 'extra' : 'normal',
      pages: labels.map(pageOf),
      docs: docs.map(docOf),
    }
    return isLate ? Object.assign(issue, { edition: v.parse(Edition, 'late') }) : issue
  })
}

function pageOf(label: string): PageOfIssue {
  const map = [{ left: 0, top: 0, right: 10_000, bottom: 5000, articles: [`${label}-01`] }]
  return label === '1' ? { label, name: '要闻', map } : { label, map }
}

function docOf({ column, ...doc }: MadeDoc, at: number): Doc {
  return { ...doc, article: numbered(doc.page, at), ...(column === undefined ? {} : { column }) }
}

/** Something to look for in them: cut out of one of their texts, so that it is mostly there, or made up. */
export function madeQuestions(
  issues: readonly SearchIssue[],
  { seed, questions }: { seed: number; questions: number },
): string[] {
  const texts = issues.flatMap(({ docs }) =>
    docs.flatMap(({ headline, deck, column, bylines, texts: paragraphs }) => [
      headline.join(''),
      deck.join(' '),
      column ?? '',
      ...bylines,
      ...paragraphs,
    ]),
  )
  const cut = fc
    .record({ at: fc.nat(texts.length - 1), from: fc.nat(20), length: fc.integer({ min: 1, max: 7 }) })
    .map(({ at, from, length }) => {
      const all = Array.from(texts[at] ?? '')
      return all.slice(from % Math.max(1, all.length), (from % Math.max(1, all.length)) + length).join('')
    })
  const one = fc.oneof({ weight: 5, arbitrary: cut }, { weight: 1, arbitrary: madeLine(4) })
  const asked = fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: fc.tuple(one, one).map((two) => two.join(' ')) },
  )
  return fc.sample(asked, { seed, numRuns: questions }).filter((q) => q.trim() !== '')
}
